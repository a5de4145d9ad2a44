import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byIds, byTreatyOrAll, maybe, text, texts } from "./shapes.ts";

const event = z.object({
  id: text,
  title: text,
  type: text,
  aliases: texts,
  date: maybe,
  endDate: maybe,
  place: maybe,
  description: maybe,
  treatyId: text,
  confidence: text,
  sources: texts,
});
export type EventNode = z.infer<typeof event>;
export const getEvents = declareStatement("read/get-events", byIds, z.object({ event }));
export const listEvents = declareStatement("read/list-events", byTreatyOrAll, z.object({ event }));
