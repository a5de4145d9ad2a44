import type { VoteChoice } from "../domain/lists.ts";
import type { Link, StanceLine } from "../store/statements/graph.ts";
import { CHOICE_WORDS, STANCE_VERB } from "./words.ts";

/** A relationship of a graph view, before the view is cut. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly label: string;
  readonly side: string | null;
  readonly stance: string | null;
  readonly inherited: boolean;
  readonly confidence: string | null;
  readonly position: string | null;
  readonly date: string | null;
}

const LINK_WORDS: Readonly<Record<string, string>> = {
  VERSION_OF: "is a version of",
  IN_VERSION: "is in",
  PART_OF: "is part of",
  BECAME: "became",
  DROPPED_IN: "was dropped in",
  NEW_IN: "came new in",
  COUNTERPART_OF: "is the counterpart of",
  REPEATS: "repeats",
  CONCERNS: "concerns",
  NARROWER_THAN: "is part of",
  MEMBER_OF: "is a member of",
  ON: "is on",
  ABOUT: "is about",
  TAKEN_BY: "was taken by",
  VIA: "was taken through",
  EVIDENCED_BY: "is shown by",
  AUTHORED_BY: "was written by",
  ADDRESSES: "speaks about",
  BY: "was done by",
  UNDER: "was done under",
  OBJECTS_TO: "objects to",
  REFERS_TO: "names",
};

const CAST_WORDS: Readonly<Record<VoteChoice, string>> = CHOICE_WORDS;

/** A position as a line from the actor to what it is on. */
export function stanceEdge(line: StanceLine): Edge {
  return {
    id: `${line.positionId}>${line.targetKey}`,
    source: line.actorKey,
    target: line.targetKey,
    type: "STANCE",
    label: STANCE_VERB[line.stance],
    side: line.side,
    stance: line.stance,
    inherited: false,
    confidence: line.confidence,
    position: line.positionId,
    date: line.date,
  };
}

/** A relationship of the model as it can be read aloud between the two names. */
export function linkEdge({ fromKey, toKey, type, detail }: Link): Edge {
  const said =
    type === "CAST" && detail !== null ? `${CAST_WORDS[detail as VoteChoice]} in` : (LINK_WORDS[type] ?? type);
  return {
    id: `${fromKey}>${type}>${toKey}`,
    source: fromKey,
    target: toKey,
    type,
    label: type === "BECAME" && detail !== null ? `${said} (${detail})` : said,
    side: null,
    stance: null,
    inherited: false,
    confidence: null,
    position: null,
    date: null,
  };
}
