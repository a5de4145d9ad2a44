import { isBefore } from "../../domain/partial-date.ts";
import type { Rule } from "./rule.ts";

/** A position on a text cites provisions of that text, unless the link was made in compiling. */
const positionsCiteTheirOwnText: Rule = ({ positions, provisions }) => {
  const versionOf = new Map(provisions.map(({ id, version }) => [id, version]));
  return positions.flatMap(({ readAt, id, version, inferred, on }) => {
    if (version === undefined || inferred) return [];
    const index = on.findIndex((target) => versionOf.has(target) && versionOf.get(target) !== version);
    const foreign = on[index];
    if (foreign === undefined) return [];
    return {
      place: readAt,
      record: id,
      field: ["on", index],
      value: foreign,
      reason: `${version} does not have this provision.`,
      allowed: `a provision of ${version}; or say "inferred: true" where the number was added in compiling.`,
    };
  });
};

/** Nobody takes a stance on a draft that does not exist yet. The adopted text can be spoken of before its adoption. */
const positionsAreNotBeforeTheirText: Rule = ({ positions, versions, provisions }) => {
  const texts = new Map(versions.map((version) => [version.id, version]));
  const versionOf = new Map(provisions.map(({ id, version }) => [id, version]));
  return positions.flatMap((position) => {
    const { readAt, id, date, inferred } = position;
    if (date === undefined || inferred) return [];
    const text = position.on
      .map((target) => texts.get(position.version ?? versionOf.get(target) ?? target))
      .find((found) => found?.date !== undefined && found.standing !== "adopted" && isBefore(date, found.date));
    if (text === undefined) return [];
    return {
      place: readAt,
      record: id,
      field: ["date"],
      value: date,
      reason: `before ${text.id} existed (${text.date ?? ""}).`,
      allowed: "the day on which the stance was taken, or the text that was then on the table.",
    };
  });
};

export const POSITION_RULES: readonly Rule[] = [positionsCiteTheirOwnText, positionsAreNotBeforeTheirText];
