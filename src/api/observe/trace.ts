import { type Attributes, SpanStatusCode, trace } from "@opentelemetry/api";

/** Does nothing until the process installs an SDK. */
const tracer = trace.getTracer("travaux");

/** Runs `work` in a span of its own, which is marked as failed where it throws. */
export async function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
