import { kinds, labels, types, words } from "./graph.ts";
import type { Chance } from "./random.ts";

export interface RandomQuery {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** A random read in the dialect, whose rows are in a stated, whole order. */
export function randomQuery(chance: Chance): RandomQuery {
  const writer = new Writer(chance);
  return writer.query();
}

/** Writes one query: it keeps what is in scope, and which parameters it used. */
class Writer {
  readonly #chance: Chance;
  readonly #parameters: Record<string, unknown> = {};
  /** Nodes in scope. */
  #nodes: string[] = [];
  /** Columns in scope, beside the nodes. */
  #columns: string[] = [];
  #count = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  query(): RandomQuery {
    const { happens, below } = this.#chance;
    const parts = [happens(12) ? this.#unwind() : "", this.#match()];
    for (let rest = below(3); rest > 0; rest -= 1) parts.push(this.#step());
    parts.push(happens(30) ? this.#grouped() : this.#plain());
    return { text: parts.filter((part) => part !== "").join("\n"), parameters: this.#parameters };
  }

  #name(start: string): string {
    this.#count += 1;
    return `${start}${this.#count}`;
  }

  #parameter(value: unknown): string {
    const name = this.#name("p");
    this.#parameters[name] = value;
    return `$${name}`;
  }

  #unwind(): string {
    const column = this.#name("u");
    this.#columns.push(column);
    const list = this.#chance.happens(50) ? this.#parameter(["n01", "n02", "n02"]) : "range(1, 2)";
    return `UNWIND ${list} AS ${column}`;
  }

  #match(): string {
    const { pick, happens, below } = this.#chance;
    const from = this.#nodes.length > 0 && happens(60) ? `(${pick(this.#nodes)})` : this.#node();
    const steps = from.includes(":") ? below(3) : 1 + below(2);
    let path = from;
    for (let step = 0; step < steps; step += 1) path += this.#arrow(happens(25)) + this.#node();
    return `MATCH ${path}${happens(70) ? `\nWHERE ${this.#condition()}` : ""}`;
  }

  #node(): string {
    const name = this.#name("n");
    this.#nodes.push(name);
    return `(${name}:${this.#chance.pick([...labels, "Entity"])})`;
  }

  #arrow(isLong: boolean): string {
    const { pick, happens } = this.#chance;
    const type = happens(20) ? `${pick(types)}|${pick(types)}` : pick(types);
    const inside = `[:${type}${isLong ? pick(["*1..2", "*0..2", "*2..3"]) : ""}]`;
    return pick([`-${inside}->`, `<-${inside}-`, `-${inside}-`]);
  }

  #step(): string {
    switch (this.#chance.below(6)) {
      case 0:
        return this.#match();
      case 1:
        return this.#collected();
      case 2:
        return this.#counted();
      case 3:
        return this.#united();
      case 4:
        return this.#limited();
      default:
        return this.#value();
    }
  }

  /** A list of what a node leads to, empty if nothing. */
  #collected(): string {
    const [node, inner, column] = [this.#chance.pick(this.#nodes), this.#name("m"), this.#name("c")];
    const distinct = this.#chance.happens(30) ? "DISTINCT " : "";
    const value = this.#chance.pick(["id", "kind", "order", "note"]);
    const text = `CALL (${node}) {
  MATCH (${node})${this.#arrow(this.#chance.happens(20))}(${inner}:Entity)
  WITH ${inner} ORDER BY ${inner}.${value}, ${inner}.id
  RETURN collect(${distinct}${inner}.${value}) AS ${column}
}`;
    this.#columns.push(column);
    return text;
  }

  #counted(): string {
    const [node, inner, column] = [this.#chance.pick(this.#nodes), this.#name("m"), this.#name("c")];
    const what = this.#chance.pick([
      `count(${inner})`,
      `count(DISTINCT ${inner}.kind)`,
      `coalesce(sum(${inner}.order), 0)`,
      `max(${inner}.order)`,
      `min(${inner}.note)`,
    ]);
    const text = `CALL (${node}) {
  MATCH (${node})${this.#arrow(false)}(${inner}:${this.#chance.pick(labels)})
  RETURN ${what} AS ${column}
}`;
    this.#columns.push(column);
    return text;
  }

  #united(): string {
    const [node, column] = [this.#chance.pick(this.#nodes), this.#name("c")];
    const arm = () => {
      const inner = this.#name("m");
      return `  MATCH (${node})${this.#arrow(false)}(${inner}:Entity)\n  RETURN ${inner}.id AS ${column}`;
    };
    const text = `CALL (${node}) {\n${arm()}\n  ${this.#chance.pick(["UNION", "UNION ALL"])}\n${arm()}\n}`;
    this.#columns.push(column);
    return text;
  }

  #limited(): string {
    const order = [...this.#nodes.map((node) => `${node}.id`), ...this.#columns].join(", ");
    const items = [...this.#nodes, ...this.#columns].join(", ");
    const distinct = this.#chance.happens(30) ? "DISTINCT " : "";
    const skip = this.#chance.happens(40) ? ` SKIP ${this.#parameter(this.#chance.below(4))}` : "";
    return `WITH ${distinct}${items} ORDER BY ${order}${skip} LIMIT ${this.#parameter(this.#chance.below(12))}`;
  }

  #value(): string {
    const column = this.#name("v");
    const text = `WITH ${[...this.#nodes, ...this.#columns].join(", ")}, ${this.#expression()} AS ${column}`;
    this.#columns.push(column);
    return text;
  }

  #expression(): string {
    const { pick, happens } = this.#chance;
    const node = pick(this.#nodes);
    return pick<() => string>([
      () => `${node}.note`,
      () => `${node}.order + ${this.#parameter(this.#chance.below(3))}`,
      () => `${node}.order % 2`,
      () => `${node}.order * 2 - 1`,
      () => `size(${node}.aliases)`,
      () => `coalesce(${node}.note, 'none')`,
      () => `coalesce(${node}.aliases, []) + [${node}.kind]`,
      () => `toLower(${node}.note)`,
      () => `toString(${node}.order)`,
      () => `toInteger(${node}.note)`,
      () => `substring(${node}.id, 0, 2)`,
      () => `split(${node}.note, ' ')`,
      () => `CASE WHEN ${this.#condition()} THEN ${node}.kind ELSE ${node}.note END`,
      () => `CASE ${node}.kind WHEN 'STATE' THEN 1 WHEN 'GROUP' THEN 2 ELSE 0 END`,
      () => `EXISTS { (${node})${this.#arrow(happens(20))}(:Entity) }`,
      () => `COUNT { (${node})${this.#arrow(false)}(:${pick(labels)}) }`,
      () => `size([(${node})${this.#arrow(false)}(x:Entity) | x.id])`,
      () => `[x IN coalesce(${node}.aliases, []) WHERE x <> 'a' | x + '!']`,
      () => `any(x IN coalesce(${node}.aliases, []) WHERE x = 'b')`,
      () => `reduce(total = 0, x IN range(1, ${node}.order) | total + x)`,
      () => `${node}.aliases[0]`,
      () => `coalesce(${node}.aliases, [])[0..1]`,
      () => `${node} {.id, .note, double: ${node}.order * 2}`,
      () => `{id: ${node}.id, inferred: ${node}.inferred}`,
      () => `${node}.inferred AND ${node}.order > 1`,
      () => this.#condition(false),
    ])();
  }

  /** A pattern is a condition in WHERE and CASE; as a value Neo4j wants EXISTS around it. */
  #condition(mayBePattern = true): string {
    const { happens, pick } = this.#chance;
    if (happens(25))
      return `(${this.#condition(mayBePattern)} ${pick(["AND", "OR", "XOR"])} ${this.#condition(mayBePattern)})`;
    if (happens(12)) return `NOT (${this.#condition(mayBePattern)})`;
    const node = pick(this.#nodes);
    return pick<() => string>([
      () => `${node}.kind = ${this.#parameter(pick(kinds))}`,
      () => `${node}.kind IN ${this.#parameter([pick(kinds), pick(kinds)])}`,
      () => `(${node}.note IS NULL OR NOT ${node}.note IN ${this.#parameter([pick(words)])})`,
      () => `${node}.note <> ${this.#parameter(pick(words))}`,
      () => `${node}.note STARTS WITH ${this.#parameter(pick(["a", "C", ""]))}`,
      () => `${node}.note CONTAINS ${this.#parameter(pick(["17", "t", "é"]))}`,
      () => `${node}.note IS ${pick(["", "NOT "])}NULL`,
      () => `${node}.order ${pick(["<", "<=", ">", ">=", "=", "<>"])} ${this.#parameter(this.#chance.below(5))}`,
      () => `${node}.order < ${pick(this.#nodes)}.order`,
      () => `${node}.id <> ${pick(this.#nodes)}.id`,
      () => `${node}.inferred`,
      () => `${node}.inferred = false`,
      () => `(${this.#parameter(null)} IS NULL OR ${node}.kind = 'STATE')`,
      () => `size(coalesce(${node}.aliases, [])) > ${this.#chance.below(3)}`,
      () => `'a' IN ${node}.aliases`,
      () => `${node}:${pick(labels)}`,
      () => `'${pick(labels)}' IN labels(${node})`,
      () => `${node}.id IN ${this.#parameter(["n01", "n03", "n05", "n07", "n11", "n13"])}`,
      ...(mayBePattern ? [() => `(${node})${this.#arrow(false)}(:${pick(labels)})`] : []),
    ])();
  }

  #plain(): string {
    const distinct = this.#chance.happens(30) ? "DISTINCT " : "";
    const named = this.#nodes.map((node) => `${node}.id AS ${node}Id`);
    const values = Array.from({ length: this.#chance.below(3) }, () => `${this.#expression()} AS ${this.#name("v")}`);
    const columns = [...named, ...this.#columns.map((column) => `${column} AS ${column}`), ...values];
    const names = columns.map((column) => column.replace(/^.* AS /s, ""));
    const limit = this.#chance.happens(30)
      ? `\nSKIP ${this.#parameter(this.#chance.below(3))} LIMIT ${this.#parameter(10)}`
      : "";
    return `RETURN ${distinct}${columns.join(",\n       ")}\nORDER BY ${names.join(", ")}${limit}`;
  }

  #grouped(): string {
    const { pick, below } = this.#chance;
    const node = pick(this.#nodes);
    const keys = Array.from({ length: 1 + below(2) }, () => [
      pick([`${node}.kind`, `${node}.order`, `${node}.note`]),
      this.#name("k"),
    ]);
    const sums = [
      `count(*)`,
      `count(${node}.note)`,
      `count(DISTINCT ${node}.id)`,
      `coalesce(sum(${node}.order), 0)`,
      `min(${node}.id)`,
      `max(${node}.order)`,
      // A bound that no mean of whole numbers has: the engines add up in another way, and the last bits may differ.
      `avg(${node}.order) > 1.0000314`,
    ];
    const values = Array.from({ length: 1 + below(3) }, () => [pick(sums), this.#name("s")]);
    const items = [...keys, ...values].map(([what, as]) => `${what} AS ${as}`);
    return `RETURN ${items.join(", ")}\nORDER BY ${keys.map(([, as]) => as).join(", ")}`;
  }
}
