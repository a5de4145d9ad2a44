import type { NamedActor } from "../../record.ts";

/*
 * Who held a seat on a day. The data package names a seat by the State that has it today, or had it last: "Yugoslavia" for
 * Serbia to this day, "Russia" from 1946 on. A vote is its who cast it, so the name follows the date:
 *
 * - Yugoslavia until 2000-10-31. The Federal Republic of Yugoslavia was admitted anew on 2000-11-01; Serbia and Montenegro,
 *   then Serbia, went on with that membership, so from that day it is Serbia.
 * - The Soviet Union until 1991-12-23; on 1991-12-24 the Russian Federation took over its membership.
 * - The Republic of China held China's seat until 1971-10-24; the file calls it "Taiwan".
 *
 * The Yemen Arab Republic is Yemen and the Federal Republic of Germany is Germany: the membership went on under the name.
 */
const SUCCESSIONS: readonly {
  readonly name: string;
  /** The first day of the present State, or null where the seat ended. */
  readonly since: string | null;
  readonly before: NamedActor;
  readonly after: NamedActor;
}[] = [
  {
    name: "Yugoslavia",
    since: "2000-11-01",
    before: { name: "Yugoslavia" },
    after: { name: "Serbia", iso3: "SRB" },
  },
  {
    name: "Russia",
    since: "1991-12-24",
    before: { name: "Union of Soviet Socialist Republics" },
    after: { name: "Russian Federation", iso3: "RUS" },
  },
  { name: "Taiwan", since: null, before: { name: "Republic of China" }, after: { name: "Taiwan" } },
];

/** Who cast a vote that the source puts down to `name`. `code` is its alpha-2 code, empty where there is none. */
export function holderOf(name: string, code: string, date: string | undefined): NamedActor {
  const succession = SUCCESSIONS.find((one) => one.name === name);
  if (succession === undefined) return { name, ...(code === "" ? {} : { iso2: code }) };
  const { since, before, after } = succession;
  return date !== undefined && (since === null || date < since) ? before : after;
}
