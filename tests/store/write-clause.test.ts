import { describe, expect, it } from "vitest";
import { findWriteClause } from "../../src/store/write-clause.ts";

describe("what makes a statement a write", () => {
  it.each([
    ["CREATE", "CREATE (a:Actor {id: $id})"],
    ["SET", "MATCH (a:Actor) WHERE a.id IN $ids\nSET a.note = $note"],
    ["MERGE", "UNWIND $rows AS row merge (a:Actor {id: row.id})"],
    ["DETACH", "MATCH (a:Actor) DETACH DELETE a"],
    ["DELETE", "MATCH (a:Actor)-[link:CAST]->() DELETE link"],
    ["REMOVE", "MATCH (a:Actor) REMOVE a:State"],
    ["FOREACH", "FOREACH (x IN [1] | CREATE (:Gap))"],
    ["DROP", "DROP INDEX actor_id"],
    ["CREATE", "MATCH (a:Actor) CALL (a) { CREATE (b:Gap) } RETURN 1 AS one"],
    ["SET", "MATCH (a) /* a comment */ SET a.x = 1"],
  ])("is %s in: %s", (clause, cypher) => {
    expect(findWriteClause(cypher)).toBe(clause);
  });
  it.each([
    "MATCH (a:Actor) WHERE a.note = 'SET a.x = 1' RETURN a.id AS id",
    'MATCH (a:Actor) WHERE a.note = "it\'s a \\"DELETE\\"" RETURN a.id AS id',
    "MATCH (a:Actor) RETURN a.set AS set, $create AS created",
    "MATCH (a:Actor)-[:DELETE]->(b:Set) RETURN {set: a.id, merge: 1} AS map",
    "MATCH (a:Actor) // SET a.x = 1\nRETURN a.id AS id",
    "MATCH (a:`CREATE`) RETURN a.id AS settled",
  ])("is not in: %s", (cypher) => {
    expect(findWriteClause(cypher)).toBe(null);
  });
});
