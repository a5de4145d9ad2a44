import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byIds, byTreaties, count, maybe, none, text, texts } from "./shapes.ts";

const treaty = z.object({
  id: text,
  label: text,
  title: text,
  kind: text,
  aliases: texts,
  symbol: maybe,
  adoptedOn: maybe,
  openedForSignatureOn: maybe,
  inForceOn: maybe,
  placeOpened: maybe,
  depositary: maybe,
  status: maybe,
  source: maybe,
});
export type TreatyNode = z.infer<typeof treaty>;

const version = z.object({
  id: text,
  label: text,
  aliases: texts,
  symbol: maybe,
  date: maybe,
  order: count,
  standing: text,
  isFinal: z.boolean(),
  isNumbered: z.boolean(),
  session: maybe,
  description: maybe,
  treatyId: text,
});
export type VersionNode = z.infer<typeof version>;

export const getTreaties = declareStatement("read/get-treaties", byIds, z.object({ treaty }));
export const listTreaties = declareStatement("read/list-treaties", none, z.object({ treaty }));
export const getVersions = declareStatement("read/get-versions", byIds, z.object({ version }));
export const listVersions = declareStatement("read/list-versions", byTreaties, z.object({ version }));
