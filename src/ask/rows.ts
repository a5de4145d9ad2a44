import { z } from "zod";
import { ACTOR_KINDS, CONFIDENCES, SIDES, STANCES, VOTE_CHOICES } from "../domain/lists.ts";
import type { Coverage } from "./types.ts";

/** What the requests of requests.ts give, as far as answers are told from it. */
const text = z.string();
const maybe = z.string().nullable();
const named = z.object({ id: text, name: text, kind: z.enum(ACTOR_KINDS) });
export type NamedActor = z.infer<typeof named>;

const position = z.object({
  id: text,
  stance: z.enum(STANCES),
  side: z.enum(SIDES),
  inherited: z.boolean(),
  provisionInferred: z.boolean(),
  ask: maybe,
  date: maybe,
  confidence: z.enum(CONFIDENCES),
  actor: named,
  via: z.object({ id: text, name: text }).nullable(),
  provision: z.object({ id: text, label: text }).nullable(),
  evidence: z.array(z.object({ document: z.object({ id: text, title: text }) })),
});
export type FoundPosition = z.infer<typeof position>;

const connection = z.object({ totalCount: z.number(), nodes: z.array(position) });
export type FoundPositions = z.infer<typeof connection>;

const coverage: z.ZodType<Coverage> = z.object({
  actorsOnRecord: z.number(),
  statesOnRecord: z.number(),
  statesSilent: z.number(),
  documents: z.number(),
  from: maybe,
  to: maybe,
  note: text,
});
const subject = z.object({ coverage });

export const positionsData = z.object({ positions: connection, subject });
export const inheritedData = z.object({ actor: z.object({ positions: connection }), subject });
export const datesData = z.object({ positions: z.object({ nodes: z.array(z.object({ id: text, date: maybe })) }) });

const cast = z.object({ choice: z.enum(VOTE_CHOICES), confidence: z.enum(CONFIDENCES), actor: named });
export const voteData = z.object({
  vote: z.object({
    id: text,
    label: text,
    date: maybe,
    body: maybe,
    subject: text,
    recorded: z.boolean(),
    inFavour: z.number().nullable(),
    against: z.number().nullable(),
    abstaining: z.number().nullable(),
    outcome: maybe,
    isPartial: z.boolean(),
    note: maybe,
    casts: z.object({ totalCount: z.number(), nodes: z.array(cast) }),
    all: z.object({ totalCount: z.number() }),
    evidence: z.array(z.object({ document: z.object({ id: text }) })),
  }),
});
export type FoundVote = z.infer<typeof voteData>["vote"];

const counted = z.object({ totalCount: z.number() });
export const votesOfActorData = z.object({
  actor: z.object({
    id: text,
    name: text,
    votes: z.object({
      totalCount: z.number(),
      nodes: z.array(
        z.object({
          choice: z.enum(VOTE_CHOICES),
          confidence: z.enum(CONFIDENCES),
          vote: z.object({ id: text, label: text, date: maybe, subject: text, symbol: maybe }),
        }),
      ),
    }),
    all: counted,
    yes: counted,
    no: counted,
    abstain: counted,
  }),
});

export const votesOnData = z.object({
  votes: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: text, label: text, date: maybe, subject: text })),
  }),
});

export const votingAgreementData = z.object({
  votingAgreement: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ shared: z.number(), same: z.number(), actor: named })),
  }),
});

export const actionsData = z.object({
  actions: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        id: text,
        kind: text,
        date: maybe,
        confidence: z.enum(CONFIDENCES),
        actor: named,
        treaty: z.object({ id: text, label: text }),
        evidence: z.array(z.object({ document: z.object({ id: text }) })),
      }),
    ),
  }),
});
export type FoundAction = z.infer<typeof actionsData>["actions"]["nodes"][number];

export const notActedData = z.object({
  actors: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe }).optional(),
    nodes: z.array(named),
  }),
  rest: z.object({ nodes: z.array(named) }).optional(),
});

const provisionName = z.object({ id: text, label: text, number: text });
export const lineageData = z.object({
  provision: z.object({
    ...provisionName.shape,
    title: maybe,
    summary: maybe,
    version: z.object({ id: text, label: text, isFinal: z.boolean() }),
    adopted: z.object({ ...provisionName.shape, title: maybe }).nullable(),
    lineage: z.array(
      z.object({
        relation: text,
        explanation: maybe,
        confidence: z.enum(CONFIDENCES),
        from: provisionName.nullable(),
        to: provisionName.nullable(),
        version: z.object({ id: text, label: text }),
      }),
    ),
    parallels: z.array(
      z.object({
        relation: text,
        treaty: z.object({ id: text, label: text }),
        provision: z.object({ id: text, label: text }).nullable(),
      }),
    ),
  }),
});
export type FoundLineage = z.infer<typeof lineageData>["provision"];

const difference = z.object({
  a: text,
  b: text,
  provision: z.object({ id: text, label: text }).nullable(),
  issue: z.object({ id: text, label: text }).nullable(),
  vote: z.object({ id: text, label: text }).nullable(),
});
export const disagreementsData = z.object({
  agreement: z.object({
    disagreements: z.array(
      z.object({
        provision: z.object({ id: text }).nullable(),
        issue: z.object({ id: text }).nullable(),
        vote: z.object({ id: text }).nullable(),
      }),
    ),
  }),
});
export const agreementData = z.object({
  agreement: z.object({
    votesShared: z.number(),
    votesSame: z.number(),
    positionsShared: z.number(),
    positionsSame: z.number(),
    score: z.number().nullable(),
    disagreements: z.array(difference),
  }),
  positions: connection,
  subject,
});

export const sidesData = z.object({
  positions: z.object({
    nodes: z.array(
      z.object({
        id: text,
        side: z.enum(SIDES),
        date: maybe,
        provision: z.object({ id: text }).nullable(),
        issues: z.array(z.object({ id: text })),
      }),
    ),
  }),
});

export const contestedData = z.object({
  contested: z.array(
    z.object({ actors: z.number(), states: z.number(), provision: z.object({ id: text, label: text, title: maybe }) }),
  ),
});

export const changesData = z.object({
  changes: z.array(
    z.object({
      actor: named,
      provision: z.object({ id: text, label: text, title: maybe }),
      positions: z.array(position),
    }),
  ),
});

const span = z.object({ from: maybe, to: maybe, confidence: z.enum(CONFIDENCES) });
export const membersData = z.object({
  actor: z.object({ id: text, name: text, note: maybe, members: z.array(span.extend({ actor: named })) }),
});
export const membershipsData = z.object({
  actor: z.object({ id: text, name: text, memberOf: z.array(span.extend({ group: named })) }),
});

export const treatyData = z.object({
  treaty: z.object({
    id: text,
    label: text,
    adoptedOn: maybe,
    openedForSignatureOn: maybe,
    inForceOn: maybe,
    status: maybe,
  }),
});

const numbered = z.object({ id: text, number: text });
const textStep = z.object({
  relation: text,
  explanation: maybe,
  confidence: z.enum(CONFIDENCES),
  from: numbered.nullable(),
  to: numbered.nullable(),
});
export type FoundStep = z.infer<typeof textStep>;
export const textsData = z.object({
  treaty: z.object({ versions: z.array(z.object({ id: text, label: text, steps: z.array(textStep) })) }),
});
export const contentsData = z.object({
  treaty: z.object({
    provisions: z.array(z.object({ id: text, number: text, title: maybe, parent: z.object({ id: text }).nullable() })),
  }),
});
