import { type Document, loadAll } from "../batch.ts";
import { connect } from "../connection.ts";
import type { Resolver } from "../context.ts";
import { findEntries } from "../ledger.ts";
import type { PageArguments } from "../page.ts";

interface EvidenceRow {
  readonly documentId: string;
}

export const documentResolvers = {
  Query: { document: ((_, { id }, { batch }) => batch.document.load(id)) satisfies Resolver<unknown, { id: string }> },
  Document: {
    label: ({ title }: Document) => title,
    authors: (({ authors }, _, { batch }) =>
      loadAll(
        batch.actor,
        authors.map(({ actorId }) => actorId),
      )) satisfies Resolver<Document>,
    positions: (async ({ id }, page, context) =>
      connect(await findEntries({ documents: [id] }, context), page)) satisfies Resolver<Document, PageArguments>,
  },
  Evidence: {
    document: (({ documentId }, _, { batch }) => batch.document.load(documentId)) satisfies Resolver<EvidenceRow>,
  },
};
