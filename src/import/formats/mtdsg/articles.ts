/*
 * The articles of its own treaty that a declaration names. What is said of another text ("article 36 of the Statute of the
 * International Court of Justice") is left alone, and so is what may be: a missing number does less harm than a wrong one.
 */

const NUMBER = String.raw`(?:\d{1,3}|[IVXL]{1,6})(?:\s(?:bis|ter|quater)\b)?(?:\s?\((?:\d{1,2}|[a-z]{1,4}|paragraphs?\s\d{1,2})\))*`;
const PARAGRAPH = String.raw`(?:,?\s(?:paragraph|para\.)\s\d{1,2}(?:\s?\([a-z]{1,4}\))*(?![\d(]|\s(?:and|or|to)\s\d))?`;
const ITEM = `${NUMBER}${PARAGRAPH}`;
const BETWEEN = String.raw`(?:\s?,\s(?:and\s|or\s)?|\s(?:and|or|to)\s)`;
const CITATION = new RegExp(
  String.raw`(?:\bparagraph\s(\d{1,2}(?:\s?\([a-z]\))*)(?:\s,|,)?\sof\s)?\b[Aa]rticles?\s(${ITEM}(?:${BETWEEN}(?:[Aa]rticles?\s)?${ITEM})*)(?![\w])`,
  "g",
);
const PART = new RegExp(ITEM, "g");

const INSTRUMENT = /\b(Convention|Covenant|Protocol|Agreement|Treaty|Constitution|Statute|Charter|Amendments?)\b/i;
/** Words before or after a citation that make it one of another text. */
const OTHER_TEXT =
  /\b(?:Constitution|Code|Law|Act|Decree|Charter|Statute|Rules|Regulations|Ordinance|Resolution|Annex|Legislation|Universal Declaration)\b/i;

/** Words by which a State reserves: it can do so against articles of this treaty alone. */
const RESERVED =
  /\b(?:not (?:to )?apply|bound by|reservations? (?:to|on|concerning|regarding|with (?:regard|respect) to|in respect of|as regards))\s+(?:the provisions (?:of|contained in|set forth in)\s+)?$/i;

/** What a treaty calls itself: "Optional Protocol to the International Covenant ..." is a protocol. */
function nounOf(title: string): string {
  return INSTRUMENT.exec(title)?.[1]?.toLowerCase() ?? "";
}

function isOfThisTreaty(before: string, after: string, title: string, isAlone: boolean): boolean {
  const noun = nounOf(title);
  if (OTHER_TEXT.test(before.slice(-40).split(/[.;:]/).at(-1) ?? "")) return false;
  const of = /^[,\s]*(?:(?:thereof)|(?:of|to|in|under)\s+(.{0,300}))/is.exec(after);
  if (!of) return isAlone || RESERVED.test(before);
  const owner = of[1];
  if (owner === undefined) return true;
  const own = new RegExp(
    String.raw`^(?:the|this|that)\s+(?:(?:said|present|above-mentioned|abovementioned|aforementioned|aforesaid|same|above|optional)\s+)*${noun}\b(?!\s+(?:on|for|relat|between|of|against|concerning|to|establish|with|and\s+of))`,
    "i",
  );
  if (noun !== "" && own.test(owner)) return true;
  return owner
    .replace(/^(?:the|this)\s+(?:said\s+)?/i, "")
    .toLowerCase()
    .startsWith(title.toLowerCase());
}

/** "9, paragraph 1" and "9 (paragraph 1)" are "9(1)"; "6 bis" keeps its word. */
function toNumber(item: string, paragraph: string | undefined): string {
  const number = item
    .replace(/,?\s(?:paragraph|para\.)\s(\d{1,2})/, "($1)")
    .replace(/\(paragraphs?\s/g, "(")
    .replace(/\s?\(/g, "(")
    .trim();
  return paragraph === undefined ? number : `${number}(${paragraph.replace(/\s?\(/, ")(").replace(/\)$/, "")})`;
}

/** The numbers of the treaty's own articles that the text names, each once, in the order of the text: "9", "7(2)(a)". */
export function articlesNamed(text: string, title: string): string[] {
  const found = new Set<string>();
  const flat = text.replace(/\s+/g, " ");
  // Where the text speaks of other laws too, an article without an owner may be one of theirs.
  const isAlone = !OTHER_TEXT.test(flat);
  for (const match of flat.matchAll(CITATION)) {
    const at = match.index;
    if (!isOfThisTreaty(flat.slice(Math.max(0, at - 80), at), flat.slice(at + match[0].length), title, isAlone))
      continue;
    const items = (match[2] ?? "").match(PART) ?? [];
    // "Paragraph 2 of articles 5 and 6" may mean both or the last alone.
    const paragraph = items.length === 1 ? match[1] : undefined;
    for (const item of items) found.add(toNumber(item, paragraph));
  }
  return [...found];
}
