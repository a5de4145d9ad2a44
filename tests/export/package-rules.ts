import { createHash } from "node:crypto";
import { readTable } from "./read-csv.ts";

interface Descriptor {
  readonly [name: string]: unknown;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly { name: string; type: string; constraints?: Constraints }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys: readonly { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}
interface Constraints {
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

const TYPES: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === "true" || cell === "false",
  array: (cell) => Array.isArray(JSON.parse(cell)),
};

/**
 * What in a folder breaks the rules of the Data Package standard (datapackage.org: Data Package, Data Resource, Table Schema), each
 * as a sentence: names, paths, licences, sizes and hashes, types, constraints, keys and references.
 */
export function breachesOf(files: ReadonlyMap<string, string>): string[] {
  const descriptor = JSON.parse(files.get("datapackage.json") ?? "null") as Descriptor;
  const { resources } = descriptor;
  const breaches: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || breaches.push(sentence));
  must(/^[a-z0-9._/-]+$/.test(String(descriptor.name)), "the package has no name that may be");
  must(/^\d+\.\d+\.\d+$/.test(String(descriptor.version)), "the version is no semantic version");
  for (const licence of descriptor.licenses as { name?: string; path?: string }[])
    must(
      /^[-a-zA-Z0-9._]+$/.test(licence.name ?? "") || licence.path !== undefined,
      "a licence has no name and no path",
    );
  for (const source of descriptor.sources as { title?: string }[])
    must((source.title ?? "") !== "", "a source has no title");
  must(new Set(resources.map(({ name }) => name)).size === resources.length, "a name of a resource stands twice");
  must(
    [...files.keys()].sort().join() === ["datapackage.json", ...resources.map(({ path }) => path)].sort().join(),
    "the files are not the resources",
  );
  const keys = new Map<string, Set<string>>();
  for (const { name, path, bytes, hash, schema } of resources) {
    const text = files.get(path) ?? "";
    must(/^[a-z0-9._-]+$/.test(name), `${name} is no name of a resource`);
    must(!path.startsWith("/") && !path.includes(".."), `${path} is no path below the folder`);
    must(Buffer.byteLength(text) === bytes, `${name} has another size`);
    must(`sha256:${createHash("sha256").update(text).digest("hex")}` === hash, `${name} has another hash`);
    const names = schema.fields.map((field) => field.name);
    must(text.startsWith(`${names.join(",")}\r\n`), `${name} has another header`);
    must(new Set(names).size === names.length, `${name} has a field twice`);
    const seen = new Set<string>();
    for (const row of readTable(text)) {
      seen.add(JSON.stringify(schema.primaryKey.map((field) => row[field])));
      for (const { name: field, type, constraints = {} } of schema.fields) {
        const cell = row[field] ?? "";
        if (cell === "") must(constraints.required !== true, `${name}.${field} lacks a value`);
        else {
          must(TYPES[type]?.(cell) ?? false, `${name}.${field} has ${cell}, which is no ${type}`);
          must(constraints.enum?.includes(cell) ?? true, `${name}.${field} has ${cell}, which is not on its list`);
          const pattern = constraints.pattern === undefined ? /^/ : new RegExp(`^(?:${constraints.pattern})$`);
          must(pattern.test(cell), `${name}.${field} has ${cell}, which does not fit its pattern`);
        }
      }
    }
    must(seen.size === readTable(text).length, `${name} has a primary key twice`);
    keys.set(name, seen);
  }
  for (const { name, path, schema } of resources) {
    for (const { fields, reference } of schema.foreignKeys) {
      const known = keys.get(reference.resource);
      must(known !== undefined, `${name} refers to ${reference.resource}, which is no resource`);
      for (const row of readTable(files.get(path) ?? ""))
        must(
          known?.has(JSON.stringify(fields.map((field) => row[field]))) ?? false,
          `${name} refers to ${row[fields[0] ?? ""]}, which ${reference.resource} lacks`,
        );
    }
  }
  return breaches;
}
