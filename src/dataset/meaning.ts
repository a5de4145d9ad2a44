import type { Dataset } from "./dataset.ts";
import type { Finding } from "./place.ts";
import { ACTOR_RULES } from "./rules/actors.ts";
import { ACT_RULES } from "./rules/acts.ts";
import { POSITION_RULES } from "./rules/positions.ts";
import type { Rule } from "./rules/rule.ts";
import { TEXT_RULES } from "./rules/texts.ts";
import { nothingIsUnused } from "./rules/unused.ts";

const RULES: readonly Rule[] = [...TEXT_RULES, ...POSITION_RULES, ...ACTOR_RULES, ...ACT_RULES, nothingIsUnused];

/** Everything in a well-formed dataset that breaks a rule of meaning, and warnings about what is odd. */
export function checkMeaning(dataset: Dataset): Finding[] {
  return RULES.flatMap((rule) => rule(dataset));
}
