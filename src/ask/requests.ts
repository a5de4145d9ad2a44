/** The GraphQL requests by which questions are answered: public fields and filters only. */

const COVERAGE = "coverage { actorsOnRecord statesOnRecord statesSilent documents from to note }";

const POSITION = `id stance side inherited provisionInferred target ask date forum confidence note
      actor { id name kind }
      via { id name }
      provision { id label }
      evidence { locator quote document { id title kind date url } }`;

export const POSITIONS = `query Positions($filter: PositionFilter!, $subject: PositionFilter!) {
  positions(filter: $filter, orderBy: DATE_ASC, first: 100) {
    totalCount
    bySide { side positions actors }
    nodes {
      ${POSITION}
    }
  }
  subject: positions(filter: $subject, first: 1) { ${COVERAGE} }
}`;

export const INHERITED = `query Inherited($actor: ID!, $filter: PositionFilter!, $subject: PositionFilter!) {
  actor(id: $actor) {
    positions(filter: $filter, inherited: true, first: 100) {
      totalCount
      bySide { side positions actors }
      nodes {
      ${POSITION}
      }
    }
  }
  subject: positions(filter: $subject, first: 1) { ${COVERAGE} }
}`;

export const DATES = `query Dates($filter: PositionFilter!) {
  positions(filter: $filter, first: 100) { nodes { id date } }
}`;

export const VOTE = `query Vote($vote: ID!, $choices: [VoteChoice!], $actors: [ID!], $actorKinds: [ActorKind!], $memberOf: ID, $regions: [String!]) {
  vote(id: $vote) {
    id label date body subject recorded inFavour against abstaining outcome isPartial note
    casts(first: 100, choices: $choices, actors: $actors, actorKinds: $actorKinds, memberOf: $memberOf, regions: $regions) {
      totalCount
      nodes { choice confidence actor { id name kind } }
    }
    all: casts(first: 1) { totalCount }
    evidence { document { id title url } }
  }
}`;

export const VOTES_OF_ACTOR = `query VotesOfActor($actor: ID!, $body: String, $from: PartialDate, $to: PartialDate, $choices: [VoteChoice!]) {
  actor(id: $actor) {
    id name
    votes(first: 100, body: $body, from: $from, to: $to, choices: $choices) {
      totalCount
      nodes { choice confidence vote { id label date body subject symbol } }
    }
    all: votes(first: 1, body: $body, from: $from, to: $to) { totalCount }
    yes: votes(first: 1, body: $body, from: $from, to: $to, choices: [YES]) { totalCount }
    no: votes(first: 1, body: $body, from: $from, to: $to, choices: [NO]) { totalCount }
    abstain: votes(first: 1, body: $body, from: $from, to: $to, choices: [ABSTAIN]) { totalCount }
  }
}`;

export const VOTES_ON = `query VotesOn($symbol: String!, $body: String, $from: PartialDate, $to: PartialDate) {
  votes(symbol: $symbol, body: $body, from: $from, to: $to, first: 20) {
    totalCount
    nodes { id label date body subject symbol }
  }
}`;

export const VOTING_AGREEMENT = `query VotingAgreement($actor: ID!, $others: [ID!], $memberOf: ID, $regions: [String!], $body: String, $from: PartialDate, $to: PartialDate, $minShared: Int, $order: VotingAgreementOrder) {
  votingAgreement(actor: $actor, others: $others, memberOf: $memberOf, regions: $regions, body: $body, from: $from, to: $to, minShared: $minShared, order: $order, first: 20) {
    totalCount
    nodes { shared same score actor { id name kind } }
  }
}`;

export const ACTIONS = `query Actions($filter: TreatyActionFilter!) {
  actions(filter: $filter, first: 100) {
    totalCount
    nodes { id label kind date effectiveOn text confidence note actor { id name kind } treaty { id label } evidence { document { id title url } } }
  }
}`;

export const NOT_ACTED = `query NotActed($memberOf: ID, $kinds: [ActorKind!], $regions: [String!], $without: TreatyActionFilter!, $after: String, $isLong: Boolean = false) {
  actors(memberOf: $memberOf, kinds: $kinds, regions: $regions, existing: true, without: $without, first: 100) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name kind }
  }
  rest: actors(memberOf: $memberOf, kinds: $kinds, regions: $regions, existing: true, without: $without, first: 100, after: $after) @include(if: $isLong) {
    nodes { id name kind }
  }
}`;

export const LINEAGE = `query Lineage($provision: ID!) {
  provision(id: $provision) {
    id label number title summary
    version { id label isFinal }
    adopted { id label number title }
    lineage { relation explanation confidence from { id label number } to { id label number } version { id label } }
    parallels { relation treaty { id label } provision { id label } }
  }
}`;

export const AGREEMENT = `query Agreement($a: ID!, $b: ID!, $treaty: ID, $filter: PositionFilter!, $subject: PositionFilter!) {
  agreement(a: $a, b: $b, treaty: $treaty) {
    votesShared votesSame positionsShared positionsSame score
    disagreements(first: 100) { a b provision { id label } issue { id label } vote { id label } }
  }
  positions(filter: $filter, first: 100) {
    totalCount
    bySide { side positions actors }
    nodes {
      ${POSITION}
    }
  }
  subject: positions(filter: $subject, first: 1) { ${COVERAGE} }
}`;

export const SIDES = `query Sides($filter: PositionFilter!) {
  positions(filter: $filter, first: 100) { nodes { id side date provision { id } issues { id } } }
}`;

export const DISAGREEMENTS = `query Disagreements($a: ID!, $b: ID!, $treaty: ID) {
  agreement(a: $a, b: $b, treaty: $treaty) { disagreements(first: 100) { provision { id } issue { id } vote { id } } }
}`;

export const CONTESTED = `query Contested($treaty: ID) {
  contested(treaty: $treaty, first: 10) {
    actors states
    provision { id label title }
    bySide { side positions actors }
  }
}`;

export const CHANGES = `query Changes($treaty: ID, $actors: [ID!], $actorKinds: [ActorKind!], $provisions: [ID!]) {
  changes(treaty: $treaty, actors: $actors, actorKinds: $actorKinds, provisions: $provisions) {
    actor { id name kind }
    provision { id label title }
    positions {
      ${POSITION}
    }
  }
}`;

export const MEMBERS = `query Members($group: ID!, $on: PartialDate) {
  actor(id: $group) {
    id name note
    members(on: $on) { from to confidence source actor { id name kind } }
  }
}`;

export const MEMBERSHIPS = `query Memberships($actor: ID!) {
  actor(id: $actor) {
    id name
    memberOf { from to confidence source group { id name kind } }
  }
}`;

export const PROVISION = `query Provision($provision: ID!) {
  provision(id: $provision) { id label title adopted { id } }
}`;

export const TEXTS = `query Texts($treaty: ID!) {
  treaty(id: $treaty) {
    versions { id label steps { relation explanation confidence from { id number } to { id number } } }
  }
}`;

export const CONTENTS = `query Contents($treaty: ID!, $version: ID!) {
  treaty(id: $treaty) { provisions(version: $version) { id number title parent { id } } }
}`;

export const TREATY = `query Treaty($treaty: ID!) {
  treaty(id: $treaty) { id label title adoptedOn openedForSignatureOn inForceOn status }
}`;

export const ACTORS = `query Actors($memberOf: ID!, $kinds: [ActorKind!], $regions: [String!]) {
  actors(memberOf: $memberOf, kinds: $kinds, regions: $regions, first: 100) {
    totalCount
    nodes { id name kind }
  }
}`;
