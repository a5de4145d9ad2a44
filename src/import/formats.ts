import { coe } from "./formats/coe/index.ts";
import { dna } from "./formats/dna/dna.ts";
import { intblocks } from "./formats/intblocks/intblocks.ts";
import { mtdsg } from "./formats/mtdsg/index.ts";
import { positions } from "./formats/positions/positions.ts";
import { treatyStatus } from "./formats/treaty-status/treaty-status.ts";
import { ungaVotes } from "./formats/unga-votes/unga-votes.ts";
import type { Format } from "./record.ts";

/** The formats that `travaux import` reads, in the order in which its help lists them. One line each. */
export const formats: readonly Format[] = [coe, dna, intblocks, mtdsg, positions, treatyStatus, ungaVotes];

/** The format of a name, or undefined. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name);
}
