import { parse } from "csv-parse/sync";
import { graphModel, type PropertyModel } from "../../src/store/model.ts";

/** The way back that docs/export.md states: no value where nothing stands; else without the first apostrophe, if there is one. */
export function readCell(cell: string, { type }: PropertyModel): unknown {
  if (cell === "") return undefined;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  if (type === "string[]" || type === "integer" || type === "boolean") return JSON.parse(text);
  return text;
}

/** The lines of a table as records of texts. Throws where it breaks RFC 4180. */
export function readTable(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: "\r\n", skip_empty_lines: false }) as Record<string, string>[];
}

/** The graph that the files of a csv export hold. */
export function readTables(files: ReadonlyMap<string, string>) {
  const { kinds, relationships } = graphModel();
  const rows = (file: string, known: ReadonlyMap<string, PropertyModel>) =>
    readTable(files.get(file) ?? "").map((row) => {
      const name = (column: string) => String(readCell(row[column] ?? "", { type: "string" } as PropertyModel));
      const held = [...known].flatMap(([property, model]) => {
        const value = readCell(row[property] ?? "", model);
        return value === undefined ? [] : [[property, value] as const];
      });
      return { name, properties: Object.fromEntries(held) };
    });
  return {
    nodes: [...kinds.values()]
      .filter(({ name }) => name !== "Dataset")
      .flatMap((kind) =>
        rows(`nodes/${kind.name}.csv`, kind.properties).map(({ name, properties }) => ({
          kind: kind.name,
          key: kind.isEntity ? name("key") : `${kind.name}/${properties.id}`,
          properties,
        })),
      ),
    links: [...relationships.values()].flatMap((type) =>
      rows(`relationships/${type.name}.csv`, type.properties).map(({ name, properties }) => ({
        ...{ type: type.name, from: name("from_key"), to: name("to_key") },
        properties,
      })),
    ),
  };
}
