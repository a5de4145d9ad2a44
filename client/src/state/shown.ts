import { useEffect } from "preact/hooks";

/** What a view lets be carried away, each made only when it is asked for. */
export interface Shown {
  title: string;
  /** A word for the names of the files: positions, matrix, graph. */
  what: string;
  /** The request behind what is shown. */
  query: { text: string; variables: string };
  /** A picture: an SVG, or the element that draws one. */
  picture?: () => Promise<PictureSource>;
  /** Rows of words, the names of the columns first. */
  table?: () => Table | Promise<Table>;
  /** Whatever JSON can hold. */
  data?: () => unknown;
  graph?: () => Promise<import("../export/graph-file.ts").GraphFile>;
}
type Table = readonly (readonly string[])[];
export interface PictureSource {
  width: number;
  height: number;
  /** The inside of the SVG, drawn on this ground in this colour. */
  body: string;
  ground: string;
  ink: string;
}

let current: Shown | null = null;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export const shownNow = (): Shown | null => current;
export function watchShown(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The view in front says what it shows; null while it shows nothing yet. */
export function useShown(shown: Shown | null): void {
  useEffect(() => {
    current = shown;
    tell();
    return () => {
      if (current !== shown) return;
      current = null;
      tell();
    };
  });
}

/** A picture of an SVG that the page draws. */
export const pictureOf = (selector: string) => async (): Promise<PictureSource> => {
  const svg = document.querySelector<SVGSVGElement>(selector);
  if (svg === null) throw new Error("Nothing is drawn.");
  return (await import("../export/picture.ts")).pictureOfElement(svg);
};
