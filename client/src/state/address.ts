import type { Stance } from "../api/contract.ts";
import { type Place, RECORD_KINDS, START, TABLE_COLUMNS, VIEW_NAMES } from "./place.ts";
import { STANCES } from "./stances.ts";

/** Place to the query part of an address: short, readable, the same for equal places. Empty for the start. */
export function writeAddress(place: Place): string {
  const params = new URLSearchParams();
  if (place.view === "record" && place.record !== null) params.set(place.record.kind, place.record.id);
  else if (place.view !== "ask") params.set("view", place.view);
  if (place.scope !== null) params.set("rows", `${place.scope.kind}:${place.scope.id}`);
  if (place.question !== "") params.set("q", place.question);
  if (place.treaty !== null) params.set("of", place.treaty);
  for (const id of place.ids) params.append("id", id);
  for (const id of place.expanded) params.append("x", id);
  if (place.more > 0) params.set("more", String(place.more));
  if (place.open !== null) params.set("open", place.open);
  if (place.off.length > 0)
    params.set(
      "off",
      STANCES.filter((stance) => place.off.includes(stance))
        .map(toWord)
        .join("."),
    );
  const { column, descending } = place.sort;
  if (column !== START.sort.column || descending !== START.sort.descending) {
    params.set("sort", descending ? `-${column}` : column);
  }
  if (place.filter !== "") params.set("has", place.filter);
  const text = params.toString().replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%28/g, "(").replace(/%29/g, ")");
  return text === "" ? "" : `?${text}`;
}

/** The reverse, for any text that a reader may have typed: what is not understood is left out. */
export function readAddress(search: string): Place {
  const params = new URLSearchParams(search);
  const kind = RECORD_KINDS.find((name) => (params.get(name) ?? "") !== "");
  const record = kind === undefined ? null : { kind, id: params.get(kind) ?? "" };
  const view = VIEW_NAMES.find((name) => name === params.get("view") && name !== "record") ?? "ask";
  return {
    view: record === null ? view : "record",
    question: params.get("q") ?? "",
    treaty: textOrNull(params.get("of")),
    ids: distinct(params.getAll("id")),
    expanded: distinct(params.getAll("x")),
    more: readCount(params.get("more")),
    open: textOrNull(params.get("open")),
    off: readStances(params.get("off")),
    record,
    scope: readScope(params.get("rows")),
    sort: readSort(params.get("sort")),
    filter: params.get("has") ?? "",
  };
}

const textOrNull = (text: string | null) => (text === null || text === "" ? null : text);
const distinct = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== "").slice(0, 50);
const toWord = (stance: Stance) => stance.toLowerCase().replaceAll("_", "-");

function readCount(text: string | null): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 900) : 0;
}

function readStances(text: string | null): Stance[] {
  const words = (text ?? "").split(".");
  return STANCES.filter((stance) => words.includes(toWord(stance)));
}

function readScope(text: string | null): Place["scope"] {
  const at = text?.indexOf(":") ?? -1;
  const kind = RECORD_KINDS.find((name) => name === text?.slice(0, at));
  const id = text?.slice(at + 1) ?? "";
  return kind === undefined || id === "" ? null : { kind, id };
}

function readSort(text: string | null): Place["sort"] {
  const column = TABLE_COLUMNS.find((name) => name === text?.replace(/^-/, ""));
  return column === undefined ? START.sort : { column, descending: text?.startsWith("-") ?? false };
}
