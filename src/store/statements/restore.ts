import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byLinkType } from "./link-types.ts";
import { count, none, text } from "./shapes.ts";

/*
 * A load of an exported file writes nodes that have the label Incoming alone, with the relationships between them, in many
 * small transactions; one more retires what was held and gives them their labels.
 */

const properties = z.record(text, z.union([text, z.number(), z.boolean(), z.array(text).readonly()]));
const nothing = z.object({});

const links = z.strictObject({ rows: z.array(z.strictObject({ from: text, to: text, properties })) });
const link = (name: string) => declareStatement(`restore/link-${name}`, links, nothing);

export const createIncoming = declareStatement(
  "restore/create-incoming",
  z.strictObject({ rows: z.array(z.strictObject({ key: text, kind: text, properties })) }),
  nothing,
);
/** A statement a type of relationship: one that tells the types apart row by row takes six times as long. */
export const linkIncoming = { ...byLinkType(link), MEMBER_OF: link("member-of") };
export const countIncoming = declareStatement(
  "restore/count-incoming",
  none,
  z.object({ nodes: count, relationships: count }),
);
export const retireAll = declareStatement("restore/retire-all", none, nothing);
export const publishIncoming = declareStatement("restore/publish-incoming", none, nothing);
export const removeIncoming = declareStatement(
  "restore/remove-incoming",
  z.strictObject({ limit: count }),
  z.object({ removed: count }),
);
