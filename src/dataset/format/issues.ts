import { z } from "zod";
import { id, name, text } from "./parts.ts";

/** graph/data/issues.yaml: the issue areas. An issue counts with all the narrower ones. */
export const issue = z.strictObject({
  id,
  label: name,
  /** The issues that it is a part of. */
  broader: z.array(id).optional(),
  description: text.optional(),
  /** Other words by which a reader asks for it. */
  synonyms: z.array(name).optional(),
});

export const issuesFile = z.strictObject({ issues: z.array(issue) });
