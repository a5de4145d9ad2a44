import { describe, expect, it } from "vitest";
import { namedTreaty } from "../../src/ask/popular-names.ts";
import type { Vocabulary } from "../../src/ask/vocabulary.ts";
import { readWords } from "../../src/ask/word.ts";

const TITLES = {
  genocide: "Convention on the Prevention and Punishment of the Crime of Genocide",
  torture: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  opcat:
    "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
  refugees: "Convention relating to the Status of Refugees",
  stateless: "Convention relating to the Status of Stateless Persons",
  icescr: "International Covenant on Economic, Social and Cultural Rights",
};
const vocabulary = {
  treaties: Object.entries(TITLES).map(([id, title]) => ({ id, title })),
} as unknown as Vocabulary;

const named = (text: string) => {
  const words = readWords(text);
  const found = namedTreaty(vocabulary, words, 0);
  return (
    found && [
      found.ids.join(),
      words
        .slice(0, found.length)
        .map(({ raw }) => raw)
        .join(" "),
    ]
  );
};

describe("a treaty by a part of its title", () => {
  it.each([
    ["Genocide Convention of 1948", "genocide", "Genocide Convention"],
    ["the Genocide Convention", "genocide", "the Genocide Convention"],
    ["Convention on Genocide", "genocide", "Convention on Genocide"],
    ["Torture Convention", "torture", "Torture Convention"],
    ["Optional Protocol to the Convention against Torture", null, null],
    ["Refugee Convention", "refugees", "Refugee Convention"],
    ["Covenant on Economic, Social and Cultural Rights", "icescr", "Covenant on Economic Social and Cultural Rights"],
  ])("%s", (text, id, words) => {
    expect(named(text)).toEqual(id === null ? null : [id, words]);
  });

  it.each(["Convention on Fisheries", "Tea Convention", "the Convention", "International Convention", "Genocide"])(
    "is not found in “%s”",
    (text) => {
      expect(named(text)).toBeNull();
    },
  );

  it("that two bear is both", () => {
    expect(named("Convention relating to the Status")).toEqual([
      "refugees,stateless",
      "Convention relating to the Status",
    ]);
  });
});
