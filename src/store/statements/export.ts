import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byKeys, count, none, text, texts } from "./shapes.ts";

/** All that a node or relationship holds, whatever the model says; the reader of a copy checks it. */
const properties = z.record(text, z.unknown());

export const listKeys = declareStatement(
  "read/list-keys",
  z.strictObject({ after: text, limit: count }),
  z.object({ key: text }),
);
export const getNodes = declareStatement(
  "read/get-nodes",
  z.strictObject({ keys: texts, kinds: texts }),
  z.object({ key: text, kinds: texts, properties }),
);
export const listOtherNodes = declareStatement(
  "read/list-other-nodes",
  none,
  z.object({ kind: text, id: text, properties }),
);
export const listLinksFrom = declareStatement(
  "read/list-links-from",
  byKeys,
  z.object({ from: text, type: text, to: text, properties }),
);
export const listCastsTo = declareStatement(
  "read/list-casts-to",
  byKeys,
  z.object({ from: text, to: text, properties }),
);
