import type { JSX } from "preact";
import type { Stance } from "../api/contract.ts";
import { SIDE_OF } from "../state/stances.ts";

const round = { "stroke-linejoin": "round" as const };

/** Shape says the side, fill says the stance. 16 x 16; currentColor is the mark, --knock the surface behind it. */
const SHAPES: Record<Stance, JSX.Element> = {
  SUPPORTS: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path class="knock" d="M4.6 8.3 7 10.7 11.5 5.7" fill="none" stroke-width="1.8" />
    </>
  ),
  SUPPORTS_WITH_RESERVATIONS: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  CONCERNED: (
    <>
      <path d="M8 2.1 14.6 13.8H1.4Z" fill="none" stroke="currentColor" stroke-width="1.7" {...round} />
      <path d="M7.1 6h1.8v3.6H7.1zM7.1 10.6h1.8v1.7H7.1z" fill="currentColor" />
    </>
  ),
  PROPOSES_AMENDMENT: <path d="M8 1.6 15.2 14.4H.8Z" fill="currentColor" stroke="currentColor" {...round} />,
  OPPOSES: <path d="M2.6 2.6 13.4 13.4M13.4 2.6 2.6 13.4" fill="none" stroke="currentColor" stroke-width="3" />,
  CALLS_FOR_DELETION: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
      <path class="knock" d="M4.6 4.6 11.4 11.4M11.4 4.6 4.6 11.4" fill="none" stroke-width="2" />
    </>
  ),
  ABSTAINS: <rect x="1.5" y="6.4" width="13" height="3.2" rx="1.6" fill="currentColor" />,
};

/** The words stand beside it, so it is hidden from screen readers. */
export function StanceSymbol({ stance, size = 18 }: { stance: Stance; size?: 11 | 13 | 16 | 18 | 32 }) {
  return (
    <svg class={`symbol ${sideClass(stance)}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[stance]}
    </svg>
  );
}

export const sideClass = (stance: Stance): string => `side-${SIDE_OF[stance].toLowerCase()}`;
