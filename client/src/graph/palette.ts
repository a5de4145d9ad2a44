import type { Side } from "../api/contract.ts";

/** The colours of the page, for what draws on a canvas and cannot read a style sheet. */
export interface Palette {
  surface: string;
  ink: string;
  muted: string;
  edge: string;
  line: string;
  sides: Record<Side, string>;
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(name).trim();
  return {
    surface: color("--surface"),
    ink: color("--ink"),
    muted: color("--muted"),
    edge: color("--edge"),
    line: color("--line"),
    sides: {
      FOR: color("--for"),
      CRITICAL: color("--critical"),
      AGAINST: color("--against"),
      NEITHER: color("--neither"),
    },
  };
}

/** The tokens in their light form, for tests and for pictures made without a page. */
export const LIGHT: Palette = {
  surface: "#ffffff",
  ink: "#16191d",
  muted: "#565d66",
  edge: "#7f868e",
  line: "#dfe1e0",
  sides: { FOR: "#1766b5", CRITICAL: "#b56d00", AGAINST: "#8c1a3c", NEITHER: "#6a727c" },
};
