import { nearest } from "../domain/nearest.ts";
import type { Store } from "../store/port.ts";
import { listRegions } from "../store/statements/actors.ts";
import type { Look } from "./batch.ts";
import { BadInputError } from "./errors.ts";
import { LIST, TEXT } from "./limits/fixed.ts";

/** Refuses a string argument that is too long. */
export function checkText(name: string, text: string | null | undefined): void {
  if (text != null && text.length > TEXT) {
    throw new BadInputError(`\`${name}\` has ${text.length} characters; it may have ${TEXT}.`);
  }
}

/** Refuses a list argument that is too long, or that holds a text that is. */
export function checkList(name: string, list: readonly unknown[]): void {
  if (list.length > LIST) throw new BadInputError(`\`${name}\` has ${list.length} items; it may have ${LIST}.`);
  for (const item of list) if (typeof item === "string") checkText(name, item);
}

/** Refuses ids that are not in the graph: a filter on nothing would answer with silence that means nothing. */
export async function checkIds(
  name: string,
  kind: string,
  ids: readonly string[] | null | undefined,
  loader: Look<unknown>,
): Promise<void> {
  if (ids == null) return;
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  const missing = ids.find((_, index) => found[index] === null);
  if (missing !== undefined)
    throw new BadInputError(`\`${name}\`: there is no ${kind} with the id "${missing.slice(0, 80)}".`);
}

/** Refuses a region that is not of the list, and names the nearest. */
export async function checkRegions(
  name: string,
  regions: readonly string[] | null | undefined,
  store: Store,
): Promise<void> {
  if (regions == null) return;
  const known = (await store.read(listRegions, {})).map(({ region }) => region.id);
  const unknown = regions.find((region) => !known.includes(region));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new BadInputError(
    `\`${name}\`: there is no region "${unknown.slice(0, 80)}".${near === null ? "" : ` The nearest is "${near}".`}`,
  );
}
