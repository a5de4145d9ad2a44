/** Fragments shared by the operations: one for each row that is drawn in more than one place. */

export const ACTOR_NAME = `fragment ActorName on Actor { id label name kind }`;
export const VERSION_NAME = `fragment VersionName on TextVersion { id label symbol date isFinal }`;
export const PROVISION_NAME = `fragment ProvisionName on Provision { id label number title version { ...VersionName } }`;
export const DOCUMENT_ROW = `fragment DocumentRow on Document { id label title kind date publisher url symbol }`;
export const EVIDENCE_ROW = `fragment EvidenceRow on Evidence { locator quote document { ...DocumentRow } }`;
export const POSITION_ROW = `fragment PositionRow on Position {
  id label stance side inherited provisionInferred target ask date forum confidence note
  actor { ...ActorName }
  via { ...ActorName }
  provision { ...ProvisionName }
  provisions { ...ProvisionName }
  version { ...VersionName }
  issues { id label }
  evidence { ...EvidenceRow }
}`;
export const POSITION_PAGE = `fragment PositionPage on PositionConnection {
  totalCount
  bySide { side positions actors }
  byStance { stance positions actors }
  pageInfo { hasNextPage endCursor }
  nodes { ...PositionRow }
}`;
export const LINEAGE_ROW = `fragment LineageRow on LineageStep {
  relation explanation confidence
  from { ...ProvisionName }
  to { ...ProvisionName }
  version { ...VersionName }
  sources { ...EvidenceRow }
}`;

const POSITION_PARTS = [ACTOR_NAME, VERSION_NAME, PROVISION_NAME, DOCUMENT_ROW, EVIDENCE_ROW, POSITION_ROW];

/** What a document that spreads `PositionRow` needs besides its own text. */
export const positionParts = POSITION_PARTS.join("\n");
/** The same for `PositionPage`. */
export const positionPageParts = [...POSITION_PARTS, POSITION_PAGE].join("\n");
