import { graphModel, type PropertyModel } from "../../store/model.ts";
import type { Properties } from "../graph.ts";
import { citationOf } from "../source.ts";
import type { Field, Table } from "./table.ts";

export interface WrittenTable {
  readonly table: Table<never>;
  readonly bytes: number;
  readonly rows: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string;
}

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The descriptor of a Data Package, version 2, whose resources an older reader takes as well. */
export function describePackage(
  dataset: Properties,
  imports: readonly Properties[],
  tables: readonly WrittenTable[],
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    profile: "tabular-data-package",
    name: "travaux",
    id: `sha256:${dataset.hash}`,
    title: dataset.name,
    description: `${citationOf(dataset)}. A text that begins with an apostrophe was defused for spreadsheets: without the first one it is the value.`,
    version: dataset.version,
    // What is curated alone has the licence of the data set; an import keeps that of its source.
    licenses: [licenceOf(String(dataset.licence))],
    sources: [
      { title: citationOf(dataset) },
      ...imports.map(({ id, title, hash }) => ({
        title: `${title} (imported as ${id}, ${String(hash).slice(0, 12)})`,
      })),
    ],
    dataset,
    resources: tables.map(describeTable),
  };
}

/** "CC BY 4.0" as the list of Open Definition names it: CC-BY-4.0. What is no such name is a title only. */
function licenceOf(text: string): object {
  const name = text.trim().replace(/\s+/g, "-");
  return /^[-a-zA-Z0-9._]+$/.test(name) ? { name, title: text } : { name: "notspecified", title: text };
}

function describeTable({ table, bytes, rows, hash }: WrittenTable): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    profile: "tabular-data-resource",
    type: "table",
    name: table.name,
    path: table.file,
    title: table.title,
    description: table.description,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    rows,
    hash: `sha256:${hash}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.fields.map(describeField),
      missingValues: [""],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map(([column, resource]) => ({
        fields: [column],
        reference: { resource, fields: ["key"] },
      })),
    },
  };
}

function describeField({ name, model, isRequired }: Field): object {
  const constraints = { ...(isRequired ? { required: true } : {}), ...constraintsOf(model) };
  return {
    name,
    ...typeOf(model),
    ...(model.meaning === undefined ? {} : { description: model.meaning }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf({ type }: PropertyModel): object {
  switch (type) {
    case "string":
    case "partialDate":
      return { type: "string" };
    case "string[]":
      return { type: "array" };
    case "integer":
      return { type: "integer" };
    case "boolean":
      return { type: "boolean", trueValues: ["true"], falseValues: ["false"] };
  }
}

/** A date is as precise as its source, which no type of the standard for dates allows. */
function constraintsOf({ type, list }: PropertyModel): object {
  if (type === "partialDate") return { pattern: "\\d{4}(-\\d{2}(-\\d{2})?)?" };
  const values = list === undefined ? undefined : graphModel().lists.get(list);
  return values === undefined ? {} : { enum: [...values.keys()] };
}
