/** Ten thousand files that were good before something happened to them: refused, or loaded whole. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { readDataset } from "../../src/dataset/read.ts";
import { loadDataset, loadedHash } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import { countEntities } from "../../src/store/statements/dataset.ts";
import { filesBelow } from "../graph/read-graph.ts";
import { temporaryFolders } from "../support/folder.ts";
import { copyInto, SMALL_DATA } from "./small-data.ts";

const RUNS = 10_000;
const seed = Number(process.env.MUTATION_SEED ?? 20_261_125);
const FILES = filesBelow(SMALL_DATA);

/** What happens to files: lines lost, doubled or swapped, words exchanged, bits flipped, ends cut off. */
const mutation = fc.record({
  file: fc.constantFrom(...FILES),
  kind: fc.constantFrom("drop", "double", "swap", "word", "byte", "cut", "indent", "splice"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  byte: fc.nat(255),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(good: Buffer, { kind, at, to, byte }: Mutation, others: readonly Buffer[]): Buffer {
  const lines = good.toString("utf8").split("\n");
  const [here, there] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
  const [line = "", other = ""] = [lines[here], lines[there]];
  const put = (text: string) => Buffer.from(lines.with(here, text).join("\n"));
  switch (kind) {
    case "drop":
      return Buffer.from(lines.toSpliced(here, 1).join("\n"));
    case "double":
      return Buffer.from(lines.toSpliced(here, 0, line).join("\n"));
    case "swap":
      return Buffer.from(lines.with(here, other).with(there, line).join("\n"));
    case "word":
      return put(line.replace(/[\w:'-]+$/, other.trim().split(" ").at(-1) ?? ""));
    case "indent":
      return put(`${" ".repeat(byte % 5)}${line}`);
    case "cut":
      return good.subarray(0, Math.floor(at * good.length));
    case "splice": {
      const piece = others[byte % others.length]?.toString("utf8").split("\n")[0] ?? "";
      return Buffer.from(lines.toSpliced(here, 0, piece).join("\n"));
    }
    default: {
      const bytes = Buffer.from(good);
      bytes[Math.floor(at * bytes.length)] = byte;
      return bytes;
    }
  }
}

const folder = temporaryFolders();

it(`${RUNS} damaged files are each refused with the store as it was, or loaded whole (MUTATION_SEED=${seed})`, {
  timeout: 400_000,
}, async () => {
  const copy = copyInto(folder());
  const good = new Map(FILES.map((file) => [file, Buffer.from(copy.read(file))]));
  const store = await openEmbeddedStore({ file: null });
  let [refused, loaded] = [0, 0];
  await fc.assert(
    fc.asyncProperty(mutation, async (what) => {
      const bytes = good.get(what.file) ?? Buffer.alloc(0);
      copy.write(what.file, mutate(bytes, what, [...good.values()]));
      const before = await loadedHash(store);
      const { dataset, problems } = readDataset(copy.folder);
      copy.write(what.file, bytes);
      if (dataset === null) {
        expect(problems.length).toBeGreaterThan(0);
        expect(await loadedHash(store)).toBe(before);
        refused += 1;
        return;
      }
      expect(problems).toEqual([]);
      loaded += 1;
      if (dataset.hash === before) return;
      const { counts } = await loadDataset(store, dataset);
      expect(await loadedHash(store)).toBe(dataset.hash);
      expect(counts.positions).toBe(dataset.positions.length);
      expect((await store.read(countEntities, {}))[0]).toEqual(counts);
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  );
  await store.close();
  console.info(`${refused} of ${RUNS} damaged files were refused, ${loaded} were still right and were loaded whole.`);
  expect(refused).toBeGreaterThan(RUNS / 2);
});
