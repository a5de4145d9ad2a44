import fc from "fast-check";
import { expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { linkNodes, mergeNodes, removeStaleEntities } from "../../src/store/statements/load.ts";
import { listLineageFamily, listProvisionReach } from "../../src/store/statements/provisions.ts";
import { describeEngines } from "../support/engines.ts";

/** A small lineage: steps lead from a version to a later one; parts hang on provisions of their own version. */
interface Shape {
  readonly versions: number;
  readonly width: number;
  readonly steps: readonly (readonly [number, number, number, number])[];
  readonly parts: readonly (readonly [number, number, number])[];
}

const id = (version: number, place: number) => `t/v${version}/${place}`;

/** The oracle: followed by hand, upward and downward apart. */
function family(shape: Shape, start: string): Set<string> {
  const edges = shape.steps.map(([version, place, , next]): [string, string] => [
    id(version, place),
    id(version + 1, next),
  ]);
  const down = new Set<string>();
  const walkDown = (node: string) => {
    if (down.has(node)) return;
    down.add(node);
    for (const [from, to] of edges) if (from === node) walkDown(to);
  };
  walkDown(start);
  const up = new Set<string>();
  const walkUp = (node: string) => {
    if (up.has(node)) return;
    up.add(node);
    for (const [from, to] of edges) if (to === node) walkUp(from);
  };
  walkUp(start);
  return new Set([...down, ...up]);
}

function parts(shape: Shape, start: string): Set<string> {
  const found = new Set([start]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [version, part, whole] of shape.parts) {
      if (found.has(id(version, whole)) && !found.has(id(version, part))) {
        found.add(id(version, part));
        grown = true;
      }
    }
  }
  return found;
}

function reach(shape: Shape, start: string): Set<string> {
  const own = [...parts(shape, start)].flatMap((part) => [...family(shape, part)]);
  const others = [...family(shape, start)].flatMap((same) => [...parts(shape, same)]);
  return new Set([...own, ...others]);
}

async function fill(store: Store, shape: Shape): Promise<void> {
  const nodes = Array.from({ length: shape.versions }, (_, version) =>
    Array.from({ length: shape.width }, (_, place) => id(version, place)),
  ).flat();
  await store.replace(async (transaction) => {
    await transaction.run(mergeNodes.Provision, {
      rows: nodes.map((one) => ({
        id: one,
        properties: {
          id: one,
          key: one,
          number: one,
          numberKey: one,
          label: one,
          versionId: one.slice(0, 4),
          treatyId: "t",
          versionOrder: Number(one[3]),
          aliases: [],
          sources: [],
          confidence: "HIGH",
          release: "test",
        },
      })),
    });
    await transaction.run(linkNodes.BECAME, {
      rows: shape.steps.map(([version, place, , next]) => ({
        from: id(version, place),
        to: id(version + 1, next),
        properties: { relation: "moved", confidence: "HIGH", sources: [], release: "test" },
      })),
    });
    await transaction.run(linkNodes.PART_OF, {
      rows: shape.parts.map(([version, part, whole]) => ({
        from: id(version, part),
        to: id(version, whole),
        properties: { release: "test" },
      })),
    });
  });
}

const WIDTH = 5;
const VERSIONS = 4;
const shapes: fc.Arbitrary<Shape> = fc
  .record({
    steps: fc.uniqueArray(fc.tuple(fc.nat(VERSIONS - 2), fc.nat(WIDTH - 1), fc.constant(0), fc.nat(WIDTH - 1)), {
      maxLength: 14,
      selector: (step) => step.join(),
    }),
    // A part has a higher place than its whole, so that nothing contains itself.
    parts: fc.uniqueArray(
      fc
        .tuple(fc.nat(VERSIONS - 1), fc.integer({ min: 1, max: WIDTH - 1 }))
        .chain(([version, part]) => fc.tuple(fc.constant(version), fc.constant(part), fc.nat(part - 1))),
      { maxLength: 8, selector: ([version, part]) => `${version}/${part}` },
    ),
  })
  .map((found) => ({ ...found, versions: VERSIONS, width: WIDTH }));

describeEngines("lineage", (open, engine) => {
  it("is followed through splits and merges, in both directions, as the oracle follows it by hand", async () => {
    const store = await open();
    const all = Array.from({ length: VERSIONS }, (_, version) =>
      Array.from({ length: WIDTH }, (_, place) => id(version, place)),
    ).flat();
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        await clear(store);
        await fill(store, shape);
        const families = await store.read(listLineageFamily, { ids: all });
        const reaches = await store.read(listProvisionReach, { ids: all });
        for (const start of all) {
          expect(new Set(families.filter((row) => row.id === start).map(({ memberId }) => memberId))).toEqual(
            family(shape, start),
          );
          expect(new Set(reaches.filter((row) => row.id === start).map(({ memberId }) => memberId))).toEqual(
            reach(shape, start),
          );
        }
      }),
      { numRuns: engine === "embedded" ? 60 : 25, seed: 20261125 },
    );
  });
});

/** On Neo4j `replace` starts from the old graph: what another run left is stale. */
async function clear(store: Store): Promise<void> {
  await store.replace(async (transaction) => {
    await transaction.run(removeStaleEntities, { release: "none" });
  });
}
