import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/*
 * Three roll calls of our own making in the layout of the data package, with the States of the curated graph. The second
 * has the symbol, the day and the totals of nothing that is curated.
 */
export const ROLL_CALLS = `rcid,session,importantvote,date,unres,amend,para,short,descr
11,68,0,2014-03-27,R/68/262,0,0,PEACE,"Lamps at sea : resolution / adopted by the General Assembly"
12,68,0,2014-03-28,R/68/263,0,1,PEACE,"Buoys, red and
green"
13,1,0,1950-12-01,R/1/66,0,0,HARBOURS,Harbour dues
`;
export const CHOICES = `rcid,country,country_code,vote
11,France,FR,yes
11,Japan,JP,yes
11,Brazil,BR,abstain
12,France,FR,no
12,Japan,JP,yes
12,Yugoslavia,YU,no
13,Russia,RU,no
13,Taiwan,TW,yes
13,Federal Republic of Germany,,yes
13,Yugoslavia,YU,abstain
`;

/** Writes the files of the data package into a folder and gives their paths, the choices first. */
export function writePackage(folder: string, choices = CHOICES, rollCalls = ROLL_CALLS): string[] {
  const files = [join(folder, "votes.csv.gz"), join(folder, "roll-calls.csv")] as const;
  writeFileSync(files[0], gzipSync(choices));
  writeFileSync(files[1], rollCalls);
  return [...files];
}

/** A package of many roll calls, each with the choices of the given States, told by the seed. */
export function manyRollCalls(count: number, states: readonly (readonly [name: string, code: string])[], seed: number) {
  let value = seed;
  const next = () => {
    value = (Math.imul(value, 1_103_515_245) + 12_345) & 0x7fffffff;
    return value >>> 16;
  };
  const day = (place: number) => new Date(Date.UTC(1992, 0, 2 + place)).toISOString().slice(0, 10);
  const calls = Array.from(
    { length: count },
    (_, place) => `${place + 1},47,0,${day(place)},R/47/${place + 1},0,0,A,Text ${place + 1}`,
  );
  const choices = Array.from({ length: count }, (_, place) =>
    states
      .map(([name, code]) => `${place + 1},"${name}",${code},${["yes", "yes", "no", "abstain"][next() % 4]}`)
      .join("\n"),
  );
  return {
    rollCalls: `rcid,session,importantvote,date,unres,amend,para,short,descr\n${calls.join("\n")}\n`,
    choices: `rcid,country,country_code,vote\n${choices.join("\n")}\n`,
  };
}
