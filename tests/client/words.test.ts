import { describe, expect, it } from "vitest";
import { formatDate, formatSpan } from "../../client/src/state/dates.ts";
import {
  joinWords,
  nameSentence,
  shortLabel,
  stanceSentence,
  tallySentence,
} from "../../client/src/state/sentences.ts";
import { coverageText, plural } from "../../client/src/text.ts";
import { actor, row } from "./rows.ts";

describe("dates", () => {
  it.each([
    ["2024", "2024"],
    ["2024-02", "Feb 2024"],
    ["2023-08-30", "30 Aug 2023"],
    ["2024-02-09", "9 Feb 2024"],
    ["spring 2024", "spring 2024"],
  ])("shows %s as precisely as the source: %s", (date, shown) => expect(formatDate(date)).toBe(shown));

  it("spells the month where there is room", () => expect(formatDate("2024-08-08", "long")).toBe("8 August 2024"));

  it.each([
    ["2024-02-01", "2024-02-09", "Feb 2024"],
    ["2024-02", "2024-08-08", "Feb to Aug 2024"],
    ["2023-08", "2024", "2023 to 2024"],
    ["2024", "2024-02", "2024"],
    [null, "2024-02", "Feb 2024"],
    [null, null, null],
  ])("spans %s to %s as %s", (from, to, shown) => expect(formatSpan(from, to)).toBe(shown));
});

describe("sentences", () => {
  it("says a stance aloud, with its date", () => {
    expect(stanceSentence("Iran", "CALLS_FOR_DELETION", "Article 6(2)", "2024-08-08")).toBe(
      "Iran calls for deletion of Article 6(2), 8 August 2024.",
    );
    expect(stanceSentence("Japan", "SUPPORTS_WITH_RESERVATIONS", "Article 14", null)).toBe(
      "Japan supports Article 14 with reservations.",
    );
  });

  it("counts an actor once for each stance, for before critical before against", () => {
    const rows = [row({ stance: "CALLS_FOR_DELETION" }), row({ stance: "SUPPORTS" }), row({ stance: "SUPPORTS" })];
    expect(tallySentence(rows)).toBe("One supports and one calls for deletion.");
    expect(tallySentence([])).toBe("");
  });

  it("says in whose name a position was taken", () => {
    const group = actor("eu", "European Union");
    expect(nameSentence({ via: null, inherited: false })).toBe("in its own name");
    expect(nameSentence({ via: group, inherited: false })).toBe("through European Union");
    expect(nameSentence({ via: group, inherited: true })).toBe("as a member of European Union");
  });

  it("names a version briefly beside a number", () => {
    expect(shortLabel("Article 17 (Rev.2 (February 2024))")).toBe("Article 17 (Rev.2)");
    expect(shortLabel("Article 6(2)")).toBe("Article 6(2)");
    expect(shortLabel("Article 17 (Zero draft)")).toBe("Article 17 (Zero draft)");
  });

  it("joins words as one speaks them", () => {
    expect(joinWords(["a", "b", "c"])).toBe("a, b and c");
    expect(joinWords(["a"])).toBe("a");
    expect(joinWords([])).toBe("");
  });

  it("puts numbers with their units", () => {
    expect(plural(1, "state")).toBe("1 state");
    expect(plural(1200, "state")).toBe("1,200 states");
  });
});

describe("coverage", () => {
  const none = {
    actorsOnRecord: 0,
    statesOnRecord: 0,
    statesSilent: 193,
    documents: 0,
    from: null,
    to: null,
    note: "",
  };

  it("calls silence silence", () => expect(coverageText(none)).toBe("Nobody on record, 193 states silent."));

  it("tells states from others", () => {
    const both = {
      ...none,
      actorsOnRecord: 4,
      statesOnRecord: 3,
      statesSilent: 190,
      documents: 1,
      from: "2024-02-01",
      to: "2024-02-01",
    };
    expect(coverageText(both)).toBe("3 states and 1 other actor on record, 190 states silent. 1 document, Feb 2024.");
    expect(coverageText({ ...both, statesOnRecord: 0, statesSilent: 193 })).toBe(
      "4 actors on record, no state, 193 states silent. 1 document, Feb 2024.",
    );
  });
});
