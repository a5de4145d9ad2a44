import { groupBy } from "../domain/group-by.ts";
import { inSteps, type Steps } from "../domain/steps.ts";
import { findCitations } from "./find-citations.ts";
import { grammarPhrases } from "./grammar.ts";
import type { Entry, Lexicon, NameSense, Sense } from "./lexicon.ts";
import { spellingOf } from "./spelling.ts";
import type { ActorWords, Vocabulary } from "./vocabulary.ts";
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

function isSame(a: Sense, b: Sense): boolean {
  // A word of many names has as many senses, which most often differ in the id alone.
  if (a.type !== b.type || ("id" in a && "id" in b && a.id !== b.id)) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

class Builder {
  readonly #entries = new Map<string, { words: string[]; senses: Sense[]; forms: string[] | null }>();

  /** `forms` null: written anyhow. A phrase written anyhow stays so. */
  add(text: string, sense: Sense, forms: string[] | null = null): void {
    const words = phraseOf(text);
    if (words.length === 0 || words.length > 40) return;
    const key = `${forms === null ? "" : "!"}${words.join(" ")}`;
    const entry = this.#entries.get(key) ?? { words, senses: [], forms: forms === null ? null : [] };
    if (!entry.senses.some((one) => isSame(one, sense))) entry.senses.push(sense);
    if (forms !== null) entry.forms?.push(...forms);
    this.#entries.set(key, entry);
  }

  entries(): Entry[] {
    return [...this.#entries.values()];
  }
}

function* familiesOf(vocabulary: Vocabulary): Steps<Map<string, ReadonlySet<string>>> {
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
  const families = new Map<string, ReadonlySet<string>>();
  yield* inSteps(vocabulary.provisions, ({ id }) => {
    const family = new Set([id]);
    follow(id, down, ({ toId }) => toId, family);
    follow(id, up, ({ fromId }) => fromId, family);
    families.set(id, family);
  });
  return families;
}

/** A name without what stands in brackets at its end, and without what follows a comma. */
function shorter(name: string): string[] {
  const plain = name.replace(/\s*\([^()]*\)\s*$/, "");
  const beforeComma = plain.split(",")[0] ?? plain;
  return [...new Set([name, plain, beforeComma.split(" ").length > 1 ? beforeComma : plain])];
}

function namesMembers({ hasMembers }: ActorWords, alias: string): boolean {
  if (!hasMembers) return false;
  const words = phraseOf(alias);
  return (
    MEMBER_WORDS.has(words.at(-1) ?? "") ||
    /^(?:states )?(?:parties|members)$/.test(words.slice(0, words[0] === "states" ? 2 : 1).join(" "))
  );
}

function addActor(builder: Builder, actor: ActorWords): void {
  const plain: NameSense = { type: "actor", id: actor.id, isAdjective: false, namesMembers: false };
  for (const name of shorter(actor.name)) builder.add(name, plain);
  // Of two ids for the same people one bears the other names.
  if (actor.sameAs !== null) return;
  actor.aliases.forEach((alias, index) => {
    const kind = actor.aliasKinds[index];
    const needsCapitals =
      kind === "abbreviation" && /\p{Lu}/u.test(alias) && phraseOf(alias).every((word) => COMMON.has(word));
    builder.add(
      alias,
      { ...plain, isAdjective: kind === "adjective", namesMembers: namesMembers(actor, alias) },
      needsCapitals ? [alias.replace(/[^\p{L}\p{N}]/gu, "")] : null,
    );
  });
  for (const code of [actor.iso3, actor.iso2]) if (code !== null) builder.add(code, plain, [code]);
  if (actor.kind === "STATE") builder.add(actor.id, plain);
  if (actor.kind !== "STATE" && !/\s/.test(actor.id))
    builder.add(actor.id.replace(/-/g, " "), plain, COMMON.has(actor.id) ? [actor.id.toUpperCase()] : null);
}

/** "article on the extradition", "extradition article", "extradition clause": the subject alone. */
function subjectOf(alias: string): string {
  return alias
    .replace(/^(?:the\s+)?(?:article|provision|clause)\s+(?:on|about)\s+(?:the\s+)?/i, "")
    .replace(/\s+(?:article|provision|clause)s?$/i, "");
}

/** Adds the names of provisions, and gives those without the word article or clause. */
function* addProvisions(builder: Builder, vocabulary: Vocabulary): Steps<Map<string, string[]>> {
  const bySubject = new Map<string, string[]>();
  const byPhrase = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, phrase: string, id: string) => {
    if (phrase === "") return;
    const ids = map.get(phrase);
    if (ids === undefined) map.set(phrase, [id]);
    // A provision's names come one after the other.
    else if (ids.at(-1) !== id) ids.push(id);
  };
  yield* inSteps(vocabulary.provisions, ({ id, title, aliases }) => {
    for (const name of [...(title === null ? [] : [title]), ...aliases]) {
      const phrase = phraseOf(name).join(" ");
      put(byPhrase, phrase, id);
      put(bySubject, phrase, id);
      const subject = subjectOf(name);
      if (subject !== name) put(bySubject, phraseOf(subject).join(" "), id);
    }
  });
  yield* inSteps(byPhrase, ([phrase, ids]) => builder.add(phrase, { type: "provision", ids }));
  return bySubject;
}

/** "the zero draft", "draft of February": a text by its name with and without the noun. */
function namesOfText(name: string): string[] {
  const [, of] = /^(?:draft|text|version) of (.+)$/i.exec(name) ?? [];
  const [, before] = /^(.+) (?:draft|text|version)$/i.exec(name) ?? [];
  const core = of ?? before;
  if (core !== undefined) {
    return [name, ...["draft", "text", "version"].flatMap((noun) => [`${core} ${noun}`, `${noun} of ${core}`])];
  }
  return /draft|text|version/i.test(name) ? [name] : [name, `${name} draft`, `${name} text`];
}

function* addRest(builder: Builder, vocabulary: Vocabulary): Steps<void> {
  yield* inSteps(vocabulary.versions, ({ id, label, aliases, symbol }) => {
    for (const name of [...shorter(label), ...aliases, ...(symbol === null ? [] : [symbol])].flatMap(namesOfText))
      builder.add(name, { type: "version", id });
  });
  yield* inSteps(vocabulary.treaties, ({ id, label, title, symbol, aliases }) => {
    for (const name of [label, ...shorter(title), title.split(";")[0] ?? title, symbol ?? "", ...aliases, id])
      builder.add(name, { type: "treaty", id }, COMMON.has(name.toLowerCase()) ? [name.toUpperCase()] : null);
  });
  yield* inSteps(vocabulary.votes, ({ id, subject, symbol, aliases }) => {
    for (const name of [subject, symbol ?? "", ...aliases, id])
      if (namesVote(name)) builder.add(name, { type: "vote", id });
  });
  for (const name of vocabulary.bodies) builder.add(name, { type: "body", name });
  yield* inSteps(vocabulary.events, ({ id, title, aliases }) => {
    for (const name of [title, ...aliases]) builder.add(name, { type: "event", id });
  });
  yield* inSteps(vocabulary.documents, ({ id, title, symbol }) => {
    // A title of one or two words, or an id, would take other meanings away; a symbol has figures in it.
    if (phraseOf(title).length > 3) builder.add(title, { type: "document", id });
    if (symbol !== null && /\d/.test(symbol)) builder.add(symbol, { type: "document", id });
  });
}

/**
 * The index over the words of a vocabulary and of the grammar, made step by step: that of a million facts takes seconds, in
 * which the process has others to answer.
 */
export function* makeLexicon(vocabulary: Vocabulary): Steps<Lexicon> {
  const builder = new Builder();
  for (const { phrase, sense } of grammarPhrases()) builder.add(phrase, sense);
  yield;
  yield* inSteps(vocabulary.actors, (actor) => addActor(builder, actor));
  for (const { id, aliases } of vocabulary.regions)
    for (const name of [id, ...aliases]) builder.add(name, { type: "region", id });
  yield* inSteps(vocabulary.issues, ({ id, label, synonyms }) => {
    for (const name of [...shorter(label), ...synonyms, id.replace(/-/g, " ")])
      builder.add(name, { type: "issue", id });
  });
  const provisionNames = yield* addProvisions(builder, vocabulary);
  yield* addRest(builder, vocabulary);
  const entries = builder.entries();
  const byFirstWord = groupBy(entries, ({ words }) => words[0] ?? "");
  yield;
  yield* inSteps(byFirstWord.values(), (list) => list.sort((a, b) => b.words.length - a.words.length));
  const spelling = yield* spellingOf(entries);
  const titleWords = new Map<string, ReadonlySet<string>>();
  yield* inSteps(vocabulary.provisions, ({ id, title }) => titleWords.set(id, new Set(phraseOf(title ?? ""))));
  const families = yield* familiesOf(vocabulary);
  const main = [...vocabulary.treaties].sort((a, b) => b.positions - a.positions)[0];
  return {
    byFirstWord,
    provisionNames,
    grammarWords: new Set(
      grammarPhrases()
        .map(({ phrase }) => phrase)
        .filter((phrase) => !phrase.includes(" ")),
    ),
    titleWords,
    provisionsByNumber: groupBy(vocabulary.provisions, ({ number }) => number.toLowerCase()),
    provisions: new Map(vocabulary.provisions.map((provision) => [provision.id, provision])),
    families,
    versions: new Map(vocabulary.versions.map((version) => [version.id, version])),
    treaties: new Map(vocabulary.treaties.map((treaty) => [treaty.id, treaty])),
    actors: new Map(vocabulary.actors.map((actor) => [actor.id, actor])),
    votes: new Map(vocabulary.votes.map((vote) => [vote.id, vote])),
    events: new Map(vocabulary.events.map((event) => [event.id, event])),
    issueLabels: new Map(vocabulary.issues.map(({ id, label }) => [id, label])),
    mainTreaty: main?.id ?? null,
    spelling,
  };
}
