import type { Stance } from "../api/contract.ts";
import { tallyStances } from "../state/stances.ts";
import { reading, stanceWords } from "../text.ts";
import { StanceSymbol } from "./symbol.tsx";

interface Props {
  positions: readonly { stance: Stance; actor: { id: string } }[];
  /** Symbols and numbers only, where the words stand close by. */
  short?: boolean;
  /** On the page of one actor, its positions are counted instead of itself. */
  of?: "actors" | "positions";
}

/** How many actors took each stance, in symbol, number and word. */
export function Tally({ positions, short = false, of = "actors" }: Props) {
  const tallies = tallyStances(
    of === "actors" ? positions : positions.map((row, at) => ({ ...row, actor: { id: String(at) } })),
  );
  if (tallies.length === 0) return null;
  return (
    <ul class={short ? "tally tally-short" : "tally"} aria-label={reading.tally}>
      {tallies.map(({ stance, actors }) => {
        const { word, one, many } = stanceWords[stance];
        const words = of === "positions" ? word.toLowerCase() : actors === 1 ? one : many;
        return (
          <li key={stance}>
            <StanceSymbol stance={stance} size={16} />
            <b>{actors}</b>
            <span class={short ? "only-read" : undefined}> {words}</span>
          </li>
        );
      })}
    </ul>
  );
}
