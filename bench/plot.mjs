// The plot of the growth: a panel an engine, a line a request, a mark a size; told apart by shape, not by colour alone.
const WIDTH = 860;
const NAMES = 270;
const ROW = 26;
const HEAD = 66;
const RIGHT = 40;
const FLAT = 1.5;
/** Ratios that the axis names, those within its span. */
const TICKS = [0.5, 1, 1.5, 3, 10, 30, 100];

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 } .small { font-size: 12px; fill: #59636e } .title { font-weight: 600 }
  .grid { stroke: #d1d9e0 } .flat { stroke: #59636e; stroke-dasharray: 4 3 } .span { stroke: #818b98; stroke-width: 2 }
  .one { fill: #ffffff; stroke: #0969da; stroke-width: 2 } .ten { fill: #8250df } .hundred { fill: #0969da } .paper { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .small { fill: #9198a1 } .grid { stroke: #3d444d } .flat { stroke: #9198a1 } .span { stroke: #656c76 }
    .one { fill: #0d1117; stroke: #4493f8 } .ten { fill: #ab7df8 } .hundred { fill: #4493f8 } .paper { fill: #0d1117 }
  }`;

const inXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const MARKS = [
  (x, y) => `<circle class="one" cx="${x}" cy="${y}" r="5"/>`,
  (x, y) => `<path class="ten" d="M${x} ${y - 6} l6 6 l-6 6 l-6 -6 z"/>`,
  (x, y) => `<rect class="hundred" x="${x - 5}" y="${y - 5}" width="10" height="10"/>`,
];

/** @returns the SVG of what benchGrowth gives. */
export function plotGrowth({ scales, sizes, tables }) {
  const ratios = tables.flatMap(({ rows }) => rows.flatMap((row) => row.ratios));
  const [low, high] = [Math.min(0.7, ...ratios) * 0.95, Math.max(3, ...ratios) * 1.1];
  const place = (ratio) => {
    const share = Math.log(ratio / low) / Math.log(high / low);
    return Number((NAMES + share * (WIDTH - NAMES - RIGHT)).toFixed(1));
  };
  const parts = [];
  let top = HEAD;
  for (const { engine, rows } of tables) {
    const bottom = top + 14 + rows.length * ROW;
    parts.push(`<text class="title" x="12" y="${top + 4}">${inXml(engine)}</text>`);
    for (const tick of TICKS.filter((one) => one > low && one < high)) {
      const x = place(tick);
      parts.push(
        `<line class="${tick === FLAT ? "flat" : "grid"}" x1="${x}" x2="${x}" y1="${top + 10}" y2="${bottom}"/>`,
      );
      parts.push(`<text class="small" x="${x}" y="${bottom + 16}" text-anchor="middle">${tick}</text>`);
    }
    for (const [index, { title, ratios: own }] of rows.entries()) {
      const y = top + 28 + index * ROW;
      const xs = own.map(place);
      parts.push(`<text x="${NAMES - 18}" y="${y + 4}" text-anchor="end">${inXml(title)}</text>`);
      parts.push(`<line class="span" x1="${Math.min(...xs)}" x2="${Math.max(...xs)}" y1="${y}" y2="${y}"/>`);
      parts.push(...xs.map((x, size) => MARKS[size](x, y)));
    }
    top = bottom + 46;
  }
  const legend = scales.map((_, size) => {
    const x = NAMES + 4 + size * 180;
    return `${MARKS[size](x, 36)}<text class="small" x="${x + 12}" y="40">${sizes[size].toLocaleString("en")} facts</text>`;
  });
  const title = "Time of a request, beside that on the curated graph alone";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top - 20}" role="img" aria-label="${title}">
<style>${STYLE}</style>
<rect class="paper" width="100%" height="100%"/>
<text class="title" x="12" y="20">${title}</text>
${[...legend, ...parts].join("\n")}
</svg>
`;
}
