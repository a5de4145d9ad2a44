import { shortName } from "../domain/labels.ts";
import type { ActorKind } from "../domain/lists.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Setting } from "./plan.ts";
import type { Target } from "./targets.ts";
import { listed, stanceWords } from "./tell.ts";

/** Kinds of actors, many of each. */
export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  STATE: "states",
  INTERGOVERNMENTAL_ORGANIZATION: "intergovernmental organizations",
  CIVIL_SOCIETY: "civil society",
  INDUSTRY: "industry",
  ACADEMIA: "academia",
  GROUP: "groups",
  BODY: "bodies",
  PERSON: "persons",
};

/** A question about positions in words: who, on what, with which stance, when. */
export interface AskedWords {
  readonly who: string;
  /** With the title of the provision, for a sentence. */
  readonly about: string;
  readonly verb: string;
  readonly when: string;
  /** Short, without the title: "Article 17 of the drafts up to Rev.2, now Article 4: against it or critical of it". */
  readonly meaning: string;
}

export function describeAsked(
  { intent, vocabulary }: Setting,
  target: Target,
  names: readonly string[],
  onArticles: boolean,
): AskedWords {
  const lexicon = lexiconOf(vocabulary);
  const nameOf = (id: string) => shortName(lexicon.actors.get(id)?.name ?? id);
  const who = [
    ...(names.length > 0 ? [listed(names)] : []),
    ...(intent.kinds.join() === "STATE" && (intent.regions.length > 0 || intent.memberOf !== null)
      ? []
      : intent.kinds.length > 4
        ? ["others than states"]
        : intent.kinds.length > 0
          ? [listed(intent.kinds.map((kind) => KIND_WORDS[kind]))]
          : []),
    ...(intent.regions.length > 0 ? [`states of ${listed(intent.regions)}`] : []),
    ...(intent.memberOf === null ? [] : [`members of ${nameOf(intent.memberOf)}`]),
    ...(intent.exceptActors.length === 0 ? [] : [`others than ${listed(intent.exceptActors.map(nameOf))}`]),
    ...(intent.via.length === 0 ? [] : [`through ${listed(intent.via.map(nameOf))}`]),
  ].join(", ");
  const [document] = intent.documents;
  const title = vocabulary.documents.find(({ id }) => id === document)?.title;
  const source = title === undefined ? "" : ` in “${title}”`;
  const subject = `${target.words === "" ? (onArticles ? "any article" : "anything") : target.words}${source}`;
  const verb = stanceWords(intent.stances);
  const when = intent.time === null ? "" : `, ${intent.time.words}`;
  const conditions = [...(verb === "" ? [] : [verb]), ...(intent.time === null ? [] : [intent.time.words])].join(", ");
  const on = who === "" ? subject : target.words === "" && source === "" && !onArticles ? who : `${who} on ${subject}`;
  return {
    who,
    about: target.title === null ? subject : `${subject} (${target.title})`,
    verb,
    when,
    meaning: conditions === "" ? on : `${on}: ${conditions}`,
  };
}
