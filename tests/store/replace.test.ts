import { expect, it } from "vitest";
import { describeEngines } from "../support/engines.ts";
import { codeOf } from "../support/failures.ts";
import { reading, writing } from "../support/statements.ts";
import { heldReleases, releaseSize, replaceByRelease } from "./children/release.ts";

describeEngines("a replacement of the graph", (open, engine) => {
  it("is whole, and seen at once by whom made it", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    expect(await heldReleases(store)).toEqual([{ version: "1", release: "1", nodes: releaseSize }]);
  });
  it("leaves nothing of the graph before", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    await replaceByRelease(store, 2);
    expect(await heldReleases(store)).toEqual([{ version: "2", release: "2", nodes: releaseSize }]);
  });
  it("that throws leaves the graph before", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    const mishap = new Error("a mishap of ours");
    const work = store.replace(async (transaction) => {
      await transaction.run(writing("MERGE (gap:Gap {id: 'half'}) SET gap.release = '2'"), {});
      throw mishap;
    });
    await expect(work).rejects.toBe(mishap);
    expect(await heldReleases(store)).toEqual([{ version: "1", release: "1", nodes: releaseSize }]);
  });
  it("of which a statement fails leaves the graph before", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    const work = store.replace(async (transaction) => {
      await transaction.run(writing("CREATE (:Gap {id: 'twice'})"), {});
      await transaction.run(writing("CREATE (:Gap {id: 'twice'})"), {}).catch(() => undefined);
    });
    expect(await codeOf(work)).toBe("failed-transaction");
    expect(await heldReleases(store)).toEqual([{ version: "1", release: "1", nodes: releaseSize }]);
  });
  it("is never seen half by readers", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    let isDone = false;
    const seen = new Set<string>();
    const look = async () => {
      while (!isDone) seen.add(JSON.stringify(await heldReleases(store)));
    };
    const readers = [look(), look(), look()];
    for (let release = 2; release <= 5; release += 1) await replaceByRelease(store, release);
    isDone = true;
    await Promise.all(readers);
    const whole = [1, 2, 3, 4, 5]
      .map(String)
      .map((name) => JSON.stringify([{ version: name, release: name, nodes: releaseSize }]));
    expect([...seen].filter((sight) => !whole.includes(sight))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
  });
  it("is seen alike by all reads that belong together", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    const version = reading("MATCH (dataset:Dataset) RETURN dataset.version AS version");
    const releases = reading(
      "MATCH (gap:Gap) WITH DISTINCT gap.release AS release RETURN release AS release ORDER BY release",
    );
    let isDone = false;
    const seen: string[] = [];
    const look = async () => {
      while (!isDone)
        await store
          .readTogether(async () => [await store.read(version, {}), await store.read(releases, {})])
          .then((both) => seen.push(JSON.stringify(both)));
    };
    const readers = [look(), look()];
    for (let release = 2; release <= 5; release += 1) await replaceByRelease(store, release);
    isDone = true;
    await Promise.all(readers);
    const whole = [1, 2, 3, 4, 5].map((release) =>
      JSON.stringify([[{ version: String(release) }], [{ release: String(release) }]]),
    );
    expect(seen.filter((sight) => !whole.includes(sight))).toEqual([]);
    expect(seen.length).toBeGreaterThan(1);
  });
  it("does not run reads again that throw for a reason of their own", async () => {
    const store = await open();
    let runs = 0;
    const work = store.readTogether(async () => {
      runs += 1;
      throw new RangeError("a mishap of ours");
    });
    await expect(work).rejects.toThrow("a mishap of ours");
    expect(runs).toBe(1);
  });
  it("does not fail a read that began before it", async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    const slow = reading(
      "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH a + b AS sum RETURN max(sum) AS largest",
    );
    const reads = Array.from({ length: 5 }, () => store.read(slow, {}));
    await replaceByRelease(store, 2);
    for (const rows of await Promise.all(reads)) expect(rows).toEqual([{ largest: 2000 }]);
  });
  it(`starts from ${engine === "embedded" ? "an empty graph" : "the graph before"}, as the port says`, async () => {
    const store = await open();
    await replaceByRelease(store, 1);
    const count = reading("MATCH (gap:Gap) RETURN count(gap) AS gaps");
    const rows = await store.replace((transaction) => transaction.run(count, {}));
    expect(rows).toEqual([{ gaps: engine === "embedded" ? 0 : releaseSize }]);
  });
  it("keeps the constraints and the text index", async () => {
    const store = await open();
    await store.replace((transaction) =>
      transaction.run(writing("CREATE (:Entity {key: 'state:cn', searchText: 'china'})"), {}),
    );
    expect((await store.searchText("China", 5)).map((hit) => hit.key)).toEqual(["state:cn"]);
    const again = store.write((transaction) => transaction.run(writing("CREATE (:Entity {key: 'state:cn'})"), {}));
    expect(await codeOf(again)).toBe("unique");
  });
});
