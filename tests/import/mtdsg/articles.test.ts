import { describe, expect, it } from "vitest";
import { articlesNamed } from "../../../src/import/formats/mtdsg/articles.ts";
import { kindOfText } from "../../../src/import/formats/mtdsg/classify.ts";

const named = (text: string) => articlesNamed(text, "Convention on Lighthouses");

describe("the articles that a text names", () => {
  it("are read with their paragraphs", () => {
    expect(named("Arcadia reserves the right not to apply article 9.")).toEqual(["9"]);
    expect(named("subject to articles 2 and 3 of the Convention")).toEqual(["2", "3"]);
    expect(named("with regard to article 15 (1) thereof")).toEqual(["15(1)"]);
    expect(named("Articles 6 bis, 7 (2) (a) and 11")).toEqual(["6 bis", "7(2)(a)", "11"]);
    expect(named("article 35, paragraph 1, and article 58, paragraph 1")).toEqual(["35(1)", "58(1)"]);
    expect(named("paragraph 2 of article 9 of the said Convention")).toEqual(["9(2)"]);
    expect(named("articles 7 (paragraph 2), 15 and 24")).toEqual(["7(2)", "15", "24"]);
    expect(named("bound by article IX of the Convention on Lighthouses")).toEqual(["IX"]);
  });
  it("are not those of another text", () => {
    expect(named("article 36 of the Statute of the International Court of Justice")).toEqual([]);
    expect(named("article 4 of the Convention on Buoys")).toEqual([]);
    expect(
      named("Zembla applies article 3 of the Convention in accordance with article 41 of its Constitution."),
    ).toEqual(["3"]);
    expect(named("The Penal Code punishes wreckers (article 206).")).toEqual([]);
    expect(
      articlesNamed("provided for in article 28 of the Covenant", "Optional Protocol to the Covenant on Lights"),
    ).toEqual([]);
  });
});

describe("the kind of a text", () => {
  it("is what its heading calls it", () => {
    expect(kindOfText("Reservation:The Government of Arcadia keeps its lamps.")).toEqual({
      kind: "RESERVATION",
      confidence: "HIGH",
    });
    expect(kindOfText("Interpretative declarationArcadia understands lamps as lights.")).toEqual({
      kind: "DECLARATION",
      confidence: "HIGH",
    });
  });
  it("is told by its words where it has no heading", () => {
    expect(kindOfText("Zembla does not consider itself bound by article 9.")).toEqual({
      kind: "RESERVATION",
      confidence: "MEDIUM",
    });
    expect(kindOfText("Zembla declares that its keeper is the Ministry of Light.")).toEqual({
      kind: "DECLARATION",
      confidence: "MEDIUM",
    });
    expect(kindOfText("This declaration is made in two languages.")).toEqual({
      kind: "DECLARATION",
      confidence: "MEDIUM",
    });
  });
  it("is not a reservation where it answers one", () => {
    expect(
      kindOfText("Zembla objects to the reservation made by Arcadia, which reserves the right to keep lamps out.").kind,
    ).toBe("DECLARATION");
  });
});
