import { graphModel } from "../../store/model.ts";
import type { GraphLink, GraphNode } from "../graph.ts";
import { shown } from "./problem.ts";

/**
 * What of a file was seen so far, as little as tells a node or relationship that stands twice and an end that leads nowhere:
 * about 150 bytes a node and 40 a relationship.
 */
export class Seen {
  readonly #nodes = new Map<string, { readonly kind: string; readonly place: number }>();
  readonly #ids = new Set<string>();
  readonly #links = new Map<string, Set<number>>();
  readonly #spans = new Set<string>();
  links = 0;

  get nodes(): number {
    return this.#nodes.size;
  }

  /** Takes a node, or gives the reason why it cannot be. */
  addNode({ kind, key, properties }: GraphNode): string | null {
    if (this.#nodes.has(key)) return `has the key ${shown(key)} of a node that stands above`;
    const id = `${kind}\n${properties.id}`;
    if (this.#ids.has(id)) return `has the id ${shown(properties.id)} of another ${kind} that stands above`;
    this.#nodes.set(key, { kind, place: this.#nodes.size });
    this.#ids.add(id);
    return null;
  }

  /** Takes a relationship, or gives the reason why it cannot be. All nodes have been taken. */
  addLink({ type, from, to, properties }: GraphLink): string | null {
    const known = graphModel().relationships.get(type);
    const [source, target] = [this.#nodes.get(from), this.#nodes.get(to)];
    if (source === undefined) return `leads from ${shown(from)}, which is no node of the file`;
    if (target === undefined) return `leads to ${shown(to)}, which is no node of the file`;
    if (!known?.from.includes(source.kind))
      return `leads from ${shown(from)}, a ${source.kind}; ${type} leads from ${known?.from.join(" or ")}`;
    if (!known.to.includes(target.kind))
      return `leads to ${shown(to)}, a ${target.kind}; ${type} leads to ${known.to.join(" or ")}`;
    if (this.#stands(type, source.place, target.place, properties.id))
      return `stands above already: ${type} from ${shown(from)} to ${shown(to)}`;
    this.links += 1;
    return null;
  }

  /** Of most types there is one between two nodes; of those that have an id, one an id. */
  #stands(type: string, source: number, target: number, id: unknown): boolean {
    if (id !== undefined) {
      const span = `${type}\n${source}\n${target}\n${id}`;
      if (this.#spans.has(span)) return true;
      this.#spans.add(span);
      return false;
    }
    let pairs = this.#links.get(type);
    if (pairs === undefined) {
      pairs = new Set();
      this.#links.set(type, pairs);
    }
    const pair = source * 2 ** 26 + target;
    if (pairs.has(pair)) return true;
    pairs.add(pair);
    return false;
  }
}
