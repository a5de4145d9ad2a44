import { groupBy } from "../domain/group-by.ts";
import { findCitations } from "./find-citations.ts";
import { grammarPhrases } from "./grammar.ts";
import type { Entry, Lexicon, NameSense, Sense } from "./lexicon.ts";
import { spellingOf } from "./spelling.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseOf } from "./word.ts";

/** Words that are also abbreviations or codes in the data: they count as these in capitals only. */
const COMMON = new Set(
  "a ad ai all am an and any are as at au be but by can cc cd co cop de do ec ep er etc eu for ga get go had has he her his id ie if il in io is it la li ma me mr ms my ne no nor not of off on or our out pa pen pi re sb sc se sh so st th than the to tv un up us use was we who why will yes you".split(
    " ",
  ),
);

/** Ends of a name that mean the members of a group rather than the group. */
const MEMBER_WORDS = new Set(["members", "states", "countries", "governments", "parties", "nations", "delegations"]);

/** Whether the words can only mean the vote: "deletion of Article 6(2)" is a stance on the article as well. */
function namesVote(name: string): boolean {
  return findCitations(name).length === 0 || /\b(?:vote|motion|ballot)\b/i.test(name);
}

function holds(senses: readonly Sense[], sense: Sense): boolean {
  if (senses.length === 0) return false;
  const same = JSON.stringify(sense);
  return senses.some((one) => JSON.stringify(one) === same);
}

class Builder {
  readonly #entries = new Map<string, { words: string[]; senses: Sense[]; forms: string[] | null }>();

  /** `forms` null: written anyhow. A phrase written anyhow stays so. */
  add(text: string, sense: Sense, forms: string[] | null = null): void {
    const words = phraseOf(text);
    if (words.length === 0 || words.length > 40) return;
    const key = `${forms === null ? "" : "!"}${words.join(" ")}`;
    const entry = this.#entries.get(key) ?? { words, senses: [], forms: forms === null ? null : [] };
    if (!holds(entry.senses, sense)) entry.senses.push(sense);
    if (forms !== null) entry.forms?.push(...forms);
    this.#entries.set(key, entry);
  }

  entries(): Entry[] {
    return [...this.#entries.values()];
  }
}

function familiesOf(vocabulary: Vocabulary): Map<string, ReadonlySet<string>> {
  const down = groupBy(vocabulary.lineage, ({ fromId }) => fromId);
  const up = groupBy(vocabulary.lineage, ({ toId }) => toId);
  const follow = (
    id: string,
    edges: Map<string, { fromId: string; toId: string }[]>,
    next: (edge: { fromId: string; toId: string }) => string,
    into: Set<string>,
  ) => {
    for (const edge of edges.get(id) ?? []) {
      const other = next(edge);
      if (into.has(other)) continue;
      into.add(other);
      follow(other, edges, next, into);
    }
  };
  return new Map(
    vocabulary.provisions.map(({ id }) => {
      const family = new Set([id]);
      follow(id, down, ({ toId }) => toId, family);
      follow(id, up, ({ fromId }) => fromId, family);
      return [id, family];
    }),
  );
}

/** A name without what stands in brackets at its end, and without what follows a comma. */
function shorter(name: string): string[] {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, "");
  const beforeComma = plain.split(",")[0] ?? plain;
  return [...new Set([name, plain, beforeComma.split(" ").length > 1 ? beforeComma : plain])];
}

function addActors(builder: Builder, vocabulary: Vocabulary): void {
  for (const actor of vocabulary.actors) {
    const sense = (isAdjective: boolean, text: string, isAlias = false): NameSense => {
      const words = phraseOf(text);
      return {
        type: "actor",
        id: actor.id,
        isAdjective,
        namesMembers:
          actor.hasMembers &&
          isAlias &&
          (MEMBER_WORDS.has(words.at(-1) ?? "") ||
            /^(?:states )?(?:parties|members)$/.test(words.slice(0, words[0] === "states" ? 2 : 1).join(" "))),
      };
    };
    for (const name of shorter(actor.name)) builder.add(name, sense(false, name));
    // Of two ids for the same people one bears the other names.
    if (actor.sameAs !== null) continue;
    actor.aliases.forEach((alias, index) => {
      const kind = actor.aliasKinds[index];
      const isCommon = phraseOf(alias).every((word) => COMMON.has(word));
      const needsCapitals = kind === "abbreviation" && isCommon && /\p{Lu}/u.test(alias);
      builder.add(
        alias,
        sense(kind === "adjective", alias, true),
        needsCapitals ? [alias.replace(/[^\p{L}\p{N}]/gu, "")] : null,
      );
    });
    for (const code of [actor.iso3, actor.iso2]) if (code !== null) builder.add(code, sense(false, code), [code]);
    if (actor.kind === "STATE") builder.add(actor.id, sense(false, actor.id));
    if (actor.kind !== "STATE" && !/\s/.test(actor.id))
      builder.add(
        actor.id.replace(/-/g, " "),
        sense(false, actor.id),
        COMMON.has(actor.id) ? [actor.id.toUpperCase()] : null,
      );
  }
}

/** "article on the extradition", "extradition article", "extradition clause": the subject alone. */
function subjectOf(alias: string): string {
  return alias
    .replace(/^(?:the\s+)?(?:article|provision|clause)\s+(?:on|about)\s+(?:the\s+)?/i, "")
    .replace(/\s+(?:article|provision|clause)s?$/i, "");
}

function addProvisions(builder: Builder, vocabulary: Vocabulary): Map<string, string[]> {
  const bySubject = new Map<string, string[]>();
  const byPhrase = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, text: string, id: string) => {
    const key = phraseOf(text).join(" ");
    if (key === "") return;
    const ids = map.get(key) ?? [];
    if (!ids.includes(id)) ids.push(id);
    map.set(key, ids);
  };
  for (const { id, title, aliases } of vocabulary.provisions) {
    for (const name of [...(title === null ? [] : [title]), ...aliases]) {
      put(byPhrase, name, id);
      put(bySubject, name, id);
      put(bySubject, subjectOf(name), id);
    }
  }
  for (const [phrase, ids] of byPhrase) builder.add(phrase, { type: "provision", ids });
  return bySubject;
}

/** The index over the words of a vocabulary and of the grammar. */
export function makeLexicon(vocabulary: Vocabulary): Lexicon {
  const builder = new Builder();
  for (const { phrase, sense } of grammarPhrases()) builder.add(phrase, sense);
  addActors(builder, vocabulary);
  for (const { id, aliases } of vocabulary.regions)
    for (const name of [id, ...aliases]) builder.add(name, { type: "region", id });
  for (const { id, label, synonyms } of vocabulary.issues) {
    for (const name of [...shorter(label), ...synonyms, id.replace(/-/g, " ")])
      builder.add(name, { type: "issue", id });
  }
  const provisionNames = addProvisions(builder, vocabulary);
  for (const { id, label, aliases, symbol } of vocabulary.versions) {
    const draft = (name: string): string[] => {
      const [, of] = /^(?:draft|text|version) of (.+)$/i.exec(name) ?? [];
      const [, before] = /^(.+) (?:draft|text|version)$/i.exec(name) ?? [];
      const core = of ?? before;
      if (core !== undefined) {
        return [name, ...["draft", "text", "version"].flatMap((noun) => [`${core} ${noun}`, `${noun} of ${core}`])];
      }
      return /draft|text|version/i.test(name) ? [name] : [name, `${name} draft`, `${name} text`];
    };
    for (const name of [...shorter(label), ...aliases, ...(symbol === null ? [] : [symbol])].flatMap(draft))
      builder.add(name, { type: "version", id });
  }
  for (const { id, label, title, symbol, aliases } of vocabulary.treaties) {
    for (const name of [label, ...shorter(title), title.split(";")[0] ?? title, symbol ?? "", ...aliases, id])
      builder.add(name, { type: "treaty", id }, COMMON.has(name.toLowerCase()) ? [name.toUpperCase()] : null);
  }
  for (const { id, subject, symbol, aliases } of vocabulary.votes) {
    for (const name of [subject, symbol ?? "", ...aliases, id])
      if (namesVote(name)) builder.add(name, { type: "vote", id });
  }
  for (const name of vocabulary.bodies) builder.add(name, { type: "body", name });
  for (const { id, title, aliases } of vocabulary.events)
    for (const name of [title, ...aliases]) builder.add(name, { type: "event", id });
  for (const { id, title, symbol } of vocabulary.documents) {
    // A title of one or two words, or an id, would take other meanings away; a symbol has figures in it.
    if (phraseOf(title).length > 3) builder.add(title, { type: "document", id });
    if (symbol !== null && /\d/.test(symbol)) builder.add(symbol, { type: "document", id });
  }
  const entries = builder.entries();
  const byFirstWord = groupBy(entries, ({ words }) => words[0] ?? "");
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const main = [...vocabulary.treaties].sort((a, b) => b.positions - a.positions)[0];
  return {
    byFirstWord,
    provisionNames,
    grammarWords: new Set(
      grammarPhrases()
        .map(({ phrase }) => phrase)
        .filter((phrase) => !phrase.includes(" ")),
    ),
    titleWords: new Map(vocabulary.provisions.map(({ id, title }) => [id, new Set(phraseOf(title ?? ""))])),
    provisionsByNumber: groupBy(vocabulary.provisions, ({ number }) => number.toLowerCase()),
    provisions: new Map(vocabulary.provisions.map((provision) => [provision.id, provision])),
    families: familiesOf(vocabulary),
    versions: new Map(vocabulary.versions.map((version) => [version.id, version])),
    treaties: new Map(vocabulary.treaties.map((treaty) => [treaty.id, treaty])),
    actors: new Map(vocabulary.actors.map((actor) => [actor.id, actor])),
    votes: new Map(vocabulary.votes.map((vote) => [vote.id, vote])),
    events: new Map(vocabulary.events.map((event) => [event.id, event])),
    issueLabels: new Map(vocabulary.issues.map(({ id, label }) => [id, label])),
    mainTreaty: main?.id ?? null,
    spelling: spellingOf(entries),
  };
}
