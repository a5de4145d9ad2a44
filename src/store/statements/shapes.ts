import { z } from "zod";

/** Building blocks of parameters and rows. Rows come from our own stores: keys that a row does not name are dropped. */
export const text = z.string();
export const maybe = z.string().nullable();
export const texts = z.array(z.string());
export const count = z.number().int();
export const maybeCount = z.number().int().nullable();

export const none = z.strictObject({});
export const byIds = z.strictObject({ ids: texts });
export const byKeys = z.strictObject({ keys: texts });
export const byTreaties = z.strictObject({ treatyIds: texts });
export const byTreatyOrAll = z.strictObject({ treatyId: maybe });
