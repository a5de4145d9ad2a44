import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { count, none, text } from "./shapes.ts";

const dataset = z.object({
  id: text,
  name: text,
  version: text,
  hash: text,
  asOf: text,
  licence: text,
  silenceCountedOver: text,
});
export type DatasetNode = z.infer<typeof dataset>;

export const getDataset = declareStatement(
  "read/get-dataset",
  none,
  z.object({ dataset, gaps: z.array(z.object({ topic: text, text })) }),
);

export const countEntities = declareStatement(
  "read/count-entities",
  none,
  z.object({
    treaties: count,
    versions: count,
    provisions: count,
    actors: count,
    issues: count,
    positions: count,
    documents: count,
    votes: count,
    events: count,
    actions: count,
  }),
);
export type EntityCounts = z.infer<(typeof countEntities)["row"]>;
