import type { DatasetRow } from "../api/operations.ts";
import { download, toCsvText } from "../state/csv.ts";
import type { Shown } from "../state/shown.ts";
import { type About, fileName, inWords, toBibtex, toCsl, versionOf } from "./about.ts";
import { toGexf, toGraphml } from "./graph-xml.ts";
import { toPng, toSvg } from "./picture.ts";

export const FORMATS = ["png", "svg", "csv", "json", "graphml", "gexf"] as const;
export type Format = (typeof FORMATS)[number];
export const CITATIONS = ["words", "bibtex", "csl"] as const;
export type CitationForm = (typeof CITATIONS)[number];

/** Which formats there are of what is shown. */
export const formatsOf = (shown: Shown): Format[] =>
  FORMATS.filter(
    (format) =>
      ((format === "png" || format === "svg") && shown.picture !== undefined) ||
      (format === "csv" && shown.table !== undefined) ||
      (format === "json" && shown.data !== undefined) ||
      ((format === "graphml" || format === "gexf") && shown.graph !== undefined),
  );

export function aboutOf(shown: Shown, data: DatasetRow, address: string, on: string): About {
  const { name, version, hash, asOf } = data;
  return {
    title: shown.title,
    address,
    query: shown.query.text,
    variables: shown.query.variables,
    data: { name, version, hash, asOf },
    on,
  };
}

/** Makes the file and hands it over. */
export async function carryAway(shown: Shown, format: Format, about: About): Promise<void> {
  const name = fileName(about, shown.what, format);
  switch (format) {
    case "png":
    case "svg": {
      if (shown.picture === undefined) return;
      const svg = toSvg(await shown.picture(), about);
      if (format === "svg") download(name, "image/svg+xml", svg);
      else download(name, "image/png", await toPng(svg));
      return;
    }
    case "csv": {
      const [head = [], ...rows] = (await shown.table?.()) ?? [];
      const last = [versionOf(about), about.address];
      download(
        name,
        "text/csv;charset=utf-8",
        toCsvText([[...head, "data_version", "address"], ...rows.map((row) => [...row, ...last])]),
      );
      return;
    }
    case "json":
      download(name, "application/json", `${JSON.stringify({ about, shown: shown.data?.() }, null, 2)}\n`);
      return;
    case "graphml":
    case "gexf": {
      const graph = await shown.graph?.();
      if (graph === undefined) return;
      if (format === "gexf") download(name, "application/gexf+xml", toGexf(graph, about));
      else download(name, "application/graphml+xml", toGraphml(graph, about));
    }
  }
}

export function cite(form: CitationForm, about: About): string {
  return form === "words" ? inWords(about) : form === "bibtex" ? toBibtex(about) : toCsl(about);
}
