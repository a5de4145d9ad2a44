import type { LookName } from "../graph/kinds.ts";
import { OUTLINES } from "../graph/outlines.ts";

export function NodeShape({ look }: { look: LookName }) {
  return (
    <svg class="node-shape" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={OUTLINES[look]} />
    </svg>
  );
}
