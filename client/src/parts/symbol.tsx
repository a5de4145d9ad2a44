import type { Stance } from "../api/contract.ts";
import { SIDE_OF } from "../state/stances.ts";
import { SYMBOL_PATHS } from "../state/symbol-paths.ts";

/** 16 x 16; currentColor is the mark, --knock the surface behind it. The words stand beside it, so it is hidden from screen readers. */
export function StanceSymbol({ stance, size = 18 }: { stance: Stance; size?: 11 | 13 | 16 | 18 | 32 }) {
  return (
    <svg class={`symbol ${sideClass(stance)}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SYMBOL_PATHS[stance].parts.map(({ d, fill, stroke, knock, round }) => (
        <path
          key={d}
          d={d}
          class={knock ? "knock" : undefined}
          fill={fill ? "currentColor" : "none"}
          stroke={knock || (stroke === undefined && !round) ? undefined : "currentColor"}
          stroke-width={stroke}
          stroke-linejoin={round ? "round" : undefined}
        />
      ))}
    </svg>
  );
}

export const sideClass = (stance: Stance): string => `side-${SIDE_OF[stance].toLowerCase()}`;
