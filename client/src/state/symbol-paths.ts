import type { Side, Stance } from "../api/contract.ts";
import { SIDE_OF } from "./stances.ts";

/** A stroke or a filled shape on a grid of 16; `knock` is drawn in the colour of what lies behind. */
export interface SymbolPart {
  d: string;
  fill?: boolean;
  stroke?: number;
  knock?: boolean;
  round?: boolean;
}

const PARTS: Readonly<Record<Stance, readonly SymbolPart[]>> = {
  SUPPORTS: [
    { d: "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z", fill: true },
    { d: "M4.6 8.3 7 10.7 11.5 5.7", stroke: 1.8, knock: true },
  ],
  SUPPORTS_WITH_RESERVATIONS: [
    { d: "M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4z", stroke: 1.6 },
    { d: "M8 1.8a6.2 6.2 0 0 0 0 12.4z", fill: true },
  ],
  CONCERNED: [
    { d: "M8 2.1 14.6 13.8H1.4Z", stroke: 1.7, round: true },
    { d: "M7.1 6h1.8v3.6H7.1zM7.1 10.6h1.8v1.7H7.1z", fill: true },
  ],
  PROPOSES_AMENDMENT: [{ d: "M8 1.6 15.2 14.4H.8Z", fill: true, round: true }],
  OPPOSES: [{ d: "M2.6 2.6 13.4 13.4M13.4 2.6 2.6 13.4", stroke: 3 }],
  CALLS_FOR_DELETION: [
    { d: "M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z", fill: true },
    { d: "M4.6 4.6 11.4 11.4M11.4 4.6 4.6 11.4", stroke: 2, knock: true },
  ],
  ABSTAINS: [{ d: "M3.1 6.4h9.8a1.6 1.6 0 0 1 0 3.2H3.1a1.6 1.6 0 0 1 0-3.2z", fill: true }],
};

/** Shape says the side, fill says the stance: on the page and in pictures the same. */
export const SYMBOL_PATHS = Object.fromEntries(
  (Object.keys(PARTS) as Stance[]).map((stance) => [stance, { side: SIDE_OF[stance], parts: PARTS[stance] }]),
) as Readonly<Record<Stance, { side: Side; parts: readonly SymbolPart[] }>>;
