import { expect, it } from "vitest";
import { fold } from "../../src/domain/fold.ts";
import type { Store } from "../../src/store/port.ts";
import { describeEngines, type OpenStore } from "../support/engines.ts";
import { writing } from "../support/statements.ts";

const texts: { readonly [key: string]: string } = {
  "state:ci": "Côte d’Ivoire, Ivory Coast, CIV",
  "state:cn": "China, CHN",
  "document:cn-statement": "Statement by China on the safeguards of the convention",
  "document:us-statement": "Statement by the United States on the safeguards",
  "vote:a-res-79-243": "United Nations Convention against Cybercrime, A/RES/79/243",
  "vote:a-res-74-247": "Countering the use of ICT for criminal purposes, A/RES/74/247",
  "provision:24": "Article 24 Conditions and safeguards",
  "state:kr": "Республика Корея, 大韓民國, République de Corée",
};

describeEngines("the text search", (open) => {
  it("finds by words without regard to accents, case and signs", async () => {
    const store = await filled(open);
    expect(await keys(store, "COTE D'IVOIRE")).toEqual(["state:ci"]);
    expect(await keys(store, "A/RES/79/243")).toEqual(["vote:a-res-79-243"]);
    expect(await keys(store, "республика")).toEqual(["state:kr"]);
    expect(await keys(store, "大韓民國")).toEqual(["state:kr"]);
  });
  it("finds what holds all the words", async () => {
    const store = await filled(open);
    expect(await keys(store, "china safeguards")).toEqual(["document:cn-statement"]);
  });
  it("finds what holds any word where nothing holds all", async () => {
    const store = await filled(open);
    expect(await keys(store, "ivoire china")).toEqual(["state:cn", "state:ci", "document:cn-statement"]);
  });
  it("gives the entity of that name before the texts that mention it", async () => {
    const store = await filled(open);
    expect(await keys(store, "china")).toEqual(["state:cn", "document:cn-statement"]);
  });
  it("finds the words that other indexes leave out", async () => {
    const store = await filled(open);
    expect(await keys(store, "by the")).toEqual(["document:us-statement", "document:cn-statement"]);
    expect(await keys(store, "a")).toHaveLength(2);
  });
  it("gives equal hits in the order of their keys", async () => {
    const store = await filled(open);
    await write(store, { b: "Twin", a: "Twin", c: "Twin" });
    expect(await keys(store, "twin")).toEqual(["a", "b", "c"]);
  });
  it("gives no more than it was asked for", async () => {
    const store = await filled(open);
    expect(await store.searchText("statement", 1)).toHaveLength(1);
    expect(await store.searchText("statement", 0)).toEqual([]);
  });
  it.each(["", "   ", "!?", '"', "'", "\\", "+-||!(){}[]^~*?:/"])(
    "takes %j, which has no word, for no hits",
    async (text) => {
      const store = await filled(open);
      expect(await store.searchText(text, 10)).toEqual([]);
    },
  );
  it.each(['china +"', "china~2", "key:china", "chi*", "[china TO cuba]", "china^9 \\", "china OR", "-china"])(
    "takes the signs of a search language for blanks: %s",
    async (text) => {
      const store = await filled(open);
      const found = await keys(store, text);
      expect(found).toEqual(text === "chi*" ? [] : ["state:cn", "document:cn-statement"]);
    },
  );
  it("bears a very long text", async () => {
    const store = await filled(open);
    expect(await keys(store, `china ${"word ".repeat(2000)}`)).toEqual(["state:cn", "document:cn-statement"]);
  });
  it("follows what is changed and deleted", async () => {
    const store = await filled(open);
    await write(store, { "state:cn": "Cathay" });
    expect(await keys(store, "china")).toEqual(["document:cn-statement"]);
    await store.write((transaction) => transaction.run(remove, { key: "state:cn" }));
    expect(await keys(store, "cathay")).toEqual([]);
  });
  it("gives no hits in an empty store", async () => {
    expect(await keys(await open(), "china")).toEqual([]);
  });
});

const merge = writing("UNWIND $rows AS row MERGE (entity:Entity {key: row[0]}) SET entity.searchText = row[1]");
const remove = writing("MATCH (entity:Entity {key: $key}) DETACH DELETE entity");

async function write(store: Store, entities: { readonly [key: string]: string }): Promise<void> {
  const rows = Object.entries(entities).map(([key, text]) => [key, fold(text)]);
  await store.write((transaction) => transaction.run(merge, { rows }));
}

async function filled(open: OpenStore): Promise<Store> {
  const store = await open();
  await write(store, texts);
  return store;
}

async function keys(store: Store, text: string): Promise<string[]> {
  return (await store.searchText(text, 10)).map((hit) => hit.key);
}
