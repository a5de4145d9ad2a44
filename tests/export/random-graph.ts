import fc from "fast-check";
import { compareByCodePoint } from "../../src/domain/code-points.ts";
import type { GraphLink, GraphNode, Properties, Value } from "../../src/export/graph.ts";
import { graphModel, type PropertyModel } from "../../src/store/model.ts";

export interface RandomGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** Texts that break what is careless: quotes, line ends, NFC and NFD, right-to-left, signs of CSV and XML, a high plane. */
const AWKWARD = [
  "",
  '"',
  "a\nb",
  "\r\n",
  "é",
  "é",
  "العربية",
  "=1+1",
  "-2",
  "@x",
  "<&>]]>",
  "\u0007",
  "😀",
  "\ufffd",
  "\u2028",
  "{}",
  "__proto__",
  " x ",
];
const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: "grapheme", maxLength: 12 }));
const date = fc.constantFrom("2024", "2024-02", "2024-02-29", "0001-01-01", "1969-05");

function arbitraryOf({ type, list }: PropertyModel): fc.Arbitrary<Value> {
  const values = list === undefined ? undefined : graphModel().lists.get(list);
  if (values !== undefined) return fc.constantFrom(...values.keys());
  switch (type) {
    case "string":
      return text;
    case "string[]":
      return fc.array(text, { maxLength: 3 });
    case "partialDate":
      return date;
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.oneof(fc.integer(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER));
  }
}

/** Properties of the model, with ids given; what is optional is there or not. */
function propertiesOf(known: ReadonlyMap<string, PropertyModel>, fixed: Properties): fc.Arbitrary<Properties> {
  const parts = [...known].map(([name, property]) => {
    const given = fixed[name];
    const value = given === undefined ? arbitraryOf(property) : fc.constant(given);
    return property.optional && given === undefined ? fc.option(value, { nil: undefined }) : value;
  });
  return fc.tuple(...parts).map((values) => {
    const properties: Record<string, Value> = {};
    for (const [place, name] of [...known.keys()].entries()) {
      const value = values[place];
      if (value !== undefined) properties[name] = value;
    }
    return properties;
  });
}

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9:/().-]{1,8}$/),
  fc.constantFrom("é", "é", "a b", 'q"', "😀", "\uffee", "//x", "%"),
);

const nodes = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...[...graphModel().kinds.keys()].filter((kind) => kind !== "Dataset")), id), {
    maxLength: 9,
    selector: ([, name]) => name,
  })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([name, key]): fc.Arbitrary<GraphNode> => {
        const kind = graphModel().kinds.get(name);
        const fixed: Properties = kind?.isEntity ? { key, id: key } : { id: key };
        return propertiesOf(kind?.properties ?? new Map(), fixed).map((properties) => ({
          kind: name,
          key: kind?.isEntity ? key : `${name}/${key}`,
          properties,
        }));
      }),
    ),
  );

/** Small graphs within the model: any kinds, relationships where the model has them, each property there or not. */
export const randomGraph: fc.Arbitrary<RandomGraph> = nodes.chain((held) => {
  const possible = [...graphModel().relationships.values()].flatMap(({ name, from, to, properties }) =>
    held.flatMap((source) =>
      from.includes(source.kind)
        ? held.flatMap((target) => (to.includes(target.kind) ? [{ name, properties, source, target }] : []))
        : [],
    ),
  );
  return fc.subarray(possible, { maxLength: Math.min(possible.length, 12) }).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map(({ name, properties, source, target }, place): fc.Arbitrary<GraphLink> => {
          const fixed: Properties = properties.has("id") ? { id: `span-${place}` } : {};
          return propertiesOf(properties, fixed).map((values) => ({
            type: name,
            from: source.key,
            to: target.key,
            properties: values,
          }));
        }),
      )
      .map((links) => inOrder({ nodes: held, links })),
  );
});

/** As an export has it: what is no entity first, then by key; the votes cast last, by vote. */
function inOrder({ nodes: held, links }: RandomGraph): RandomGraph {
  const isEntity = ({ kind }: GraphNode) => graphModel().kinds.get(kind)?.isEntity ?? false;
  const compare = (...pairs: [string, string][]) =>
    pairs.reduce((found, [a, b]) => found || compareByCodePoint(a, b), 0);
  return {
    nodes: [...held].sort((a, b) => Number(isEntity(a)) - Number(isEntity(b)) || compareByCodePoint(a.key, b.key)),
    links: [...links].sort((a, b) => {
      const isCast = [a, b].map(({ type }) => Number(type === "CAST")) as [number, number];
      if (isCast[0] !== isCast[1]) return isCast[0] - isCast[1];
      if (isCast[0]) return compare([a.to, b.to], [a.from, b.from]);
      return compare([a.from, b.from], [a.type, b.type], [a.to, b.to]);
    }),
  };
}
