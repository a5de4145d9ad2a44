// A graph of many times the size, told by the number alone: other treaties with texts, positions, actors and votes of their
// own, each shaped as the curated ones are, in the format of `travaux export ndjson`, which `travaux load` takes.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";

/** Not to be had twice: the list of what is missing, and the regions of the world. */
const SHARED = new Set(["Gap", "Region", "ImportSource"]);
const NAMES = ["label", "title", "name", "nameKey", "aliases", "searchText", "subject"];
const IDS = ["id", "treatyId", "versionId", "negotiationId", "sources", "source", "sameAs", "partOf", "formerIds"];
/** Codes of States, of which there are no more. */
const UNIQUE = ["iso2", "iso3"];
/** A word in so many of the nodes names a kind of thing, not one of them: Article, draft, Convention. */
const COMMON_SHARE = 0.01;
const WORD = /[\p{L}\p{M}'’]+/gu;

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

/** A word of the `copy`, the same for the same word in whatever name it stands. */
function inventWord(word, copy) {
  const bytes = createHash("sha256").update(`${copy} ${word.toLowerCase()}`).digest();
  const syllables = Math.min(5, Math.max(2, Math.ceil(word.length / 2)));
  let made = "";
  for (let place = 0; place < syllables; place++)
    made += CONSONANTS[bytes[2 * place] % CONSONANTS.length] + VOWELS[bytes[2 * place + 1] % VOWELS.length];
  return word[0] === word[0].toLowerCase() ? made : made[0].toUpperCase() + made.slice(1);
}

const each = (value, change) => (Array.isArray(value) ? value.map(change) : change(value));

function findCommonWords(nodes) {
  const counts = new Map();
  for (const { properties } of nodes) {
    const text = NAMES.flatMap((name) => properties[name] ?? []).join(" ");
    for (const word of new Set(text.toLowerCase().match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > COMMON_SHARE * nodes.length).map(([word]) => word));
}

/** Writes the graph of the file `source` and `times - 1` others like it into `target`. */
export async function growGraph(source, target, times) {
  const lines = readFileSync(source, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [head] = lines;
  const nodes = lines.filter(({ node }) => node !== undefined);
  const links = lines.filter(({ relationship }) => relationship !== undefined);
  const common = findCommonWords(nodes);
  const copied = nodes.filter(({ node }) => !SHARED.has(node));

  const idIn = (copy, id) => `g${copy}-${id}`;
  // A key is the id, with its kind before it where two kinds have the same one.
  const kinds = new Map(copied.map(({ properties: { key, id } }) => [key, key.slice(0, key.length - id.length)]));
  const keyIn = (copy, key) => kinds.get(key) + idIn(copy, key.slice(kinds.get(key).length));
  const nameIn = (copy, text) =>
    text.replace(WORD, (word) => (common.has(word.toLowerCase()) ? word : inventWord(word, copy)));
  const propertiesIn = (copy, properties) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !UNIQUE.includes(name))
        .map(([name, value]) => {
          if (name === "key") return [name, keyIn(copy, value)];
          if (IDS.includes(name)) return [name, each(value, (id) => idIn(copy, id))];
          if (NAMES.includes(name)) return [name, each(value, (text) => nameIn(copy, text))];
          return [name, name === "symbol" ? `G${copy}/${value}` : value];
        }),
    );

  const file = createWriteStream(target);
  const write = async (line) => {
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, "drain");
  };
  const hash = createHash("sha256").update(`${head.dataset.hash} ${times}`).digest("hex");
  await write({ ...head, dataset: { ...head.dataset, hash } });
  for (const node of nodes) await write(node);
  for (let copy = 1; copy < times; copy++)
    for (const { node, properties } of copied) await write({ node, properties: propertiesIn(copy, properties) });
  for (const link of links) await write(link);
  for (let copy = 1; copy < times; copy++)
    for (const { relationship, from, to, properties } of links)
      await write({
        relationship,
        from: keyIn(copy, from),
        to: keyIn(copy, to),
        properties: propertiesIn(copy, properties),
      });
  const counts = {
    nodes: nodes.length + (times - 1) * copied.length,
    relationships: times * links.length,
  };
  await write(counts);
  file.end();
  await once(file, "finish");
  return counts.nodes + counts.relationships;
}
