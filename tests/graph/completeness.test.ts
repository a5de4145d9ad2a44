/**
 * Every row of the first collection is in the graph, or on the written list of exceptions with its reason.
 * The fixtures hold the key columns of its tables: ids, dates, closed values; no sentences.
 */
import { describe, expect, it } from "vitest";
import { fold } from "../../src/domain/fold.ts";
import { readGraph } from "./read-graph.ts";
import { type Row, table } from "./table.ts";

const graph = readGraph();
const exceptions = table("exceptions");
const isExcepted = (name: string, key: string) => exceptions.some((row) => row.table === name && row.key === key);
const list = (cell: string | undefined) => (cell ? cell.split(";").map((item) => item.trim()) : []);
const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));

const actors = byId(graph.actors);
const issues = byId(graph.issues);
const positions = byId(graph.positions);
const provisions = byId(graph.provisions);
const votes = byId(graph.votes);
const documents = new Map(
  graph.documents.flatMap((record) => [record.id, ...(record.formerIds ?? [])].map((id) => [id, record] as const)),
);
const events = byId(graph.events);
const named = new Map<string, string>();
for (const { id, aliases } of graph.actors) for (const { name } of aliases ?? []) named.set(fold(name), id);
for (const { id, name } of graph.actors) named.set(fold(name), id);

/** Where a number of one version stands in the adopted text, followed step by step. */
function adoptedNumber(version: string, number: string): string | undefined {
  if (version === "uncc/final") return number;
  const passage = graph.passages.find(({ from }) => from === version);
  const step = passage?.steps.find(({ from }) => from === number);
  return passage && step ? adoptedNumber(passage.to, step.to) : undefined;
}
const articleOf = (id: string) => /^uncc\/([a-z0-9]+)\/(\d+)/.exec(id);
const ROWS: Record<string, number> = {
  positions: 758,
  actors: 337,
  issues: 90,
  statements: 301,
  sources: 124,
  memberships: 502,
  aliases: 506,
  "article-map": 52,
  instruments: 19,
  "position-instruments": 13,
  drafts: 16,
  articles: 297,
  lineage: 145,
  events: 58,
  votes: 15,
  "vote-positions": 372,
  sponsors: 55,
  signatories: 73,
};

/** One row a case would be thousands of tests: the missing keys of a table are told together. */
function missing(name: string, keyOf: (row: Row) => string, isThere: (row: Row) => boolean): string[] {
  const rows = table(name);
  expect(rows).toHaveLength(ROWS[name] ?? -1);
  return rows.filter((row) => !isExcepted(name, keyOf(row)) && !isThere(row)).map(keyOf);
}

describe("the first collection is in the graph", () => {
  it("has every position, with its actor, stance, date, source and confidence", () => {
    expect(graph.positions).toHaveLength(758);
    expect(
      missing(
        "positions",
        (row) => row.id ?? "",
        (row) => {
          const found = positions.get(row.id ?? "");
          return (
            found !== undefined &&
            found.actor === row.actor &&
            (row.via === "" || found.via === row.via) &&
            found.stance === row.stance?.toUpperCase().replaceAll("-", "_") &&
            (found.date ?? "") === row.date &&
            found.document === row.source &&
            found.confidence === row.confidence?.toUpperCase() &&
            list(row.issues).every((issue) => found.issues?.includes(issue))
          );
        },
      ),
    ).toEqual([]);
  });

  it("has every position on the adopted articles that the table names, whatever the draft's numbers", () => {
    const wrong = table("positions").filter((row) => {
      const numbers = (positions.get(row.id ?? "")?.on ?? []).flatMap((id) => {
        const [, version, number] = articleOf(id) ?? [];
        return version && number ? [adoptedNumber(`uncc/${version}`, number) ?? "none"] : [];
      });
      return numbers.sort().join() !== list(row.article_final).sort().join();
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has every position that names an article in the numbering of its draft", () => {
    const NUMBERED = ["zero", "rev1", "rev2", "rev3", "l15", "final"];
    const wrong = table("positions").filter((row) => {
      const article = /^\d+/.exec(row.article ?? "")?.[0];
      if (!article || isExcepted("positions", row.id ?? "") || !NUMBERED.includes(row.draft ?? "")) return false;
      const found = positions.get(row.id ?? "");
      const [, version, number] = articleOf(found?.on[0] ?? "") ?? [];
      if (Number(article) > 58 && row.draft !== "final") return found?.version !== `uncc/${row.draft}`;
      return version !== row.draft || number !== article;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("counts no position on the process or on the Budapest Convention for the treaty", () => {
    const wrong = table("positions").filter(({ id, instrument }) => {
      const first = positions.get(id ?? "")?.on[0] ?? "";
      if (instrument === "ahc-process") return !events.has(first);
      if (instrument === "budapest") return first !== "budapest";
      return first !== "uncc" && !first.startsWith("uncc/");
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has every actor", () => {
    expect(
      missing(
        "actors",
        (row) => row.id ?? "",
        (row) => {
          const found = actors.get(row.id ?? "");
          return found !== undefined && (row.kind !== "state" || (found.kind === "STATE" && found.iso3 === row.iso3));
        },
      ),
    ).toEqual([]);
  });

  it("has every alias with its actor", () => {
    const names = (id: string | undefined) => {
      const actor = actors.get(id ?? "");
      return [actor?.name ?? "", ...(actor?.aliases ?? []).map(({ name }) => name)].map(fold);
    };
    expect(
      missing(
        "aliases",
        (row) => `${row.actor} ${row.alias}`,
        (row) => names(row.actor).includes(fold(row.alias ?? "")),
      ),
    ).toEqual([]);
  });

  it("has every membership with its dates", () => {
    expect(
      missing(
        "memberships",
        (row) => `${row.actor} ${row.group}`,
        (row) =>
          graph.members.some(
            ({ actor, group, from, to, confidence }) =>
              actor === row.actor &&
              group === row.group &&
              (from ?? "") === row.from &&
              (to ?? "") === row.to &&
              confidence === row.confidence?.toUpperCase(),
          ),
      ),
    ).toEqual([]);
  });

  it("has every issue with its broader issue and its articles", () => {
    const has = (version: string, issue: string, numbers: readonly string[]) =>
      numbers.every((number) => provisions.get(`${version}/${number}`)?.issues?.includes(issue));
    expect(
      missing(
        "issues",
        (row) => row.id ?? "",
        (row) => {
          const id = row.id ?? "";
          const found = issues.get(id);
          const finals = list(row.articles_final);
          return (
            found !== undefined &&
            (found.broader ?? []).join(";") === row.broader &&
            has("uncc/final", id, finals) &&
            has("uncc/rev1", id, list(row.articles_rev1)) &&
            has(
              "uncc/l15",
              id,
              finals.filter((number) => Number(number) <= 58),
            )
          );
        },
      ),
    ).toEqual([]);
  });

  it("has every statement and every source as a document", () => {
    expect(
      missing(
        "statements",
        (row) => row.id ?? "",
        (row) => {
          const found = documents.get(row.id ?? "");
          const authors = (found?.authors ?? []).map(({ actor }) => actor);
          return (
            found?.id === row.id &&
            (found?.date ?? "") === row.date &&
            list(row.authors).every((author) => authors.includes(author))
          );
        },
      ),
    ).toEqual([]);
    expect(
      missing(
        "sources",
        (row) => row.source_id ?? "",
        (row) => documents.has(row.source_id ?? ""),
      ),
    ).toEqual([]);
  });

  it("has every instrument and every draft", () => {
    const treaties = byId(graph.treaties);
    const versions = byId(graph.versions);
    const alias = (id: string) => graph.versions.some(({ aliases }) => aliases?.includes(id));
    expect(
      missing(
        "instruments",
        (row) => row.id ?? "",
        ({ id = "", entry_into_force }) => {
          const treaty = treaties.get(id);
          if (!treaty) return events.has(id) || alias(id);
          return (treaty.inForceOn ?? "") === (entry_into_force === "null" ? "" : entry_into_force);
        },
      ),
    ).toEqual([]);
    expect(
      missing(
        "drafts",
        (row) => row.id ?? "",
        ({ id = "" }) => versions.has(`uncc/${id}`) || documents.has(id),
      ),
    ).toEqual([]);
    expect(
      missing(
        "position-instruments",
        (row) => row.draft ?? "",
        ({ draft = "" }) =>
          versions.has(`uncc/${draft}`) ||
          events.has(draft === "process" ? "ahc-process" : draft) ||
          treaties.has(draft),
      ),
    ).toEqual([]);
  });

  it("has every article", () => {
    expect(
      missing(
        "articles",
        (row) => `${row.instrument}/${row.version}/${row.number || row.chapter}`,
        (row) => {
          const treaty = row.instrument === "rudraft2021" ? "uncc" : row.instrument;
          const found = provisions.get(`${treaty}/${row.version}/${row.number || row.chapter}`);
          return found?.confidence === row.confidence?.toUpperCase();
        },
      ),
    ).toEqual([]);
  });

  it("has the whole lineage: a step, a likeness or a remark for every row", () => {
    const step = (from: string, to: string, a: string, b: string) =>
      graph.passages.some(
        (passage) =>
          passage.from === from && passage.to === to && passage.steps.some((s) => s.from === a && s.to === b),
      );
    const remarked = (kind: string) => {
      const rows = table("lineage").filter(({ relation }) => relation === kind).length;
      const words = `Kind: ${kind.replaceAll("_", " ")}`;
      return graph.remarks.filter(({ note }) => note?.startsWith(words)).length === rows;
    };
    expect(
      missing(
        "lineage",
        (row) => row.from_provision ?? "",
        (row) => {
          const { relation = "", from_provision: from = "", to_provision: to = "" } = row;
          if (["unchanged_number", "renumbered_plus_one", "moved_and_reworded"].includes(relation)) {
            return (
              step("uncc/zero", "uncc/rev1", from, from) &&
              step("uncc/rev1", "uncc/rev2", from, from) &&
              step("uncc/rev2", "uncc/rev3", from, to) &&
              step("uncc/rev3", "uncc/l15", to, to) &&
              step("uncc/l15", "uncc/final", to, to)
            );
          }
          const likeness = (a: string, b: string) => graph.parallels.some((p) => p.from === a && p.to === b);
          if (relation === "counterpart") return likeness(`budapest/final/${from}`, `uncc/final/${to}`);
          if (relation === "repeats_provisions") {
            return likeness(`uncc/final/${to}`, "untoc") && likeness(`uncc/final/${to}`, "uncac");
          }
          if (relation === "taken_over") return likeness(`uncc/final/${to}`, `uncac/final/${from}`);
          return remarked(relation);
        },
      ),
    ).toEqual([]);
  });

  it("maps the articles of Rev.1 to the adopted ones", () => {
    expect(
      missing(
        "article-map",
        (row) => row.article_rev1 || `new ${row.article_final}`,
        ({ article_rev1: from = "", article_final: to = "" }) =>
          from === "" ? provisions.has(`uncc/final/${to}`) : adoptedNumber("uncc/rev1", from) === to,
      ),
    ).toEqual([]);
  });

  it("has every event", () => {
    expect(
      missing(
        "events",
        (row) => row.title ?? "",
        (row) =>
          graph.events.some(
            ({ title, date, endDate }) => title === row.title && date === row.date && (endDate ?? "") === row.end_date,
          ),
      ),
    ).toEqual([]);
  });

  it("has every vote with its totals, and every choice", () => {
    expect(
      missing(
        "votes",
        (row) => row.id ?? "",
        (row) => {
          const found = votes.get(row.id ?? "");
          return (
            found?.date === row.date &&
            String(found?.inFavour ?? "") === row.in_favour &&
            String(found?.against ?? "") === row.against &&
            String(found?.abstaining ?? "") === row.abstaining
          );
        },
      ),
    ).toEqual([]);
    const CHOICE: Record<string, "YES" | "NO" | "ABSTAIN"> = { in_favour: "YES", against: "NO", abstaining: "ABSTAIN" };
    expect(
      missing(
        "vote-positions",
        (row) => `${row.vote_id} ${row.iso2}`,
        (row) => {
          const choice = CHOICE[row.position ?? ""];
          const casts = votes.get(row.vote_id ?? "")?.casts;
          return choice !== undefined && (casts?.[choice] ?? []).includes(`state:${row.iso2?.toLowerCase()}`);
        },
      ),
    ).toEqual([]);
  });

  it("has every sponsor of the draft resolution of 2019", () => {
    expect(
      missing(
        "sponsors",
        (row) => `${row.document} ${row.state}`,
        (row) => {
          const id = row.document?.endsWith("Rev.1") ? "L11-REV1" : "L11";
          const actor = named.get(fold(row.state ?? ""));
          return (documents.get(id)?.authors ?? []).some(
            (author) => author.actor === actor && author.role === row.role,
          );
        },
      ),
    ).toEqual([]);
  });

  it("has every signature of the treaty", () => {
    expect(
      missing(
        "signatories",
        (row) => row.party ?? "",
        (row) => {
          const actor = named.get(fold(row.party ?? ""));
          return graph.actions.some(
            (action) =>
              action.treaty === "uncc" &&
              action.kind === "SIGNATURE" &&
              action.actor === actor &&
              (action.date ?? "") === row.signed &&
              action.confidence === row.confidence?.toUpperCase(),
          );
        },
      ),
    ).toEqual([]);
  });

  it("lists no exception that has become untrue, and gives each a reason", () => {
    for (const { table: name = "", reason = "" } of exceptions) {
      expect(Object.keys(ROWS)).toContain(name);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
