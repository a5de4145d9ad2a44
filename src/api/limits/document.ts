import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { TooExpensiveError } from "../errors.ts";
import type { Limits } from "./settings.ts";

/** Levels of introspection: what tools send has fourteen. */
const INTROSPECTION_DEPTH = 20;
/** Selections looked at, for each field allowed: fragments that hold only fragments are no fields. */
const VISITS_A_FIELD = 10;

type Bounds = Pick<Limits, "depth" | "aliases" | "rootFields" | "fields" | "directives">;

function refuseAbove(what: string, count: number, limit: number): void {
  if (count > limit)
    throw new TooExpensiveError(
      `The document has more than ${limit.toLocaleString("en")} ${what}; ask for less, or in parts.`,
    );
}

/** Counts a document with its fragments written out, and stops at the first limit that is passed. */
class Measure {
  readonly #bounds: Bounds;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly reached = new Set<string>();
  #fields = 0;
  #introspected = 0;
  #aliases = 0;
  #directives = 0;
  #visits = 0;

  constructor(bounds: Bounds, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#bounds = bounds;
    this.#fragments = fragments;
  }

  operation({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode): void {
    this.#direct(directives);
    for (const definition of variableDefinitions ?? []) this.#direct(definition.directives);
    const first = this.selections(selectionSet, 1, []);
    refuseAbove("fields at the first level of an operation", first, this.#bounds.rootFields);
  }

  /** The fields of this level, those of its fragments among them. */
  selections({ selections }: SelectionSetNode, depth: number, trail: readonly string[], isMeta = false): number {
    let level = 0;
    for (const selection of selections) {
      this.#visits += 1;
      refuseAbove("fields", this.#visits / VISITS_A_FIELD, this.#bounds.fields);
      this.#direct(selection.directives);
      if (selection.kind === Kind.FIELD) {
        level += 1;
        const meta = isMeta || selection.name.value.startsWith("__");
        this.#field(depth, meta);
        if (selection.alias !== undefined) this.#aliases += 1;
        refuseAbove("aliases", this.#aliases, this.#bounds.aliases);
        if (selection.selectionSet !== undefined) this.selections(selection.selectionSet, depth + 1, trail, meta);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        level += this.selections(selection.selectionSet, depth, trail, isMeta);
      } else {
        const name = selection.name.value;
        const fragment = this.#fragments.get(name);
        // A circle of fragments, and one that is not there, are told by validation.
        if (fragment === undefined || trail.includes(name)) continue;
        this.reached.add(name);
        this.#direct(fragment.directives);
        level += this.selections(fragment.selectionSet, depth, [...trail, name], isMeta);
      }
    }
    return level;
  }

  #field(depth: number, isMeta: boolean): void {
    if (isMeta) this.#introspected += 1;
    else this.#fields += 1;
    refuseAbove("fields", Math.max(this.#fields, this.#introspected), this.#bounds.fields);
    refuseAbove("levels", depth, isMeta ? Math.max(this.#bounds.depth, INTROSPECTION_DEPTH) : this.#bounds.depth);
  }

  #direct(directives: readonly unknown[] | undefined): void {
    this.#directives += directives?.length ?? 0;
    refuseAbove("directives", this.#directives, this.#bounds.directives);
  }
}

/**
 * Refuses a document that is too large, before it is validated: validation compares fields with one another, and its
 * time grows with the square of their number. Fragments that nothing spreads count too. Throws TooExpensiveError.
 */
export function checkDocument(document: DocumentNode, bounds: Bounds): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const measure = new Measure(bounds, fragments);
  for (const one of document.definitions) if (one.kind === Kind.OPERATION_DEFINITION) measure.operation(one);
  for (const [name, { selectionSet }] of fragments)
    if (!measure.reached.has(name)) measure.selections(selectionSet, 1, [name]);
}
