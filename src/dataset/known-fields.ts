import { z } from "zod";

/** The format of a part, without the wrappers that say that it may be absent. */
export function bare(format: unknown): unknown {
  let found = format;
  while (found instanceof z.ZodOptional || found instanceof z.ZodNullable) found = found.unwrap();
  return found;
}

/** The fields that a record at this path may have; none where the format has no record there. */
export function knownFields(format: z.ZodType, path: readonly PropertyKey[]): string[] {
  let found: unknown = bare(format);
  for (const key of path) {
    if (found instanceof z.ZodArray) found = bare(found.element);
    else if (found instanceof z.ZodObject) found = bare(found.shape[String(key)]);
    else return [];
  }
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}
