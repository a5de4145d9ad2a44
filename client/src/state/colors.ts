import { SIDE_NAMES, type Side } from "../api/contract.ts";

/** The colours of the page as it stands, for pictures that leave it. */
export interface PageColors {
  ground: string;
  sunken: string;
  ink: string;
  muted: string;
  line: string;
  knock: string;
  sides: Record<Side, { mark: string; tint: string }>;
}

export function readColors(): PageColors {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const side = (name: Side) => ({
    mark: color(`--${name.toLowerCase()}`),
    tint: color(`--${name.toLowerCase()}-tint`),
  });
  return {
    ground: color("--surface"),
    sunken: color("--sunken"),
    ink: color("--ink"),
    muted: color("--muted"),
    line: color("--line"),
    knock: color("--knock"),
    sides: Object.fromEntries(SIDE_NAMES.map((name) => [name, side(name)])) as PageColors["sides"],
  };
}
