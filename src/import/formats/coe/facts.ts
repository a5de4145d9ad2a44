import type { Origin } from "../../record.ts";

/*
 * What the Treaty Office's files tell, whichever form they have: of a State under a treaty, and of one text that it deposited.
 * Dates are ISO 8601, or undefined where there is none.
 */
export interface Participation {
  readonly origin: Origin;
  /** Number in the European Treaty Series: "185". */
  readonly number: string;
  readonly name: string;
  readonly signedOn?: string;
  readonly consentedOn?: string;
  /** The letter of the chart: R, A; the service has none. */
  readonly consentLetter?: string;
  readonly inForceOn?: string;
  readonly denouncedOn?: string;
  readonly denunciationInForceOn?: string;
  readonly suspendedOn?: string;
}

export interface Statement {
  readonly origin: Origin;
  readonly number: string;
  readonly name: string;
  /** The office's word for what it is: "Reservation", "Territorial application"; or its code. */
  readonly nature: string;
  readonly articles: readonly string[];
  readonly madeOn?: string;
  readonly effectiveOn?: string;
  readonly withdrawnOn?: string;
  readonly text: string;
}

/** A date of the office: ISO 8601 with or without a time, or day/month/year as its charts have it. Undefined: none of these. */
export function readOfficeDate(cell: string): string | null | undefined {
  const text = cell.trim();
  if (text === "") return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1];
  // Some services write the first day of their calendar for none.
  if (iso !== undefined) return iso.startsWith("0001") ? null : iso;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  return year === "" ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Text out of HTML: paragraphs on lines of their own, no tags, entities as what they stand for. */
export function textOfHtml(html: string): string {
  return html
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** "14, 29(4)" and "Articles 14 and 29" are the numbers 14, 29(4) and 29. */
export function readArticles(cell: string): string[] {
  return [...new Set(cell.match(/\d{1,3}(?:\s?(?:bis|ter|quater)\b)?(?:\([\w]{1,4}\))*/g) ?? [])];
}

/** "ETS 185", "CETS No. 185", "185" and "STE185" are 185; empty where there is no number. */
export function seriesNumber(text: string): string {
  return /(\d{1,3})\D*$/.exec(text)?.[1]?.replace(/^0+(?=\d)/, "") ?? "";
}
