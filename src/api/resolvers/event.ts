import { compareIds } from "../../domain/ledger.ts";
import { compareForListing } from "../../domain/partial-date.ts";
import { type EventNode, listEvents } from "../../store/statements/events.ts";
import { checkIds } from "../check.ts";
import type { Resolver } from "../context.ts";

const events: Resolver<unknown, { treaty?: string | null }> = async (_, { treaty }, { store, batch }) => {
  await checkIds("treaty", "treaty", treaty == null ? null : [treaty], batch.treaty);
  const rows = await store.read(listEvents, { treatyId: treaty ?? null });
  return rows.map(({ event }) => event).sort((a, b) => compareForListing(a.date, b.date) || compareIds(a.id, b.id));
};

export const eventResolvers = { Query: { events }, Event: { label: ({ title }: EventNode) => title } };
