import { type Narrowing, type NumberReading, readingsOfName, readingsOfNumber } from "./citation.ts";
import type { Cue } from "./grammar.ts";
import type { Binding, Intent } from "./intent.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Refusal, Setting } from "./plan.ts";

/** What a question is about, in one reading: the part of a filter that says on what, and the same in words. */
export interface Target {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly words: string;
  /** The title of the provision, where it is one. */
  readonly title: string | null;
  readonly provisionIds: readonly string[];
  readonly issueIds: readonly string[];
  readonly treatyId: string | null;
}

/** Readings kept at most: past these a question says too little. */
const MOST = 6;

/** Whether a text that is named is where the question looks, not where the provision stands: of nobody and no stance. */
const goesFromTextToText = ({ cues, stances, actors }: Intent) =>
  ["lineage", "where", "counterpart"].some((cue) => cues.has(cue as Cue)) ||
  (stances.length === 0 && actors.length === 0 && cues.has("which") && !cues.has("say") && !cues.has("documents"));

/** How the question narrows a provision: by what stands beside it or, where nothing does, by what the question names. */
function narrowingOf({ intent, within }: Setting, { versions, treaties, which }: Binding): Narrowing {
  const named = treaties ?? (intent.treaties.length > 0 ? intent.treaties : within === null ? undefined : [within]);
  const texts =
    versions ??
    (intent.versions.length > 0 && !(which !== undefined && goesFromTextToText(intent)) ? intent.versions : undefined);
  return {
    ...(named === undefined ? {} : { treaties: named }),
    ...(texts === undefined ? {} : { versions: texts }),
    ...(which === undefined ? {} : { which }),
  };
}

/** "There is no Article 75: the adopted text has 68 articles." */
function noSuchNumber(number: string, { vocabulary, within, intent }: Setting, bound: Binding): Refusal {
  const lexicon = lexiconOf(vocabulary);
  const treatyId = bound.treaties?.[0] ?? intent.treaties[0] ?? within ?? lexicon.mainTreaty ?? "";
  const meant = vocabulary.versions.filter(({ id }) => (bound.versions ?? intent.versions).includes(id));
  const named = meant.find((version) => version.treatyId === treatyId) ?? meant[0];
  const text =
    named ??
    vocabulary.versions.find((version) => version.treatyId === treatyId && version.isFinal) ??
    vocabulary.versions.filter((version) => version.treatyId === treatyId && version.isNumbered).at(-1);
  const ofText = vocabulary.provisions.filter(({ versionId }) => versionId === text?.id);
  if (ofText.some((provision) => provision.number.toLowerCase() === number.toLowerCase()))
    return {
      status: "NOT_UNDERSTOOD",
      text: `Two texts are named for ${number}, and no provision that is meant is in both: ask of one of them.`,
    };
  const articles = ofText.filter((provision) => /^\d+$/.test(provision.number)).length;
  const where =
    text === undefined
      ? `no text of the ${lexicon.treaties.get(treatyId)?.label ?? "treaty"} that is held has articles`
      : `${text.isFinal ? "the adopted text" : text.label} of the ${lexicon.treaties.get(text.treatyId)?.label ?? treatyId} has ${articles} articles`;
  const what = /^\d/.test(number) ? `Article ${number}` : `a provision "${number}"`;
  const isParagraph = number.includes("(");
  return {
    status: "NO_RECORD",
    text: isParagraph
      ? `${what} is not among the paragraphs that the records name; ask for the whole article.`
      : text === undefined
        ? `I know no ${what}: ${where}.`
        : `There is no ${what}: ${where}.`,
  };
}

/** The meanings of each provision named; a refusal where one is not there. */
export function provisionReadings(setting: Setting): NumberReading[][] | Refusal {
  const { intent, vocabulary } = setting;
  const lists: NumberReading[][] = [];
  for (const name of intent.provisions) {
    const narrowing = narrowingOf(setting, name);
    const found =
      "number" in name
        ? readingsOfNumber(name.number, narrowing, vocabulary)
        : readingsOfName(name.ids, narrowing, vocabulary);
    if (found.length === 0)
      return "number" in name
        ? noSuchNumber(name.number, setting, name)
        : { status: "NO_RECORD", text: "The text that is named does not have this provision." };
    lists.push(found);
  }
  return lists;
}

/** The readings of the provisions named; several numbers are read together, each first by its first meaning. */
function provisionTargets(setting: Setting): Target[] | Refusal {
  const { vocabulary } = setting;
  const lists = provisionReadings(setting);
  if ("status" in lists) return lists;
  const depth = Math.min(MOST, Math.max(...lists.map((list) => list.length)));
  const targets: Target[] = [];
  for (let index = 0; index < depth; index++) {
    // Of several numbers, those with fewer meanings stand beside each of the others' within the same treaty.
    const lead = lists.find((list) => list.length === Math.max(...lists.map((one) => one.length)))?.[index];
    if (!lead) continue;
    const chosen = lists.map((list) =>
      list.includes(lead)
        ? lead
        : (list.filter(({ treatyId }) => treatyId === lead.treatyId)[index] ??
          list.find(({ treatyId }) => treatyId === lead.treatyId)),
    );
    const known = chosen.filter((one): one is NumberReading => one !== undefined);
    if (known.length < chosen.length) continue;
    const ids = [...new Set(known.map(({ provisionId }) => provisionId))];
    targets.push({
      filter: { provisions: ids },
      words: known.map(({ explanation }) => explanation).join("; or "),
      title: ids.length === 1 ? (lexiconOf(vocabulary).provisions.get(ids[0] ?? "")?.title ?? null) : null,
      provisionIds: ids,
      issueIds: [],
      treatyId: lead.treatyId,
    });
  }
  return targets.length > 0
    ? targets
    : { status: "NO_RECORD", text: "No treaty that is held has all of these provisions." };
}

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((left) => list.map((one) => [...left, one])), [[]]);

/** The readings of the issues named: several issues are any of them, several meanings of one word are readings. */
function issueTargets({ intent, vocabulary }: Setting): Target[] {
  const isEach = intent.issues.length > 1 && !intent.issuesAreJoined;
  const { issueLabels } = lexiconOf(vocabulary);
  return product(intent.issues)
    .slice(0, MOST)
    .map((ids) => ({
      filter: isEach ? { allIssues: ids } : { issues: ids },
      words: ids.map((id) => `the issue “${issueLabels.get(id) ?? id}”`).join(isEach ? " together with " : " or "),
      title: null,
      provisionIds: [],
      issueIds: ids,
      treatyId: null,
    }));
}

/**
 * What the question is about. One target with an empty filter where it names nothing; a refusal where it names what is
 * not there. `isStance`: the question asks for a stance, which on a treaty as a whole is not one on an article.
 */
export function targetsOf(setting: Setting, isStance: boolean): Target[] | Refusal {
  const { intent, vocabulary, within } = setting;
  const lexicon = lexiconOf(vocabulary);
  const label = (id: string) => lexicon.treaties.get(id)?.label ?? id;
  const versions = intent.versions.map((id) => lexicon.versions.get(id)).filter((version) => version !== undefined);
  const drafts =
    intent.which === "draft" && intent.provisions.length === 0
      ? vocabulary.versions.filter(
          (version) =>
            version.standing === "draft" &&
            (intent.treaties.length === 0
              ? version.treatyId === (within ?? lexicon.mainTreaty)
              : intent.treaties.includes(version.treatyId)),
        )
      : [];
  const texts = versions.length > 0 ? versions : drafts;
  const ofTexts =
    texts.length === 0
      ? { filter: {}, words: "" }
      : {
          filter: { versions: texts.map(({ id }) => id) },
          words: versions.length > 0 ? versions.map((version) => version.label).join(" or ") : "the drafts",
        };
  if (intent.provisions.length > 0) {
    const found = provisionTargets(setting);
    if ("status" in found || intent.issues.length === 0) return found;
    return found.flatMap((target) =>
      issueTargets(setting).map((issue) => ({
        ...target,
        filter: { ...target.filter, ...issue.filter },
        words: `${target.words}, about ${issue.words}`,
        issueIds: issue.issueIds,
      })),
    );
  }
  const within_ = (filter: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    if (intent.treaties.length > 0) return { ...filter, treaty: intent.treaties[0] };
    return within === null ? filter : { ...filter, negotiation: within };
  };
  if (intent.issues.length > 0) {
    return issueTargets(setting).map((target) => ({
      ...target,
      filter: { ...within_(target.filter), ...ofTexts.filter },
      words: [
        target.words,
        ofTexts.words === "" ? "" : `in ${ofTexts.words}`,
        intent.treaties.length > 0 ? `in the ${label(intent.treaties[0] ?? "")}` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
      treatyId: intent.treaties[0] ?? within,
    }));
  }
  if (texts.length > 0)
    return [
      {
        filter: ofTexts.filter,
        words: ofTexts.words,
        title: null,
        provisionIds: [],
        issueIds: [],
        treatyId: texts[0]?.treatyId ?? null,
      },
    ];
  const whole = isStance ? { hasProvision: false } : {};
  const aspect = isStance ? " as a whole" : "";
  if (intent.events.length > 0) {
    const titles = intent.events.map((id) => `“${lexicon.events.get(id)?.title ?? id}”`);
    return [
      {
        filter: { events: intent.events },
        words: titles.join(" or "),
        title: null,
        provisionIds: [],
        issueIds: [],
        treatyId: null,
      },
    ];
  }
  const named =
    intent.treaties.length > 0
      ? intent.treaties
      : intent.anyTreaty
        ? within === null
          ? [...vocabulary.treaties]
              .filter(({ positions }) => positions > 0)
              .sort((a, b) => b.positions - a.positions)
              .map(({ id }) => id)
          : [within]
        : [];
  if (named.length > 0)
    return named.slice(0, MOST).map((id) => ({
      filter: { treaty: id, ...whole },
      words: `the ${label(id)}${aspect}`,
      title: null,
      provisionIds: [],
      issueIds: [],
      treatyId: id,
    }));
  return [
    {
      filter: within === null ? {} : { negotiation: within },
      words: "",
      title: null,
      provisionIds: [],
      issueIds: [],
      treatyId: within,
    },
  ];
}

/** The readings of the actors named: several actors are any of them, several meanings of one name are readings. */
export function actorChoices({ intent }: Setting): string[][] {
  return product(intent.actors)
    .slice(0, MOST)
    .map((ids) => [...new Set(ids)]);
}
