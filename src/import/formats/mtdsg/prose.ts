import { readDay } from "./act-cell.ts";
import { kindOfHeading } from "./classify.ts";
import { cleanName, stripMarkup } from "./names.ts";
import type { Line } from "./status-xml.ts";

/*
 * Declarations and objections are prose: a title, a note in brackets, then for each State its name and below it dates,
 * subheadings and paragraphs. A State is a line that is the name of a participant and nothing else.
 */

/** One text of one State: what its subheadings say of it, and its paragraphs, a line each. */
export interface Passage {
  readonly participant: string;
  readonly heading: string;
  /** The day above the text, ISO 8601. */
  readonly date?: string;
  /** "signature" where a subheading says that it was made upon signature; and so on. */
  readonly upon?: string;
  readonly text: string;
  readonly line: number;
}

export interface Prose {
  /** Upon which acts the texts were made where nothing else is said: "ratification", "accession". */
  readonly upon: readonly string[];
  readonly passages: readonly Passage[];
  /** States that are named without a text: a note tells of it. */
  readonly withoutText: readonly { readonly participant: string; readonly line: number }[];
}

const ACTS =
  /\b(signature|definitive signature|ratification|acceptance|approval|accession|succession|formal confirmation)\b/gi;
const UNLESS = /unless otherwise (?:indicated|stated|noted)/i;
const LONGEST_HEADING = 160;

const actsIn = (text: string): string[] => [...text.matchAll(ACTS)].map(([word]) => word.toLowerCase());

/** Whether the line stands above a text: "Reservation:", "Upon signature:", "With regard to ... made by Arcadia:". */
function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || /^["“(]/.test(text)) return false;
  const isShort = text.split(" ").length <= 6 && !/[.;]$/.test(text);
  return text.endsWith(":") || (isShort && (kindOfHeading(text) !== null || /^(?:made )?upon /i.test(text)));
}

interface Open {
  participant: string;
  kindHeading: string;
  date: string | undefined;
  upon: string | undefined;
  paragraphs: string[];
  line: number;
  hasText: boolean;
}

/** Reads a section of prose. `participants` are clean names, as the table of participants gives them. */
export function readProse(lines: readonly Line[], participants: ReadonlySet<string>): Prose {
  const passages: Passage[] = [];
  const withoutText: { participant: string; line: number }[] = [];
  let upon: string[] = [];
  let open: Open | undefined;
  const end = () => {
    if (open === undefined || open.paragraphs.length === 0) return;
    const { participant, kindHeading, date, line, paragraphs } = open;
    const rest = { ...(date === undefined ? {} : { date }), ...(open.upon === undefined ? {} : { upon: open.upon }) };
    passages.push({ participant, heading: kindHeading, ...rest, text: paragraphs.join("\n"), line });
    open.paragraphs = [];
    open.hasText = true;
  };
  const leave = () => {
    end();
    if (open && !open.hasText) withoutText.push({ participant: open.participant, line: open.line });
  };
  for (const { text: marked, line } of lines) {
    const text = stripMarkup(marked);
    const name = cleanName(marked);
    if (participants.has(name)) {
      leave();
      open = {
        participant: name,
        kindHeading: "",
        date: undefined,
        upon: undefined,
        paragraphs: [],
        line,
        hasText: false,
      };
      continue;
    }
    if (open === undefined) {
      if (UNLESS.test(text)) upon = actsIn(text.replace(/^.*?\bupon\b/i, ""));
      continue;
    }
    const day = readDay(cleanName(marked).replace(/[:.]$/, ""));
    if (day === null && !isHeading(text)) {
      if (open.paragraphs.length === 0) open.line = line;
      open.paragraphs.push(text);
      continue;
    }
    end();
    if (day !== null) {
      open.date = day;
      open.kindHeading = "";
      open.upon = undefined;
      continue;
    }
    const named = actsIn(text);
    if (/\bupon\b/i.test(text) && named.length === 1) open.upon = named[0];
    // "Upon signature:" stands above several texts, each with a heading of its own.
    if (!/^(?:made )?upon\b/i.test(text)) open.kindHeading = text;
  }
  leave();
  return { upon, passages, withoutText };
}
