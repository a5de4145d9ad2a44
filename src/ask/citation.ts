import { groupBy } from "../domain/group-by.ts";
import { lexiconOf } from "./lexicon.ts";
import { scan } from "./scan.ts";
import type { ProvisionWords, VersionWords, Vocabulary } from "./vocabulary.ts";

/** One meaning of a number: a provision that lineage tells apart from the others which bear it. */
export interface NumberReading {
  readonly provisionId: string;
  /** In words: "Article 17 of the drafts up to Rev.2, now Article 4". */
  readonly explanation: string;
  readonly treatyId: string;
}

/** What narrows a number: a text that was named, or the word "draft" or "adopted". */
export interface Narrowing {
  readonly treaties?: readonly string[];
  readonly versions?: readonly string[];
  readonly which?: "draft" | "adopted";
}

/** Provisions of one number, told apart: those that lineage joins are one. */
function classesOf(
  provisions: readonly ProvisionWords[],
  families: ReadonlyMap<string, ReadonlySet<string>>,
): ProvisionWords[][] {
  const classes: ProvisionWords[][] = [];
  for (const provision of provisions) {
    const joined = classes.filter((members) => members.some(({ id }) => families.get(id)?.has(provision.id)));
    const merged = [...joined.flat(), provision];
    for (const one of joined) classes.splice(classes.indexOf(one), 1);
    classes.push(merged);
  }
  return classes;
}

const named = (number: string) => (/^\d/.test(number) ? `Article ${number}` : number.replace(/^p/, "P"));

/** The version's name without what stands in brackets: "Rev.2" for "Rev.2 (February 2024)". */
export const shortVersion = (version: VersionWords | undefined) => version?.label.replace(/\s*\(.*\)$/, "") ?? "";

/**
 * The meanings of a number in the treaties held: adopted text first, then the newest draft that bears it. Treaties come
 * in the order of how much is recorded on them. Empty where no text has the number.
 */
export function readingsOfNumber(number: string, narrowing: Narrowing, vocabulary: Vocabulary): NumberReading[] {
  const lexicon = lexiconOf(vocabulary);
  const wanted = (lexicon.provisionsByNumber.get(number.toLowerCase()) ?? []).filter(
    ({ treatyId, versionId }) =>
      (narrowing.treaties === undefined || narrowing.treaties.includes(treatyId)) &&
      (narrowing.versions === undefined || narrowing.versions.includes(versionId)),
  );
  const treaties = [...groupBy(wanted, ({ treatyId }) => treatyId)].sort(
    ([a], [b]) =>
      (lexicon.treaties.get(b)?.positions ?? 0) - (lexicon.treaties.get(a)?.positions ?? 0) || (a < b ? -1 : 1),
  );
  return treaties.flatMap(([treatyId, provisions]) => {
    let classes = classesOf(provisions, lexicon.families);
    if (narrowing.which === "adopted") classes = classes.filter((members) => members.some(({ isFinal }) => isFinal));
    if (narrowing.which === "draft") {
      classes = classes.filter((members) => members.some(({ isFinal }) => !isFinal));
      // "Draft Article 17" is said to tell it from the adopted one: where they differ, the adopted one is not meant.
      const apart = classes.filter((members) => !members.some(({ isFinal }) => isFinal));
      if (apart.length > 0) classes = apart;
    }
    return classes
      .map((members) => [...members].sort((a, b) => b.versionOrder - a.versionOrder))
      .sort((a, b) => (b[0]?.versionOrder ?? 0) - (a[0]?.versionOrder ?? 0))
      .flatMap((members) => {
        const [newest] = members;
        if (!newest) return [];
        return [{ provisionId: newest.id, treatyId, explanation: explain(newest, members, narrowing, vocabulary) }];
      });
  });
}

function explain(
  newest: ProvisionWords,
  members: readonly ProvisionWords[],
  narrowing: Narrowing,
  vocabulary: Vocabulary,
): string {
  const lexicon = lexiconOf(vocabulary);
  const { number, treatyId } = newest;
  const version = lexicon.versions.get(newest.versionId);
  const texts = vocabulary.versions.filter((one) => one.treatyId === treatyId && one.isNumbered);
  const isMain = lexicon.mainTreaty === treatyId;
  const of = isMain ? "" : ` of the ${lexicon.treaties.get(treatyId)?.label ?? treatyId}`;
  const family = [...(lexicon.families.get(newest.id) ?? [])].flatMap((id) => lexicon.provisions.get(id) ?? []);
  const adopted = family.find(({ isFinal }) => isFinal);
  const older = family.filter((one) => one.number !== number && one.versionOrder < newest.versionOrder);
  if (narrowing.versions !== undefined && !newest.isFinal) {
    const now = adopted ? (adopted.number === number ? "" : `, now ${named(adopted.number)}`) : "";
    return `${named(number)} of ${version?.label ?? newest.versionId}${of}${now}`;
  }
  if (newest.isFinal) {
    const oldest = older.sort((a, b) => b.versionOrder - a.versionOrder)[0];
    const before = oldest
      ? `, ${oldest.number} in the drafts up to ${shortVersion(lexicon.versions.get(oldest.versionId))}`
      : "";
    const isShared = (lexicon.provisionsByNumber.get(number.toLowerCase()) ?? []).some(
      (one) => one.treatyId === treatyId && !family.includes(one),
    );
    const which = isShared || older.length > 0 ? (isMain ? " of the adopted text" : of) : of;
    return `${named(number)}${which}${before}`;
  }
  const isUpTo = texts.some((one) => one.order > newest.versionOrder) && members.length > 1;
  const where = isUpTo ? `the drafts up to ${shortVersion(version)}` : shortVersion(version);
  const now = adopted && adopted.number !== number ? `, now ${named(adopted.number)}` : "";
  return `${named(number)} of ${where}${of}${now}`;
}

/**
 * What a citation can mean, one reading each. `treaty` is the one meant where the text names none. Empty where the text
 * is no citation, names no provision that is held, or cites more than one.
 */
export function readCitation(text: string, treaty: string | null, vocabulary: Vocabulary): NumberReading[] {
  const { provisions, treaties, versions, which, unread } = scan(text, vocabulary).citationParts();
  if (provisions.length !== 1 || unread.length > 0) return [];
  const [provision] = provisions;
  const within = treaties.length > 0 ? treaties : treaty === null ? undefined : [treaty];
  const narrowing: Narrowing = {
    ...(within === undefined ? {} : { treaties: within }),
    ...(versions.length === 0 ? {} : { versions }),
    ...(which === undefined ? {} : { which }),
  };
  if (!provision) return [];
  if (provision.ids !== undefined) return readingsOfName(provision.ids, narrowing, vocabulary);
  return readingsOfNumber(provision.number ?? "", narrowing, vocabulary);
}

/** The meanings of a provision that was named in words: one for each that lineage tells apart. */
export function readingsOfName(ids: readonly string[], narrowing: Narrowing, vocabulary: Vocabulary): NumberReading[] {
  const lexicon = lexiconOf(vocabulary);
  const all = ids
    .flatMap((id) => lexicon.provisions.get(id) ?? [])
    .filter(
      ({ treatyId, versionId }) =>
        (narrowing.treaties === undefined || narrowing.treaties.includes(treatyId)) &&
        (narrowing.versions === undefined || narrowing.versions.includes(versionId)),
    );
  const byTreaty = [...groupBy(all, ({ treatyId }) => treatyId)].sort(
    ([a], [b]) => (lexicon.treaties.get(b)?.positions ?? 0) - (lexicon.treaties.get(a)?.positions ?? 0),
  );
  return byTreaty.flatMap(([treatyId, provisions]) =>
    classesOf(provisions, lexicon.families).flatMap((members) => {
      const [newest] = [...members].sort((a, b) => b.versionOrder - a.versionOrder);
      return newest
        ? [{ provisionId: newest.id, treatyId, explanation: explain(newest, members, narrowing, vocabulary) }]
        : [];
    }),
  );
}
