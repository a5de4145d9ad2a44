import { type Logger, pino } from "pino";
import type { Terms } from "../limits/terms.ts";

export type Log = Logger;

/** Structured lines on standard error, or to `destination`; standard output holds what the command itself says. */
export function makeLog(
  terms: Pick<Terms, "logLevel">,
  destination: pino.DestinationStream = pino.destination(2),
): Log {
  return pino(
    {
      level: terms.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
}

export const silentLog: Log = pino({ level: "silent" });
