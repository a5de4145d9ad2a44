import type { PictureSource } from "../state/shown.ts";
import { type About, sourceLine } from "./about.ts";
import { escapeXml } from "./graph-xml.ts";

const FOOT = 44;
const HEAD = 40;
const MARGIN = 16;
const FONT = "Inter, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** A whole SVG of its own: the title above, the source below, the data version and the request inside. */
export function toSvg({ width, height, body, ground, ink }: PictureSource, about: About): string {
  const wide = Math.max(width + 2 * MARGIN, 480);
  const high = height + HEAD + FOOT;
  const facts = JSON.stringify({ ...about, data: about.data });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" font-family="${FONT}">`,
    `<title>${escapeXml(about.title)}</title><desc>${escapeXml(sourceLine(about))}</desc>`,
    `<metadata>${escapeXml(facts)}</metadata>`,
    `<rect width="${wide}" height="${high}" fill="${ground}"/>`,
    `<text x="${MARGIN}" y="26" font-size="17" font-weight="600" fill="${ink}">${escapeXml(about.title)}</text>`,
    `<g transform="translate(${MARGIN} ${HEAD})">${body}</g>`,
    ...lines(sourceLine(about), Math.floor((wide - 2 * MARGIN) / 6.2)).map(
      (line, at) =>
        `<text x="${MARGIN}" y="${HEAD + height + 18 + at * 15}" font-size="12" fill="${ink}">${escapeXml(line)}</text>`,
    ),
    "</svg>",
  ].join("\n");
}

/** Two lines at most, broken anywhere where no word ends. */
function lines(words: string, letters: number): string[] {
  if (words.length <= letters) return [words];
  const at = words.lastIndexOf(" ", letters);
  const cut = at < letters / 2 ? letters : at;
  const rest = words.slice(cut).trim();
  return [words.slice(0, cut), rest.length > letters ? `${rest.slice(0, letters - 1)}…` : rest];
}

/** The same picture in pixels, at twice the size. */
export async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, 16_000 / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error("The picture is too large.")) : resolve(blob)),
        "image/png",
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** An SVG that the page draws, with what its style sheet says written into it. */
export function pictureOfElement(svg: SVGSVGElement): PictureSource {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  for (const [at, element] of from.entries()) {
    const style = getComputedStyle(element);
    const target = to[at];
    target?.removeAttribute("class");
    for (const name of PROPERTIES) target?.setAttribute(name, style.getPropertyValue(name));
  }
  const page = getComputedStyle(document.documentElement);
  return {
    width: svg.width.baseVal.value,
    height: svg.height.baseVal.value,
    body: copy.innerHTML,
    ground: page.getPropertyValue("--surface").trim(),
    ink: page.getPropertyValue("--ink").trim(),
  };
}
