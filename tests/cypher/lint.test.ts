import { describe, expect, it } from "vitest";
import { cypherFiles, parseCypher } from "./lint/cypher-file.ts";
import { dialect } from "./lint/dialect.ts";
import { checkDialect, lint } from "./lint/lint.ts";

describe("a statement of cypher/", () => {
  it.each(cypherFiles().map((file) => [file.name, file] as const))("is well formed: %s", (_name, file) => {
    expect(lint(file).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

/** For each rule of the dialect, Cypher that breaks it and Cypher that comes near and does not. */
const examples: { readonly [rule: string]: { readonly bad: readonly string[]; readonly good: readonly string[] } } = {
  "optional-match": {
    bad: [
      "MATCH (a:Actor) OPTIONAL MATCH (a)<-[:BY]-(b) RETURN a.id AS id",
      "optional\n  match (a:Actor) RETURN a.id AS id",
    ],
    good: ["MATCH (a:Actor) WHERE a.note = 'OPTIONAL MATCH' RETURN a.id AS id"],
  },
  "nested-comprehension": {
    bad: ["MATCH (a:Actor) RETURN size([(a)<-[:BY]-(b) | size([(b)-[:UNDER]->(c) | c.id])]) AS sizes"],
    good: ["MATCH (a:Actor) RETURN size([(a)<-[:BY]-(b) | b.id]) AS actions, size([x IN $ids | x]) AS ids"],
  },
  "exists-in-where": {
    bad: [
      "MATCH (a:Actor) WHERE EXISTS { (a)<-[:TAKEN_BY]-(:Position {id: $id}) } RETURN a.id AS id",
      "MATCH (a:Actor) WHERE a.kind = $kind AND NOT EXISTS { MATCH (a)-[:CAST]->(v:Vote) WHERE v.id = $id } RETURN a.id AS id",
    ],
    good: [
      "MATCH (a:Actor) RETURN EXISTS { (a)-[:CAST]->(:Vote {id: $id}) } AS hasVoted",
      "MATCH (a:Actor) WHERE EXISTS { (a)-[:CAST]->(:Vote) } RETURN a.id AS id",
    ],
  },
  "both-ends-fixed": {
    bad: ["MATCH (a:Actor {id: $a})-[:CAST]->(v:Vote)<-[:CAST]-(b:Actor {id: $b}) RETURN v.id AS id"],
    good: [
      "MATCH (a:Actor {id: $a})-[:CAST]->(v:Vote) RETURN v.id AS id",
      "MATCH p = shortestPath((a:Entity {key: $a})-[*1..3]-(b:Entity {key: $b})) RETURN length(p) AS length",
    ],
  },
  mean: {
    bad: [
      "MATCH (v:TextVersion) RETURN avg(v.order) AS mean",
      "MATCH (v:TextVersion) WITH AVG (v.order) AS m RETURN m AS m",
    ],
    good: ["MATCH (v:TextVersion) RETURN coalesce(sum(v.order), 0) AS sum", "MATCH (v:Vote) RETURN v.avg AS avg"],
  },
  "list-plus-scalar": {
    bad: [
      "MATCH (a:Actor) SET a.aliases = a.aliases + [$alias]",
      "RETURN [1, 2] + 3 AS list",
      "RETURN 'a' + ['b'] AS list",
      "RETURN [1] + $one AS list",
    ],
    good: [
      "MATCH (a:Actor) SET a.aliases = coalesce(a.aliases, []) + [$alias]",
      "RETURN [1] + [2] AS list",
      "RETURN 'a' + 'b' AS text",
    ],
  },
  "mixed-comparison": {
    bad: [
      "MATCH (p:Provision) WHERE p.number = 17 RETURN p.id AS id",
      "MATCH (v:TextVersion) WHERE v.order > '3' RETURN v.id AS id",
      "RETURN '7' = 7 AS equal",
      "MATCH (p:Position) WHERE 2024 <= p.date RETURN p.id AS id",
    ],
    good: [
      "MATCH (p:Provision) WHERE p.number = '17' RETURN p.id AS id",
      "MATCH (v:TextVersion) WHERE v.order > 3 RETURN v.id AS id",
      'MATCH (d:Dataset) WHERE d.id = "dataset" RETURN d.id AS id',
    ],
  },
  "temporal-values": {
    bad: [
      "MATCH (p:Position) WHERE date(p.date) < date($day) RETURN p.id AS id",
      "RETURN datetime.fromEpoch(1) AS at",
      "RETURN duration('P1D') AS span",
    ],
    good: ["MATCH (p:Position) WHERE p.earliest >= $day RETURN p.date AS date"],
  },
  "sum-of-nothing": {
    bad: ["MATCH (v:Vote) RETURN sum(v.against) AS against"],
    good: ["MATCH (v:Vote) RETURN coalesce(sum(v.against), 0) AS against"],
  },
  "not-in": {
    bad: [
      "MATCH (a:Actor) WHERE NOT a.iso2 IN $codes RETURN a.id AS id",
      "MATCH (a:Actor) WHERE NOT (a.iso2 IN $codes) RETURN a.id AS id",
    ],
    good: [
      "MATCH (a:Actor) WHERE a.iso2 IS NULL OR NOT a.iso2 IN $codes RETURN a.id AS id",
      "MATCH (a:Actor) WHERE a.iso2 IN $codes RETURN a.id AS id",
    ],
  },
  "null-in-list": {
    bad: ["RETURN 1 IN [1, null] AS isIn", "UNWIND [null] AS x RETURN x AS x"],
    good: ["MATCH (a:Actor) WHERE a.note IS NULL RETURN [x IN $ids | x] AS ids"],
  },
  "distinct-after-call": {
    bad: [
      "CALL () { MATCH (a:Actor) RETURN a.kind AS kind } RETURN DISTINCT kind AS kind",
      "MATCH (a:Actor) CALL (a) { MATCH (a)-[:CAST]->(v:Vote) RETURN v.id AS id } WITH DISTINCT id AS id RETURN id AS id",
    ],
    good: [
      "MATCH (a:Actor) WITH DISTINCT a CALL (a) { MATCH (a)-[:CAST]->(v:Vote) RETURN v.id AS id } RETURN id AS id",
      "CALL () { MATCH (a:Actor) RETURN DISTINCT a.kind AS kind } RETURN count(DISTINCT kind) AS kinds",
    ],
  },
  "negative-slice": {
    bad: ["RETURN $ids[-1] AS last", "RETURN $ids[0..-1] AS rest", "RETURN $ids[-2..] AS rest"],
    good: ["RETURN $ids[0] AS first, $ids[1..3] AS some, 3 - 1 AS two"],
  },
  "unwind-of-no-list": {
    bad: ["UNWIND 'a' AS x RETURN x AS x", "UNWIND 1 AS x RETURN x AS x", "UNWIND null AS x RETURN x AS x"],
    good: ["UNWIND $ids AS x RETURN x AS x", "UNWIND range(1, 3) AS x RETURN x AS x"],
  },
  "number-plus-text": {
    bad: ["RETURN 1 + 'a' AS text", "RETURN 'a' + 1 AS text"],
    good: ["RETURN toString(1) + 'a' AS text"],
  },
  "map-as-property": {
    bad: ["MATCH (a:Actor) SET a.note = {text: $text}", "MATCH (a:Actor) SET a.note = [{text: $text}]"],
    good: ["MATCH (a:Actor) SET a = $properties", "MATCH (a:Actor) SET a += {note: $text}"],
  },
  "label-expression": {
    bad: [
      "MATCH (a:State|Group) RETURN a.id AS id",
      "MATCH (a:!State) RETURN a.id AS id",
      "MATCH (a:Actor&State) RETURN a.id AS id",
    ],
    good: [
      "MATCH (a:Actor:State) RETURN a.id AS id",
      "MATCH (a:Actor)<-[:BY|TAKEN_BY]-(b) WHERE NOT a:State RETURN b.id AS id",
    ],
  },
  "where-in-pattern": {
    bad: [
      "MATCH (a:Actor WHERE a.id = $id) RETURN a.id AS id",
      "MATCH (a:Actor)-[c:CAST WHERE c.choice = $choice]->(v:Vote) RETURN v.id AS id",
    ],
    good: ["MATCH (a:Actor) WHERE a.id = $id RETURN a.id AS id", "RETURN size([x IN $ids WHERE x > $least]) AS ids"],
  },
  "collect-subquery": {
    bad: ["MATCH (a:Actor) RETURN COLLECT { MATCH (a)-[:CAST]->(v:Vote) RETURN v.id AS id } AS ids"],
    good: ["MATCH (a:Actor) RETURN COUNT { (a)-[:CAST]->(:Vote) } AS votes"],
  },
  "quantified-path": {
    bad: [
      "MATCH (p:Provision)-[:BECAME]->{1,3}(q:Provision) RETURN q.id AS id",
      "MATCH ((p:Provision)-[:BECAME]->(q:Provision)){1,3} RETURN 1 AS one",
      "MATCH (p:Provision)-[:BECAME]->+(q:Provision) RETURN q.id AS id",
    ],
    good: ["MATCH (p:Provision)-[:BECAME*1..3]->(q:Provision {id: $id}) RETURN q.id AS id"],
  },
  shortest: {
    bad: [
      "MATCH p = SHORTEST 1 (a:Entity)-[:ON]-(b:Entity) RETURN length(p) AS length",
      "MATCH p = ALL SHORTEST (a)-[:ON]-(b) RETURN length(p) AS length",
    ],
    good: ["MATCH p = shortestPath((a:Entity {key: $a})-[*1..3]-(b:Entity {key: $b})) RETURN length(p) AS length"],
  },
  "in-transactions": {
    bad: [
      "MATCH (a:Actor) CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 100 ROWS",
      "UNWIND $ids AS id CALL (id) { CREATE (:Gap {id: id}) } IN 2 CONCURRENT TRANSACTIONS",
    ],
    good: ["MATCH (a:Actor) CALL (a) { MATCH (a)-[:CAST]->(v:Vote) RETURN count(v) AS votes } RETURN votes AS votes"],
  },
  "computed-limit": {
    bad: [
      "MATCH (a:Actor) RETURN a.id AS id ORDER BY id LIMIT $first + 1",
      "MATCH (a:Actor) RETURN a.id AS id ORDER BY id SKIP toInteger($skip)",
    ],
    good: [
      "MATCH (a:Actor) RETURN a.id AS id ORDER BY id SKIP $skip LIMIT $first",
      "CALL () { MATCH (a:Actor) RETURN a.id AS id ORDER BY id LIMIT 10 } RETURN id AS id",
    ],
  },
  "indexed-collect": {
    bad: [
      "MATCH (a:Actor) WITH a ORDER BY a.id RETURN collect(a.id)[0] AS first",
      "MATCH (a:Actor) WITH a ORDER BY a.id RETURN collect(coalesce(a.note, ''))[..2] AS some",
    ],
    good: ["MATCH (a:Actor) WITH a ORDER BY a.id WITH collect(a.id) AS ids RETURN ids[0] AS first"],
  },
  "variable-in-projection": {
    bad: ["MATCH (a:Actor) WITH a, 1 AS votes RETURN a {.id, votes} AS actor"],
    good: ["MATCH (a:Actor) WITH a, 1 AS votes RETURN a {.id, votes: votes} AS actor, {id: a.id, votes: votes} AS map"],
  },
  "missing-functions": {
    bad: ["RETURN isEmpty($ids) AS none", "RETURN randomUUID() AS id", "RETURN round($x, 2) AS x"],
    good: ["RETURN size($ids) = 0 AS none, round($x) AS x"],
  },
  "unordered-collect": {
    bad: [
      "MATCH (a:Actor) RETURN collect(a.id) AS ids",
      "MATCH (a:Actor) WITH a ORDER BY a.id MATCH (a)-[:CAST]->(v:Vote) RETURN a.id AS id, collect(v.id) AS ids",
    ],
    good: ["MATCH (a:Actor) WITH a ORDER BY a.id RETURN collect(a.id) AS ids"],
  },
  "unordered-limit": {
    bad: ["MATCH (a:Actor) RETURN a.id AS id LIMIT $first", "MATCH (a:Actor) WITH a LIMIT 10 RETURN a.id AS id"],
    good: ["MATCH (a:Actor) WITH a ORDER BY a.id LIMIT 10 RETURN a.id AS id"],
  },
  "unordered-comprehension": {
    bad: ["MATCH (a:Actor) RETURN [(a)-[:CAST]->(v:Vote) | v.id] AS votes"],
    good: ["MATCH (a:Actor) RETURN size([(a)-[:CAST]->(v:Vote) | v.id]) AS votes, [x IN $ids | toString(x)] AS ids"],
  },
  "unordered-keys": {
    bad: ["MATCH (a:Actor) RETURN labels(a) AS labels", "MATCH (a:Actor) RETURN keys(a) AS names"],
    good: [
      "MATCH (a:Actor) UNWIND labels(a) AS label RETURN label AS label",
      "MATCH (a:Actor) WHERE 'State' IN labels(a) RETURN a.id AS id",
    ],
  },
  "engine-ids": {
    bad: ["MATCH (a:Actor) RETURN id(a) AS id", "MATCH (a:Actor) WHERE elementId(a) = $id RETURN a.id AS id"],
    good: ["MATCH (a:Actor) RETURN a.id AS id"],
  },
  "unnamed-column": {
    bad: [
      "MATCH (a:Actor) RETURN a.id",
      "MATCH (a:Actor) RETURN a.id AS id, count(*)",
      "MATCH (a:Actor) RETURN *",
      "CALL () { MATCH (a:Actor) RETURN a.id } RETURN 1 AS one",
    ],
    good: [
      "MATCH (a:Actor) RETURN DISTINCT a.id AS id, {id: a.id, name: a.name} AS map ORDER BY id",
      "CALL () { MATCH (a:Actor) RETURN a.id AS id } RETURN id AS id",
    ],
  },
  "raw-node": {
    bad: ["MATCH (a:Actor) RETURN a AS actor", "MATCH (a:Actor)-[c:CAST]->(v:Vote) RETURN v.id AS id, c AS cast"],
    good: ["MATCH (a:Actor) RETURN a {.id} AS actor", "MATCH (a:Actor) WITH a.id AS id RETURN id AS id"],
  },
};

describe("the dialect", () => {
  it("has an example for each rule", () => {
    expect(Object.keys(examples).sort()).toEqual(dialect.map(({ name }) => name).sort());
  });
  const bad = Object.entries(examples).flatMap(([rule, { bad }]) => bad.map((cypher) => [rule, cypher] as const));
  it.each(bad)("is left, by %s, in: %s", (rule, cypher) => {
    expect(brokenRules(cypher)).toContain(rule);
  });
  const good = Object.entries(examples).flatMap(([rule, { good }]) => good.map((cypher) => [rule, cypher] as const));
  it.each(good)("is kept, with regard to %s, in: %s", (_rule, cypher) => {
    expect(brokenRules(cypher)).toEqual([]);
  });
  it("may be left by a header that names the rule and the reason", () => {
    const cypher =
      "// read-x: x.\n//\n// leaves  optional-match: it is measured, see golden/x.test.ts\nOPTIONAL MATCH (a:Actor) RETURN a.id AS id";
    expect(checkDialect(parseCypher("read/x", cypher))).toEqual([]);
  });
});

describe("the lint", () => {
  const whole = `// get-things: things by id.
//
// params  ids: list of string
// row     id: string
// order   id                                  needs  constraint on Actor.id
MATCH (actor:Actor) WHERE actor.id IN $ids
RETURN actor.id AS id
ORDER BY id`;
  const complaints = (cypher: string, name = "read/get-things") =>
    lint(parseCypher(name, cypher)).map(({ message }) => message);

  it("has nothing against a statement that is whole", () => {
    expect(complaints(whole)).toEqual([]);
  });
  it.each([
    [
      "another name than the file's",
      whole.replace("get-things:", "get-thing:"),
      'The first line must be "get-things: " and a sentence.',
    ],
    ["no purpose", whole.replace("things by id.", "things"), 'The first line must be "get-things: " and a sentence.'],
    ["no params", whole.replace("// params  ids: list of string\n", ""), 'The header has no line "params".'],
    ["no row", whole.replace("// row     id: string\n", ""), 'The header has no line "row".'],
    ["no order", whole.replace(/\/\/ order.*\n/, ""), 'The header has no line "order".'],
    [
      "a parameter that is not declared",
      whole.replace("IN $ids", "IN $ids AND actor.kind = $kind"),
      "$kind is used and not in the header.",
    ],
    [
      "a parameter that is not used",
      whole.replace("ids: list of string", "ids: list of string\n//         kind: string"),
      "kind is in the header and not used.",
    ],
    [
      "an index that the schema lacks",
      whole.replace("constraint on Actor.id", "index on Actor.name"),
      "The schema has no index on Actor.name.",
    ],
    ["no needs where it finds by id", whole.replace(/needs.*\n/, "\n"), 'It finds nodes by an id, and has no "needs".'],
    [
      "a label that the model lacks",
      whole.replace("(actor:Actor)", "(actor:Actr)"),
      "Label Actr is not in graph/model.yaml.",
    ],
    [
      "a relationship that the model lacks",
      whole.replace("(actor:Actor)", "(actor:Actor)-[:VOTED]->(:Vote)"),
      "Relationship type VOTED is not in graph/model.yaml.",
    ],
    [
      "a property that the model lacks",
      whole.replace("actor.id AS id", "actor.idd AS id"),
      "idd is not in graph/model.yaml.",
    ],
    ["a property of another kind", whole.replace("actor.id AS id", "actor.stance AS id"), "Actor has no stance."],
    [
      "a property of another kind, in a map",
      whole.replace("actor.id AS id", "actor {.id, .stance} AS id"),
      "Actor has no stance.",
    ],
    [
      "a relationship the wrong way round",
      whole.replace("(actor:Actor)", "(actor:Actor)-[:TAKEN_BY]->(:Position)"),
      "The model has no Actor -[TAKEN_BY]-> Position.",
    ],
    [
      "a relationship between kinds that it does not join",
      whole.replace("(actor:Actor)", "(actor:Actor)-[:CAST]->(:Treaty)"),
      "The model has no Actor -[CAST]-> Treaty.",
    ],
    ["a write", whole.replace("RETURN", "SET actor.note = '' RETURN"), "A read holds SET."],
    ["two statements", `${whole};\nRETURN 1 AS one`, "A file holds one statement, without a semicolon."],
    [
      "a procedure",
      whole.replace("RETURN", "CALL db.labels() YIELD label RETURN"),
      "Procedures are not shared by the engines.",
    ],
    [
      "no order of its rows",
      whole.replace("\nORDER BY id", ""),
      "The rows have no ORDER BY, and the header names an order.",
    ],
    [
      "an order that the header denies",
      whole.replace("// order   id  ", "// order   none"),
      'The rows have an ORDER BY, and the header says "none".',
    ],
    [
      "a variable that nothing declares",
      whole.replace("actor.id AS id", "other.id AS id"),
      "Variable `other` not defined",
    ],
    [
      "a variable declared twice",
      whole.replace("RETURN", "WITH actor.id AS x, actor.kind AS x, actor RETURN"),
      "Multiple result columns with the same name are not supported",
    ],
  ])("tells %s", (_fault, cypher, message) => {
    expect(complaints(cypher)).toContain(message);
  });
  it("tells Cypher that cannot be read", () => {
    expect(complaints(whole.replace("WHERE", "WHERE (")).length).toBeGreaterThan(0);
  });
  it("allows a write in cypher/load", () => {
    const cypher = whole.replace(/RETURN[\s\S]*$/, "SET actor.note = ''").replace("id: string\n", "none\n");
    expect(complaints(cypher, "load/get-things")).toEqual([]);
  });
});

function brokenRules(cypher: string): string[] {
  return checkDialect(parseCypher("read/x", cypher)).map(({ rule }) => rule);
}
