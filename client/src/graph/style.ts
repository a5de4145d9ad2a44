import type { Side } from "../api/contract.ts";
import { LOOKS } from "./kinds.ts";
import type { Palette } from "./palette.ts";
import type { StylesheetJson } from "./types.ts";

type Rule = Extract<StylesheetJson[number], { style: unknown }>;

/** tokens.md, section 5, in Cytoscape's terms. */
export function graphStyle(palette: Palette): StylesheetJson {
  return [
    ...nodeRules(palette),
    ...columnRules(palette),
    ...edgeRules(palette),
    ...freeRules(palette),
    ...stateRules(palette),
  ];
}

const FONT = "Inter, system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";

function nodeRules({ surface, ink }: Palette): Rule[] {
  return [
    {
      selector: "node",
      style: {
        "background-color": surface,
        "border-color": ink,
        "border-width": 1.5,
        width: 26,
        height: 26,
        label: "data(label)",
        "font-family": FONT,
        "font-size": 13,
        color: ink,
        "text-valign": "bottom",
        "text-margin-y": 6,
        "text-wrap": "wrap",
        "text-max-width": "160px",
        "min-zoomed-font-size": 7,
        "text-background-color": surface,
        "text-background-opacity": 0.85,
        "text-background-padding": "2px",
      },
    },
    ...Object.values(LOOKS).map(
      (look): Rule => ({
        selector: `node.${look.name}`,
        style: {
          shape: look.shape,
          width: look.width,
          height: look.height,
          ...(look.double === true ? { "border-style": "double", "border-width": 4 } : {}),
        },
      }),
    ),
  ];
}

/** Nodes that no column holds, and the frames round those that stand together. */
function freeRules({ ink, edge, surface }: Palette): Rule[] {
  return [
    { selector: "node.free.provision", style: { width: "data(width)", "text-valign": "center", "text-margin-y": 0 } },
    { selector: "node.quiet", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    { selector: "node.quiet.provision", style: { "text-opacity": 1 } },
    { selector: "node.pointed", style: { "text-opacity": 1, "text-background-opacity": 0.85, "z-index": 10 } },
    {
      selector: "node.frame",
      style: {
        shape: "round-rectangle",
        "background-color": ink,
        "background-opacity": 0.04,
        "border-color": edge,
        "border-width": 1.5,
        "border-style": "dashed",
        "text-valign": "top",
        "text-margin-y": -4,
        "font-weight": 600,
        "text-background-color": surface,
        padding: "16px",
      },
    },
    {
      selector: "node.closed-frame",
      style: { "border-color": ink, "text-opacity": 1, "font-weight": 600 },
    },
    { selector: "edge.straight", style: { "curve-style": "straight" } },
  ];
}

function columnRules({ ink, muted, surface }: Palette): Rule[] {
  return [
    {
      selector: "node.column-0",
      style: {
        "text-halign": "left",
        "text-valign": "center",
        "text-margin-x": -10,
        "text-margin-y": 0,
        "text-max-width": "400px",
        "text-justification": "right",
        "line-height": 1.05,
      },
    },
    {
      selector: "node.column-1",
      style: {
        width: "data(width)",
        height: "data(height)",
        "text-valign": "center",
        "text-margin-y": 0,
        "font-size": 14,
        "font-weight": 600,
        "text-background-opacity": 0,
      },
    },
    { selector: "node.column-2", style: { "text-max-width": "400px" } },
    {
      selector: "node.caption",
      style: {
        width: 1,
        height: 1,
        "background-opacity": 0,
        "border-width": 0,
        "text-halign": "right",
        "text-valign": "center",
        "text-margin-y": 0,
        "text-max-width": "400px",
        "text-justification": "left",
        "text-background-color": surface,
        color: ink,
        events: "no",
      },
    },
    { selector: "node.caption-sub", style: { "font-size": 13, color: muted } },
    { selector: "node.caption-title.caption-open", style: { "font-weight": 600 } },
  ];
}

const LINES: Record<Side, Rule["style"]> = {
  FOR: { "line-style": "solid", "target-arrow-shape": "triangle" },
  CRITICAL: { "line-style": "dashed", "line-dash-pattern": [9, 5], "target-arrow-shape": "diamond" },
  AGAINST: {
    width: 3,
    "line-style": "dashed",
    "line-dash-pattern": [3, 2.4],
    "target-arrow-shape": "square",
    "arrow-scale": 0.7,
  },
  NEITHER: {
    "line-style": "dashed",
    "line-dash-pattern": [1, 6],
    "line-cap": "round",
    "target-arrow-shape": "circle",
    "target-arrow-fill": "hollow",
  },
};

function edgeRules({ edge, sides }: Palette): Rule[] {
  return [
    {
      selector: "edge",
      style: {
        "curve-style": "bezier",
        width: 2,
        "line-color": edge,
        "target-arrow-shape": "none",
        "arrow-scale": 0.9,
      },
    },
    {
      selector: "edge.across",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "source-endpoint": "data(sourceEnd)",
        "target-endpoint": "data(targetEnd)",
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
      } as unknown as NonNullable<Rule["style"]>,
    },
    {
      selector: "edge.beside",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-distances": [34],
        "control-point-weights": [0.5],
        width: 1.2,
      } as unknown as NonNullable<Rule["style"]>,
    },
    { selector: "edge[!stance]", style: { width: 1.2 } },
    ...(Object.keys(LINES) as Side[]).map(
      (side): Rule => ({
        selector: `edge[side="${side}"]`,
        style: { ...LINES[side], "line-color": sides[side], "target-arrow-color": sides[side] },
      }),
    ),
    {
      selector: 'edge[stance="SUPPORTS_WITH_RESERVATIONS"], edge[stance="CONCERNED"]',
      style: { "target-arrow-fill": "hollow" },
    },
    { selector: 'edge[stance="OPPOSES"]', style: { "target-arrow-shape": "tee", "arrow-scale": 0.8 } },
    { selector: "edge[?inherited]", style: { width: 1, opacity: 0.75 } },
    ...(Object.keys(LINES) as Side[]).map(
      (side): Rule => ({
        selector: `edge[side="${side}"][confidence="LOW"]`,
        style: {
          "mid-target-arrow-shape": "circle",
          "mid-target-arrow-fill": "hollow",
          "mid-target-arrow-color": sides[side],
        },
      }),
    ),
  ];
}

function stateRules({ ink, surface }: Palette): Rule[] {
  const ring = (width: number, offset: number) =>
    ({ "outline-width": width, "outline-offset": offset, "outline-color": ink }) as unknown as NonNullable<
      Rule["style"]
    >;
  return [
    { selector: "node.far", style: { opacity: 0.62 } },
    { selector: "node.caption-far", style: { opacity: 0.62 } },
    { selector: "edge.far", style: { opacity: 0.42 } },
    { selector: "edge.near", style: { "target-distance-from-node": 8, "z-index": 5 } },
    { selector: "node.open", style: { "background-color": ink, ...ring(2.5, 4) } },
    { selector: "node.column-1.open", style: { color: surface, "text-background-opacity": 0 } },
    { selector: "node.column-0.open", style: { "font-weight": 600 } },
    { selector: "node.focus", style: { "font-weight": 600, ...ring(3, 3) } },
    {
      selector: "edge.focus",
      style: { "underlay-color": ink, "underlay-opacity": 0.14, "underlay-padding": 4, opacity: 1, "z-index": 9 },
    },
  ];
}
