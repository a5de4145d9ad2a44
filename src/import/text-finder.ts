import { fold } from "../domain/fold.ts";
import { nearest } from "../domain/nearest.ts";
import type { Store } from "../store/port.ts";
import { listDocuments } from "../store/statements/documents.ts";
import { listPrefixedKeys } from "../store/statements/graph.ts";
import { listImportSources } from "../store/statements/import.ts";
import { listIssues } from "../store/statements/issues.ts";
import { listProvisionNames, type ProvisionName } from "../store/statements/provisions.ts";
import { listTreaties, listVersions } from "../store/statements/treaties.ts";
import type { TreatyRecord } from "./record.ts";

type Kind = "TREATY" | "VERSION" | "PROVISION" | "ACTOR" | "ISSUE" | "DOCUMENT";

/** The curated texts, issue areas and documents, as records of a source refer to them. */
export class TextFinder {
  readonly #prefixed: ReadonlySet<string>;
  readonly #treaties = new Map<string, string>();
  readonly treatyIds: ReadonlySet<string>;
  readonly issueIds: ReadonlyMap<string, string>;
  readonly documentIds: ReadonlySet<string>;
  readonly #provisions = new Map<string, ProvisionName>();
  readonly #versions = new Map<string, { readonly treatyId: string; readonly isFinal: boolean }>();

  private constructor(lists: Awaited<ReturnType<typeof readLists>>) {
    this.#prefixed = new Set(lists.prefixed.map(({ key }) => key));
    this.treatyIds = new Set(lists.treaties.map(({ treaty }) => treaty.id));
    for (const { treaty } of lists.treaties)
      for (const name of [treaty.symbol, treaty.title, treaty.label, ...treaty.aliases])
        if (name !== null) this.#treaties.set(fold(name), treaty.id);
    // An id goes before a name, and a name before another's synonym; a synonym that two share finds neither.
    const issues = lists.issues.map(({ issue }) => issue);
    const synonyms = issues.flatMap(({ id, synonyms: words }) => words.map((word) => [fold(word), id] as const));
    const isOnce = ([word, id]: readonly [string, string]) =>
      synonyms.every(([other, of]) => other !== word || of === id);
    this.issueIds = new Map([
      ...synonyms.filter(isOnce),
      ...issues.map(({ id, label }) => [fold(label), id] as const),
      ...issues.map(({ id }) => [fold(id), id] as const),
    ]);
    this.documentIds = new Set(lists.documents.map(({ document }) => document.id));
    for (const { version } of lists.versions) this.#versions.set(version.id, version);
    for (const provision of lists.provisions) this.#provisions.set(provision.id, provision);
  }

  static async read(store: Store): Promise<TextFinder> {
    return new TextFinder(await readLists(store));
  }

  /** The key of a curated entity, by which a relationship finds it. */
  keyOf(kind: Kind, id: string): string {
    const prefixed = `${kind.toLowerCase()}:${id}`;
    return this.#prefixed.has(prefixed) ? prefixed : id;
  }

  /** The curated treaty that a treaty of the source is, by symbol or by whole name, or null. */
  sameTreaty({ symbol, title, aliases }: TreatyRecord): string | null {
    for (const name of [symbol, title, ...(aliases ?? [])]) {
      const found = name === undefined ? undefined : this.#treaties.get(fold(name));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The curated treaty of an id, symbol or whole name, or null. */
  findTreaty(name: string): string | null {
    return this.treatyIds.has(name) ? name : (this.#treaties.get(fold(name)) ?? null);
  }

  /**
   * What a coding's concept is by name: an issue area by id, label or synonym, or the provisions of a text of the treaty by
   * number or title. Several provisions of one title are all given, and none is chosen.
   */
  findConcept(
    concept: string,
    treaty?: string,
    version?: string,
  ): { readonly issue?: string; readonly provisions: readonly ProvisionName[] } {
    const issue = this.issueIds.get(fold(concept));
    if (issue !== undefined) return { issue, provisions: [] };
    const cited = this.findProvision(concept.replace(/^art(?:icle|\.)?\s+(?=\d)/i, ""), treaty, version);
    if (cited !== null) return { provisions: [cited] };
    const wanted = this.#textOf(treaty, version);
    const named = [...this.#provisions.values()].filter(
      ({ versionId, title }) => versionId === wanted && title !== null && fold(title) === fold(concept),
    );
    return { provisions: named };
  }

  /** The end of a sentence that names what a misspelt word most likely meant; empty where nothing is near. */
  tellNearest(word: string, kind: "treaty" | "issue"): string {
    const names = kind === "treaty" ? [...this.treatyIds, ...this.#treaties.keys()] : this.issueIds.keys();
    const near = nearest(word, names);
    return near === null ? "" : `; the nearest is "${near}"`;
  }

  /** A provision by id, or by its number within a treaty: of the version that is named, else of the adopted text. */
  findProvision(citation: string, treaty?: string, version?: string): ProvisionName | null {
    const known = this.#provisions.get(citation);
    if (known !== undefined || treaty === undefined) return known ?? null;
    const wanted = this.#textOf(treaty, version);
    return wanted === null ? null : (this.#provisions.get(`${wanted}/${citation}`) ?? null);
  }

  /** The id of a version, by its id or by its part after the treaty ("rev2"), or null. */
  findVersion(version: string, treaty?: string): string | null {
    for (const id of [version, `${treaty}/${version}`]) if (this.#versions.has(id)) return id;
    return null;
  }

  /** The text whose numbers are meant: the version that is named, else the adopted one. */
  #textOf(treaty?: string, version?: string): string | null {
    if (treaty === undefined) return null;
    return version === undefined ? this.#finalOf(treaty) : this.findVersion(version, treaty);
  }

  #finalOf(treaty: string): string | null {
    for (const [id, version] of this.#versions) if (version.treatyId === treaty && version.isFinal) return id;
    return null;
  }
}

async function readLists(store: Store) {
  const all = await store.read(listTreaties, {});
  const treaties = all.filter(({ treaty }) => treaty.source === null);
  const treatyIds = treaties.map(({ treaty }) => treaty.id);
  const [sources, prefixed, allIssues, allDocuments, versions, provisions] = await Promise.all([
    store.read(listImportSources, {}),
    store.read(listPrefixedKeys, {}),
    store.read(listIssues, {}),
    store.read(listDocuments, {}),
    store.read(listVersions, { treatyIds }),
    store.read(listProvisionNames, { treatyIds }),
  ]);
  const isCurated = (id: string) => !sources.some(({ source }) => id.startsWith(`${source.id}:`));
  const issues = allIssues.filter(({ issue }) => isCurated(issue.id));
  const documents = allDocuments.filter(({ document }) => isCurated(document.id));
  return { treaties, prefixed, issues, documents, versions, provisions };
}
