import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { properties } from "./load.ts";
import { count, none, text, texts } from "./shapes.ts";

/*
 * An import writes nodes that have the label Staged alone, so that no statement of cypher/read finds them, and lets them
 * be seen at once by the last of these statements. A staged node is found by its stagedKey, "staged:" and the key that
 * it will have: the node that it replaces has that key until then.
 */

const nothing = z.object({});
const bySource = z.strictObject({ source: text });
const byId = z.strictObject({ id: text });
const links = z.strictObject({ rows: z.array(z.strictObject({ from: text, to: text, properties })) });
const casts = z.strictObject({ rows: z.array(z.strictObject({ vote: text, choice: text, actors: texts })) });

const link = (name: string) => declareStatement(`import/stage-${name}`, links, nothing);

export const stageNodes = declareStatement(
  "import/stage-nodes",
  z.strictObject({ rows: z.array(properties) }),
  nothing,
);
export const stageCasts = declareStatement("import/stage-casts", casts, nothing);
export const stageCastsOfStaged = declareStatement("import/stage-casts-of-staged", casts, nothing);
export const stageLinks = {
  BY: link("by"),
  UNDER: link("under"),
  OBJECTS_TO: link("objects-to"),
  REFERS_TO: link("refers-to"),
  EVIDENCED_BY: link("evidenced-by"),
  TAKEN_BY: link("taken-by"),
  VIA: link("via"),
  ON: link("on"),
  ABOUT: link("about"),
  MEMBER_OF: link("member-of"),
};
export const stageTallies = declareStatement(
  "import/stage-tallies",
  z.strictObject({
    rows: z.array(
      z.strictObject({ vote: text, inFavour: count, against: count, abstaining: count, isPartial: z.boolean() }),
    ),
  }),
  nothing,
);

export const beginStage = declareStatement("import/begin-stage", z.strictObject({ id: text, plan: text }), nothing);
export const advanceStage = declareStatement(
  "import/advance-stage",
  z.strictObject({ id: text, plan: text, done: count }),
  z.object({ batches: count }),
);
export const endStage = declareStatement("import/end-stage", byId, nothing);
export const publishStaged = declareStatement("import/publish-staged", bySource, nothing);
export const retireSource = declareStatement("import/retire-source", bySource, nothing);
export const retireStaged = declareStatement("import/retire-staged", bySource, nothing);
export const removeRetired = declareStatement(
  "import/remove-retired",
  z.strictObject({ limit: count }),
  z.object({ removed: count }),
);
export const mergeSource = declareStatement("import/merge-source", z.strictObject({ id: text, properties }), nothing);

/** Say anew, in this order, which imported records the curated graph holds too. Run after a change of either. */
export const markSame = ["forget-same-votes", "mark-same-votes", "forget-same-actions", "mark-same-actions"].map(
  (name) => declareStatement(`import/${name}`, none, nothing),
);

const source = z.object({
  id: text,
  title: text,
  format: text,
  rows: count,
  skipped: count,
  importedOn: text,
  hash: text,
  datasetHash: text,
});
export type ImportSource = z.infer<typeof source>;
export const listImportSources = declareStatement("read/list-import-sources", none, z.object({ source }));
export const getImportStage = declareStatement(
  "read/get-import-stage",
  byId,
  z.object({ stage: z.object({ id: text, plan: text, batches: count }) }),
);
