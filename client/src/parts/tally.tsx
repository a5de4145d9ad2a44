import type { Stance } from "../api/contract.ts";
import { tallyStances } from "../state/stances.ts";
import { reading, stanceWords } from "../text.ts";
import { StanceSymbol } from "./symbol.tsx";

interface Props {
  positions: readonly { stance: Stance; actor: { id: string } }[];
  /** Symbols and numbers only, where the words stand close by. */
  short?: boolean;
}

/** How many actors took each stance, in symbol, number and word. */
export function Tally({ positions, short = false }: Props) {
  const tallies = tallyStances(positions);
  if (tallies.length === 0) return null;
  return (
    <ul class={short ? "tally tally-short" : "tally"} aria-label={reading.tally}>
      {tallies.map(({ stance, actors }) => {
        const words = actors === 1 ? stanceWords[stance].one : stanceWords[stance].many;
        return (
          <li key={stance}>
            <StanceSymbol stance={stance} size={short ? 16 : 16} />
            <b>{actors}</b>
            <span class={short ? "only-read" : undefined}> {words}</span>
          </li>
        );
      })}
    </ul>
  );
}
