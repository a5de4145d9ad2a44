import { nearest } from "../domain/nearest.ts";
import type { ActorNode } from "../store/statements/actors.ts";
import type { ActorRecord, NamedActor } from "./record.ts";
import { foldName, stateNames } from "./state-names.ts";

/** Who an actor of a source is: the id of a curated one or of one that the source brings; or why that is not known. */
export type FoundActor = { readonly id: string; readonly isOwn: boolean } | { readonly reason: string };

const curated = (id: string): FoundActor => ({ id, isOwn: false });

/**
 * Finds out which actor a source means: by id, then by the names and codes of States, then by the names of the curated
 * actors and of those that the source brings. It never guesses: a name that nobody has, or two have, is a reason, with
 * the nearest name where there is one.
 */
export class ActorFinder {
  readonly #ids: ReadonlySet<string>;
  readonly #byCode = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();
  /** Actors of the source: the curated one that is the same, or null. */
  readonly #own = new Map<string, string | null>();
  readonly #ownByName = new Map<string, Set<string>>();
  readonly #known = new Map<string, FoundActor>();

  constructor(actors: readonly ActorNode[]) {
    const held = actors.filter(({ source }) => source === null);
    this.#ids = new Set(held.map(({ id }) => id));
    for (const { id, name, aliases, iso2, iso3, sameAs } of held) {
      if (sameAs !== null) continue;
      for (const code of [iso2, iso3]) if (code !== null) this.#byCode.set(code, id);
      for (const one of [name, ...aliases]) put(this.#byName, foldName(one), id);
    }
  }

  /**
   * Takes note of an actor that the source brings.
   *
   * @returns the id of the curated actor of that name, which it then is, or null.
   */
  add({ id, name, aliases }: ActorRecord): string | null {
    const found = this.#findState({ name }) ?? this.#findByName(this.#byName, name);
    const same = found !== null && "id" in found ? found.id : null;
    this.#own.set(id, same);
    for (const one of [name, ...(aliases ?? [])]) put(this.#ownByName, foldName(one), id);
    this.#known.clear();
    return same;
  }

  /** The actor; one that the source brings and that is a curated one is the curated one. */
  find(actor: NamedActor): FoundActor {
    const key = `${actor.id ?? ""}|${actor.name}|${actor.iso3 ?? ""}|${actor.iso2 ?? ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#find(actor);
    if (this.#known.size < 50_000) this.#known.set(key, found);
    return found;
  }

  /** The source's own record of an actor, even where a curated one is the same. */
  findOwn({ id, name }: NamedActor): string | null {
    if (id !== undefined) return this.#own.has(id) ? id : null;
    const ids = [...(this.#ownByName.get(foldName(name)) ?? [])];
    return ids.length === 1 ? (ids[0] ?? null) : null;
  }

  /** The curated actor that one of the source is, or null. */
  curatedOf(own: string): string | null {
    return this.#own.get(own) ?? null;
  }

  #find(actor: NamedActor): FoundActor {
    if (actor.id !== undefined) {
      if (this.#own.has(actor.id)) return this.#fromOwn(actor.id);
      return this.#ids.has(actor.id) ? curated(actor.id) : { reason: `There is no actor "${actor.id}".` };
    }
    return (
      this.#findState(actor) ??
      this.#findByName(this.#byName, actor.name) ??
      this.#findByName(this.#ownByName, actor.name) ?? { reason: this.#unknown(actor.name) }
    );
  }

  /** By the table of States: a name and a code that contradict each other are a reason. */
  #findState({ name, iso2, iso3 }: NamedActor): FoundActor | null {
    const code = stateNames().codeOf(name);
    const byName = code === undefined ? undefined : this.#byCode.get(code);
    const byCode = this.#byCode.get(iso3 ?? "") ?? this.#byCode.get(iso2 ?? "");
    if (byName !== undefined && byCode !== undefined && byName !== byCode)
      return { reason: `The name "${name}" is ${byName}, and the code ${iso3 ?? iso2} is ${byCode}.` };
    const id = byName ?? byCode;
    return id === undefined ? null : curated(id);
  }

  #findByName(names: ReadonlyMap<string, ReadonlySet<string>>, name: string): FoundActor | null {
    const ids = [...(names.get(foldName(name)) ?? [])].sort();
    const [id] = ids;
    if (id === undefined) return null;
    if (ids.length > 1) return { reason: `"${name}" can be ${ids.join(" or ")}.` };
    return this.#own.has(id) ? this.#fromOwn(id) : curated(id);
  }

  #fromOwn(id: string): FoundActor {
    const same = this.#own.get(id) ?? null;
    return same === null ? { id, isOwn: true } : curated(same);
  }

  #unknown(name: string): string {
    const code = stateNames().codeOf(name);
    if (code !== undefined) return `"${name}" (${code}) is none of the actors that the graph holds.`;
    const near = nearest(name, [...stateNames().names, ...this.#names()]);
    return `No actor is called "${name}"${near === null ? "" : `; the nearest name is "${near}"`}.`;
  }

  *#names(): Iterable<string> {
    yield* this.#byName.keys();
    yield* this.#ownByName.keys();
  }
}

function put(names: Map<string, Set<string>>, name: string, id: string): void {
  const ids = names.get(name) ?? new Set();
  names.set(name, ids.add(id));
}
