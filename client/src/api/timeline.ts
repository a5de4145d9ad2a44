import type { EvidenceRow, Named, PartialDate, VersionName, VoteRow } from "./contract.ts";
import { DOCUMENT_ROW, EVIDENCE_ROW, VERSION_NAME } from "./fragments.ts";
import { operation } from "./operation.ts";

export interface TimelineVote extends VoteRow {
  evidence: EvidenceRow[];
}
export interface EventRow extends Named {
  type: string;
  date: PartialDate | null;
  endDate: PartialDate | null;
  place: string | null;
  description: string | null;
}
export const timelineOperation = operation<
  {
    votes: { nodes: TimelineVote[] };
    events: EventRow[];
    treaties: { nodes: (Named & { versions: VersionName[] })[] };
  },
  { treaty: string | null }
>(
  "Timeline",
  `query Timeline($treaty: ID) {
  votes(treaty: $treaty, first: 100) {
    nodes { id label date body subject inFavour against abstaining outcome evidence { ...EvidenceRow } }
  }
  events(treaty: $treaty) { id label type date endDate place description }
  treaties(first: 50) { nodes { id label versions { ...VersionName } } }
}`,
  EVIDENCE_ROW,
  DOCUMENT_ROW,
  VERSION_NAME,
);
