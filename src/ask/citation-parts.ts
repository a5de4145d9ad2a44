import type { Mention } from "./scan.ts";
import type { Word } from "./word.ts";

export interface CitationParts {
  readonly provisions: readonly { readonly number?: string; readonly ids?: readonly string[] }[];
  readonly treaties: readonly string[];
  readonly versions: readonly string[];
  readonly which: "draft" | "adopted" | undefined;
  readonly unread: readonly string[];
}

/** What a text cites, and what in it is no part of a citation. */
export function citationPartsOf(mentions: readonly Mention[], unread: readonly Word[]): CitationParts {
  const has = (cue: string) =>
    mentions.some(({ senses }) => senses.some((sense) => sense.type === "cue" && sense.cue === cue));
  const provisions = mentions.flatMap(({ citation, senses }): { number?: string; ids?: readonly string[] }[] => {
    if (citation) return citation.numbers.map((number) => ({ number }));
    const names = senses.flatMap((sense) => (sense.type === "provision" ? [{ ids: sense.ids }] : []));
    return names.slice(0, 1);
  });
  const idsOf = (type: "treaty" | "version") =>
    mentions.flatMap(({ senses }) => senses.flatMap((sense) => (sense.type === type ? [sense.id] : [])));
  // Any other meaningful word makes the text more than a citation.
  const foreign = mentions.filter(
    ({ citation, senses, date }) =>
      !citation &&
      date === null &&
      !senses.some(
        (sense) =>
          ["provision", "treaty", "version", "filler", "join"].includes(sense.type) ||
          (sense.type === "cue" && ["draft", "adopted", "of", "article", "text"].includes(sense.cue)) ||
          (sense.type === "time" && sense.relation === "in"),
      ),
  );
  const dates = mentions.filter(({ date }) => date !== null);
  return {
    provisions,
    treaties: [...new Set(idsOf("treaty"))],
    versions: [...new Set(idsOf("version"))],
    which: has("draft") ? "draft" : has("adopted") ? "adopted" : undefined,
    unread: [...unread.map(({ raw }) => raw), ...foreign.map(({ text }) => text), ...dates.map(({ text }) => text)],
  };
}
