import { fold } from "../../../domain/fold.ts";
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

/*
 * The UN Digital Library gives the official name of the day in capitals ("USSR", "UPPER VOLTA"). Where the membership went on
 * under another name it is the present State's: the United Arab Republic's (1958 to 1961 with Syria) is Egypt's, as the seat
 * was. China's seat was the Republic of China's until 1971-10-24 under the name CHINA, and YUGOSLAVIA is two States.
 */
const OFFICIAL: Readonly<Record<string, NamedActor>> = Object.fromEntries(
  (
    [
      ["USSR", { name: "Union of Soviet Socialist Republics" }],
      ["Ukrainian Soviet Socialist Republic", { name: "Ukraine", iso3: "UKR" }],
      ["Byelorussian Soviet Socialist Republic", { name: "Belarus", iso3: "BLR" }],
      ["Germany, Federal Republic of", { name: "Germany", iso3: "DEU" }],
      ["Southern Yemen", { name: "Democratic Yemen" }],
      ["People's Republic of Southern Yemen", { name: "Democratic Yemen" }],
      ["Serbia and Montenegro", { name: "Serbia", iso3: "SRB" }],
      ["United Arab Republic", { name: "Egypt", iso3: "EGY" }],
      ["Tanganyika", { name: "United Republic of Tanzania", iso3: "TZA" }],
      ["Congo (Leopoldville)", { name: "Democratic Republic of the Congo", iso3: "COD" }],
      ["Congo (Democratic Republic of)", { name: "Democratic Republic of the Congo", iso3: "COD" }],
      ["Congo (Brazzaville)", { name: "Congo", iso3: "COG" }],
      ["Upper Volta", { name: "Burkina Faso", iso3: "BFA" }],
      ["Dahomey", { name: "Benin", iso3: "BEN" }],
      ["Ivory Coast", { name: "Côte d'Ivoire", iso3: "CIV" }],
      ["Ceylon", { name: "Sri Lanka", iso3: "LKA" }],
      ["Siam", { name: "Thailand", iso3: "THA" }],
      ["Federation of Malaya", { name: "Malaysia", iso3: "MYS" }],
      ["Malaya", { name: "Malaysia", iso3: "MYS" }],
      ["Khmer Republic", { name: "Cambodia", iso3: "KHM" }],
      ["Democratic Kampuchea", { name: "Cambodia", iso3: "KHM" }],
      ["Central African Empire", { name: "Central African Republic", iso3: "CAF" }],
      ["Maldive Islands", { name: "Maldives", iso3: "MDV" }],
      ["Western Samoa", { name: "Samoa", iso3: "WSM" }],
      ["Libyan Arab Jamahiriya", { name: "Libya", iso3: "LBY" }],
      ["Libyan Arab Republic", { name: "Libya", iso3: "LBY" }],
      ["Union of South Africa", { name: "South Africa", iso3: "ZAF" }],
      ["Philippine Republic", { name: "Philippines", iso3: "PHL" }],
      ["Surinam", { name: "Suriname", iso3: "SUR" }],
    ] as const
  ).map(([name, actor]) => [fold(name), actor]),
);

/** Who cast a vote, by the official name of the day. `code` is the library's three-letter code, empty where there is none. */
export function holderOfOfficial(name: string, code: string, date: string): NamedActor {
  const folded = fold(name);
  if (folded === "yugoslavia") return holderOf("Yugoslavia", "", date);
  if (folded === "china" && date !== "" && date < "1971-10-25") return { name: "Republic of China" };
  const official = OFFICIAL[folded];
  if (official !== undefined) return official;
  return { name, ...(/^[A-Z]{3}$/.test(code) ? { iso3: code } : {}) };
}
