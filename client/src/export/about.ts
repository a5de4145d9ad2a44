import type { DatasetRow } from "../api/operations.ts";
import { formatDate } from "../state/dates.ts";
import { product, exportText as text } from "../text.ts";

/** What every file and citation says of itself: which data, and how to get the same again. */
export interface About {
  title: string;
  /** The address of the view. */
  address: string;
  /** The GraphQL request behind it, and its variables as JSON. */
  query: string;
  variables: string;
  data: Pick<DatasetRow, "name" | "version" | "hash" | "asOf">;
  /** The day of the download: 2026-01-31. */
  on: string;
}

export const versionOf = ({ data }: About): string => `${data.version} (${data.hash.slice(0, 12)})`;

/** Only what a file system takes anywhere. */
export const fileName = (about: About, what: string, ending: string): string =>
  `travaux-${what}-${about.data.version.replace(/[^\w.-]+/g, "-")}.${ending}`;

/** One line under a picture. */
export const sourceLine = (about: About): string =>
  text.source(about.data.name, versionOf(about), formatDate(about.data.asOf), about.address);

export function inWords(about: About): string {
  return text.citation(
    about.title,
    product.name,
    about.data.name,
    versionOf(about),
    formatDate(about.data.asOf, "long"),
    about.address,
    formatDate(about.on, "long"),
  );
}

const escapeTex = (words: string): string =>
  words
    .replace(/\\/g, "\\textbackslash{}")
    .replace(/([&%$#_{}])/g, (sign, _one, at: number) =>
      words.slice(at - 14, at).includes("\\textbackslash") ? sign : `\\${sign}`,
    );

/** A key that any BibTeX takes: letters and digits. */
const keyOf = (about: About): string =>
  `travaux${about.data.asOf.slice(0, 4)}${about.title.replace(/[^A-Za-z0-9]/g, "").slice(0, 24)}`;

export function toBibtex(about: About): string {
  const fields: [string, string][] = [
    ["title", `{${escapeTex(about.title)}}`],
    ["author", `{${product.name}}`],
    ["howpublished", "Data set"],
    ["year", about.data.asOf.slice(0, 4)],
    ["version", escapeTex(versionOf(about))],
    ["url", about.address.replace(/[{}\\]/g, encodeURIComponent)],
    ["urldate", about.on],
    ["note", escapeTex(`${about.data.name}, SHA-256 ${about.data.hash}`)],
  ];
  return `@misc{${keyOf(about)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

export function toCsl(about: About): string {
  const parts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });
  const item = {
    id: keyOf(about),
    type: "dataset",
    title: about.title,
    author: [{ literal: product.name }],
    "container-title": about.data.name,
    version: versionOf(about),
    issued: parts(about.data.asOf),
    accessed: parts(about.on),
    URL: about.address,
    note: `SHA-256 ${about.data.hash}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
