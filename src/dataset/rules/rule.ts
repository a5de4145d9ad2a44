import type { Dataset } from "../dataset.ts";
import type { Finding } from "../place.ts";

/** A check of one rule of meaning. References are known to resolve. */
export type Rule = (dataset: Dataset) => Finding[];
