/** What holds for the data files themselves, whatever the treaty. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actor, member } from "../../src/dataset/format/actors.ts";
import { event, voteFile } from "../../src/dataset/format/acts.ts";
import { documentFile, position } from "../../src/dataset/format/documents.ts";
import { issue } from "../../src/dataset/format/issues.ts";
import { provision, version } from "../../src/dataset/format/treaty.ts";
import { readDataset } from "../../src/dataset/read.ts";
import { parsePartialDate } from "../../src/domain/partial-date.ts";
import { filesBelow, formatOf, GRAPH, readGraph } from "./read-graph.ts";

const files = filesBelow(GRAPH);
const graph = readGraph();
const textOf = (file: string) => readFileSync(join(GRAPH, file), "utf8");

describe("graph/data", () => {
  it("parses, every file, with the format of its kind", () => {
    for (const file of files.filter((name) => name.endsWith(".yaml"))) {
      const result = formatOf(file)?.safeParse(parse(textOf(file)));
      expect(result?.success, `${file}: ${result?.error?.message ?? "no format"}`).toBe(true);
    }
  });

  it("is read by the loader without a problem", () => {
    expect(readDataset(GRAPH).problems).toEqual([]);
  });

  it("shares a name between two actors only where a reader can mean either", () => {
    const shared = readDataset(GRAPH).warnings.filter(({ reason }) => reason.startsWith("also a name of"));
    expect([...new Set(shared.map(({ value }) => value))].sort()).toEqual([
      "congo",
      "congolese",
      "dominican",
      "korea",
      "korean",
    ]);
  });

  it("has no two files whose names differ in case only", () => {
    const lower = files.map((file) => file.toLowerCase());
    expect(lower.filter((file, index) => lower.indexOf(file) !== index)).toEqual([]);
  });

  it("is plain YAML: no anchors, aliases, tags or tabs, one line feed at the end", () => {
    for (const file of files.filter((name) => name.endsWith(".yaml"))) {
      const text = textOf(file);
      expect(/(^|\s)[&*!][A-Za-z]/m.test(text.replace(/(['"]).*?\1/g, "")), file).toBe(false);
      expect(text.includes("\t") || text.includes("\r"), file).toBe(false);
      expect(text.endsWith("\n") && !text.endsWith("\n\n"), file).toBe(true);
    }
  });

  it("puts quotes around every date and every number of a provision", () => {
    const bare = /^ *(?:- )?(?:date|endDate|from|to|number|adoptedOn|openedForSignatureOn|inForceOn|asOf): \d/m;
    for (const file of files.filter((name) => name.endsWith(".yaml")))
      expect(bare.exec(textOf(file))?.[0], file).toBe(undefined);
  });

  it("keeps the keys of every record in the order of its format", () => {
    const inOrder = (shape: object, record: object, where: string) =>
      expect(Object.keys(record), where).toEqual(Object.keys(shape).filter((key) => key in record));
    const records = (file: string) => parse(textOf(file)) as Record<string, object[]>;
    const each = (pattern: RegExp, list: string, shape: object) => {
      for (const file of files.filter((name) => pattern.test(name))) {
        for (const record of records(file)[list] ?? []) inOrder(shape, record, file);
      }
    };
    each(/^actors\/(states|organizations|groups|bodies|persons)/, "actors", actor.shape);
    each(/^actors\/members\//, "members", member.shape);
    each(/^issues/, "issues", issue.shape);
    each(/\/provisions\//, "provisions", provision.shape);
    each(/\/treaty\.yaml$/, "versions", version.shape);
    each(/\/events\.yaml$/, "events", event.shape);
    each(/\/documents\//, "positions", position.shape);
    for (const file of files.filter((name) => /\/(documents|votes)\//.test(name))) {
      inOrder((file.includes("/votes/") ? voteFile : documentFile).shape, records(file), file);
    }
  });

  it("keeps its records in a stable order", () => {
    const inOrder = (ids: readonly string[]) => expect([...ids].sort()).toEqual([...ids]);
    for (const { positions } of graph.documents) inOrder((positions ?? []).map(({ id }) => id));
    for (const { casts } of graph.votes) for (const actors of Object.values(casts ?? {})) inOrder(actors ?? []);
    for (const file of ["states", "organizations", "groups", "bodies", "persons"]) {
      inOrder((parse(textOf(`actors/${file}.yaml`)) as { actors: { id: string }[] }).actors.map(({ id }) => id));
    }
  });

  it("counts every member of the United Nations, each with its codes and regions", () => {
    expect(graph.members.filter(({ group }) => group === "un")).toHaveLength(193);
    const former = new Set(
      graph.members.filter(({ group }) => group === "former-un-members").map(({ actor }) => actor),
    );
    const states = graph.actors.filter(({ kind, id }) => kind === "STATE" && !former.has(id));
    expect(states).toHaveLength(195);
    const regions = new Set(graph.regions.map(({ name }) => name));
    for (const state of states) {
      expect(state.id).toBe(`state:${state.iso2?.toLowerCase()}`);
      expect(state.iso3, state.id).toBeDefined();
      expect(state.regions?.length, state.id).toBeGreaterThan(0);
      for (const region of state.regions ?? []) expect(regions, state.id).toContain(region);
    }
  });

  it("takes no region's word for an actor's name", () => {
    const names = new Set(graph.actors.flatMap(({ name, aliases }) => [name, ...(aliases ?? []).map((a) => a.name)]));
    const words = graph.regions.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
    // The State is commonly called by the name of the M49 sub-region in which it lies.
    expect(words.filter((word) => names.has(word))).toEqual(["Micronesia"]);
  });

  it("does not let the United Kingdom inherit what the European Union said after it left", () => {
    const spans = graph.members.filter(({ actor, group }) => actor === "state:gb" && group === "eu");
    expect(spans.map(({ to }) => to)).toEqual(["2020-01-31"]);
  });

  it("gives dates as precise as their source, never padded", () => {
    const dates = [...graph.positions, ...graph.documents, ...graph.events, ...graph.actions].map(({ date }) => date);
    for (const date of dates) if (date !== undefined) expect(parsePartialDate(date), date).not.toBeNull();
    expect(graph.versions.find(({ id }) => id === "uncc/rev2")?.date).toBe("2024-02");
  });

  it("says what it lacks", () => {
    expect(graph.dataset?.gaps.length).toBeGreaterThan(15);
  });
});
