export const exportText = {
  button: "Download",
  title: "Download what is shown",
  nothing: "Nothing is shown yet that could be carried away.",
  pictures: "Picture",
  files: "Data",
  cite: "Cite",
  formats: { png: "PNG", svg: "SVG", csv: "CSV", json: "JSON", graphml: "GraphML", gexf: "GEXF" },
  forms: { words: "In words", bibtex: "BibTeX", csl: "CSL-JSON" },
  copied: "Citation copied",
  made: (format: string) => `${format} downloaded`,
  failed: "The file could not be made.",
  source: (data: string, version: string, asOf: string, address: string) =>
    `Source: ${data}, version ${version}, as of ${asOf}. ${address}`,
  citation: (title: string, by: string, data: string, version: string, asOf: string, address: string, on: string) =>
    `${by}, “${title}”, ${data}, version ${version}, records as of ${asOf}, ${address} (read on ${on}).`,
};
