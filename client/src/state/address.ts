import { ENTITY_KINDS, type Stance } from "../api/contract.ts";
import {
  FRAMINGS,
  LAYOUTS,
  MARKS,
  MATRIX_COLUMNS,
  MATRIX_GROUPS,
  MATRIX_ORDERS,
  type Pin,
  type Place,
  RECORD_KINDS,
  SPANS,
  START,
  TABLE_COLUMNS,
  VIEW_NAMES,
} from "./place.ts";
import { STANCES } from "./stances.ts";

/** Place to the query part of an address: short, readable, the same for equal places. Empty for the start. */
export function writeAddress(place: Place): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null, start: string | number | null = null) => {
    if (value !== null && value !== "" && value !== start) params.set(name, String(value));
  };
  const putAll = (name: string, values: readonly string[]) => {
    for (const value of values) params.append(name, value);
  };
  if (place.view === "record" && place.record !== null) params.set(place.record.kind, place.record.id);
  else put("view", place.view, "ask");
  if (place.scope !== null) params.set("rows", `${place.scope.kind}:${place.scope.id}`);
  put("q", place.question);
  put("of", place.treaty);
  putAll("id", place.ids);
  putAll("x", place.expanded);
  put("more", place.more, 0);
  put("open", place.open);
  put("off", joinWords(STANCES, place.off));
  put("without", joinWords(MARKS, place.offMarks));
  put("nokind", joinWords(ENTITY_KINDS, place.offKinds));
  put("from", place.from);
  put("to", place.to);
  const { column, descending } = place.sort;
  put("sort", descending ? `-${column}` : column, `-${START.sort.column}`);
  put("has", place.filter);
  put("cols", place.columns, START.columns);
  put("group", place.group, START.group);
  put("order", place.order, START.order);
  put("all", place.everyone ? 1 : null);
  putAll("fold", place.folded);
  put("shared", place.shared, START.shared);
  put("layout", place.layout, START.layout);
  put("frame", place.framing, START.framing);
  putAll("closed", place.closed);
  putAll("hide", place.hidden);
  putAll(
    "pin",
    place.pins.map(({ id, x, y }) => `${x},${y},${id}`),
  );
  putAll("path", place.path);
  put("span", place.span, START.span);
  const text = params.toString().replace(/%2F/g, "/").replace(/%3A/g, ":").replace(/%28/g, "(").replace(/%29/g, ")");
  return text === "" ? "" : `?${text.replace(/%2C/g, ",").replace(/%40/g, "@")}`;
}

/** The reverse, for any text that a reader may have typed: what is not understood is left out. */
export function readAddress(search: string): Place {
  const params = new URLSearchParams(search);
  const kind = RECORD_KINDS.find((name) => (params.get(name) ?? "") !== "");
  const record = kind === undefined ? null : { kind, id: params.get(kind) ?? "" };
  const oneOf = <Word extends string>(name: string, words: readonly Word[], start: Word): Word =>
    words.find((word) => word === params.get(name)) ?? start;
  const view = oneOf("view", VIEW_NAMES, "ask");
  return {
    view: record !== null ? "record" : view === "record" ? "ask" : view,
    question: params.get("q") ?? "",
    treaty: textOrNull(params.get("of")),
    ids: distinct(params.getAll("id")),
    expanded: distinct(params.getAll("x")),
    more: readCount(params.get("more"), 900, START.more),
    open: textOrNull(params.get("open")),
    off: readWords(STANCES, params.get("off")),
    offMarks: readWords(MARKS, params.get("without")),
    offKinds: readWords(ENTITY_KINDS, params.get("nokind")),
    from: readDay(params.get("from")),
    to: readDay(params.get("to")),
    record,
    scope: readScope(params.get("rows")),
    sort: readSort(params.get("sort")),
    filter: params.get("has") ?? "",
    columns: oneOf("cols", MATRIX_COLUMNS, START.columns),
    group: oneOf("group", MATRIX_GROUPS, START.group),
    order: oneOf("order", MATRIX_ORDERS, START.order),
    everyone: params.get("all") === "1",
    folded: distinct(params.getAll("fold")),
    shared: readCount(params.get("shared"), 50, START.shared),
    layout: oneOf("layout", LAYOUTS, START.layout),
    framing: oneOf("frame", FRAMINGS, START.framing),
    closed: distinct(params.getAll("closed")),
    hidden: distinct(params.getAll("hide")),
    pins: params.getAll("pin").flatMap(readPin).slice(0, MOST),
    path: distinct(params.getAll("path")).slice(0, 2),
    span: oneOf("span", SPANS, START.span),
  };
}

const MOST = 200;
const textOrNull = (text: string | null) => (text === null || text === "" ? null : text);
const distinct = (ids: readonly string[]) => [...new Set(ids)].filter((id) => id !== "").slice(0, MOST);
const toWord = (name: Stance | string) => name.toLowerCase().replaceAll("_", "-");
const joinWords = <Name extends string>(all: readonly Name[], names: readonly Name[]) =>
  all
    .filter((name) => names.includes(name))
    .map(toWord)
    .join(".");

function readWords<Name extends string>(all: readonly Name[], text: string | null): Name[] {
  const words = (text ?? "").split(".");
  return all.filter((name) => words.includes(toWord(name)));
}

function readCount(text: string | null, most: number, start: number): number {
  const count = Number(text);
  return text !== null && Number.isInteger(count) && count > 0 ? Math.min(count, most) : start;
}

const readDay = (text: string | null) => (text !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text : null);

function readPin(text: string): Pin[] {
  const [x = "", y = "", ...id] = text.split(",");
  const [left, top] = [Number(x), Number(y)];
  const name = id.join(",");
  return x !== "" && y !== "" && Number.isInteger(left) && Number.isInteger(top) && name !== ""
    ? [{ id: name, x: left, y: top }]
    : [];
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
