import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byIds, maybe, maybeCount, none, text, texts } from "./shapes.ts";

const document = z.object({
  id: text,
  title: text,
  kind: text,
  date: maybe,
  publisher: maybe,
  url: maybe,
  symbol: maybe,
  formerIds: texts,
  verified: maybe,
  signatoryCount: maybeCount,
  namedSignatories: maybe,
  note: maybe,
});
export type DocumentNode = z.infer<typeof document>;

export const getDocuments = declareStatement(
  "read/get-documents",
  byIds,
  z.object({ document, authors: z.array(z.object({ actorId: text, role: maybe })) }),
);
export const listDocumentsByTreaty = declareStatement(
  "read/list-documents-by-treaty",
  z.strictObject({ treatyId: text }),
  z.object({ id: text, date: maybe }),
);
export const listDocuments = declareStatement(
  "read/list-documents",
  none,
  z.object({
    document: z.object({ id: text, title: text, kind: text, date: maybe, symbol: maybe, formerIds: texts }),
  }),
);
