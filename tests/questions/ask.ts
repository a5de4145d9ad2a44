import { executeRequest } from "../../src/api/execute.ts";
import type { Store } from "../../src/store/port.ts";

interface Id {
  readonly id: string;
}

export interface AnsweredReading {
  readonly meaning: string;
  readonly query: string;
  readonly variables: string;
  readonly provisions: readonly Id[];
  readonly actors: readonly Id[];
  readonly issues: readonly Id[];
  readonly positions: readonly (Id & { readonly inherited: boolean })[];
  readonly votes: readonly Id[];
  readonly actions: readonly Id[];
  readonly documents: readonly Id[];
}

export interface Answered {
  readonly status: string;
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly readings: readonly AnsweredReading[];
}

const ASK = `query ($question: String!) {
  ask(question: $question) {
    status text suggestions
    readings {
      meaning query variables
      provisions { id } actors { id } issues { id } positions { id inherited } votes { id } actions { id } documents { id }
    }
  }
}`;

/** The data of a request; an error fails the test. */
export async function dataOf(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await executeRequest(store, query, variables);
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data;
}

export async function ask(store: Store, question: string): Promise<Answered> {
  return ((await dataOf(store, ASK, { question })) as { ask: Answered }).ask;
}

/** Ids that stand anywhere in a result, each where it comes first. */
function idsIn(data: unknown, prefix: string): string[] {
  const found = JSON.stringify(data).matchAll(/"id":"([^"]+)"/g);
  return [...new Set([...found].map(([, id = ""]) => id))].filter((id) => id.startsWith(prefix));
}

/** What is amiss where the request behind a reading is run as it stands: it gives the same records in the same order. */
export async function repeat(store: Store, reading: AnsweredReading): Promise<string[]> {
  const data = await dataOf(store, reading.query, JSON.parse(reading.variables) as Record<string, unknown>);
  const same = (kind: string, prefix: string, records: readonly Id[]) => {
    const [again, given] = [idsIn(data, prefix), records.map(({ id }) => id)];
    return again.join() === given.join()
      ? []
      : [`the request gives other ${kind}: ${again.join()}, not ${given.join()}`];
  };
  const all = idsIn(data, "");
  const votes = new Set(all);
  // Ids of imported acts have no prefix of their own: that each is there, and in this order, is what can be told.
  const isCurated = reading.actions.every(({ id }) => id.startsWith("act:"));
  const places = reading.actions.map(({ id }) => all.indexOf(id));
  const isInOrder = places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
  return [
    ...same("positions", "pos-", reading.positions),
    ...(isCurated ? same("acts", "act:", reading.actions) : []),
    ...(isInOrder ? [] : [`the request does not give the acts in this order: ${places.join()}`]),
    ...reading.votes.flatMap(({ id }) => (votes.has(id) ? [] : [`the request does not give the vote ${id}`])),
  ];
}
