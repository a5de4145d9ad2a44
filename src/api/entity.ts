import type { EntityKind } from "../domain/lists.ts";
import { loadAll } from "./batch.ts";
import type { Context } from "./context.ts";
import { actionLabel } from "./resolvers/action.ts";
import { positionLabel } from "./resolvers/position.ts";
import { voteLabel } from "./resolvers/vote.ts";

const KIND_OF_LABEL: Readonly<Record<string, EntityKind>> = {
  Treaty: "TREATY",
  TextVersion: "VERSION",
  Provision: "PROVISION",
  Actor: "ACTOR",
  IssueArea: "ISSUE",
  Position: "POSITION",
  Document: "DOCUMENT",
  Vote: "VOTE",
  Event: "EVENT",
  TreatyAction: "TREATY_ACTION",
};

const TYPE_OF_KIND: Readonly<Record<EntityKind, string>> = {
  TREATY: "Treaty",
  VERSION: "TextVersion",
  PROVISION: "Provision",
  ACTOR: "Actor",
  ISSUE: "IssueArea",
  POSITION: "Position",
  DOCUMENT: "Document",
  VOTE: "Vote",
  EVENT: "Event",
  TREATY_ACTION: "TreatyAction",
};

export interface Entity {
  readonly key: string;
  readonly id: string;
  readonly kind: EntityKind;
}

/** The entities that the keys stand for; unknown keys are left out. */
export async function findEntities(keys: readonly string[], { batch }: Context): Promise<Entity[]> {
  return (await loadAll(batch.entity, keys)).flatMap(({ key, id, labels }) => {
    const label = labels.find((one) => one in KIND_OF_LABEL);
    const kind = label === undefined ? undefined : KIND_OF_LABEL[label];
    return kind === undefined ? [] : [{ key, id, kind }];
  });
}

/** The domain value of an entity, ready for the Node interface. Null where it is not there. */
export async function loadNode({ kind, id }: Entity, { batch }: Context): Promise<object | null> {
  const loaders = {
    TREATY: batch.treaty,
    VERSION: batch.version,
    PROVISION: batch.provision,
    ACTOR: batch.actor,
    ISSUE: batch.issue,
    POSITION: batch.position,
    DOCUMENT: batch.document,
    VOTE: batch.vote,
    EVENT: batch.event,
    TREATY_ACTION: batch.action,
  };
  const value = await loaders[kind].load(id);
  return value === null ? null : { ...value, __typename: TYPE_OF_KIND[kind] };
}

/** What an entity is called, and a second line where it has one. */
export async function nameEntity(
  { kind, id }: Entity,
  context: Context,
): Promise<{ label: string; detail: string | null }> {
  const { batch } = context;
  switch (kind) {
    case "TREATY": {
      const found = await batch.treaty.load(id);
      return { label: found?.label ?? id, detail: found?.symbol ?? null };
    }
    case "VERSION": {
      const found = await batch.version.load(id);
      return { label: found?.label ?? id, detail: found?.date ?? null };
    }
    case "PROVISION": {
      const found = await batch.provision.load(id);
      return { label: found?.label ?? id, detail: found?.title ?? null };
    }
    case "ACTOR":
      return { label: (await batch.actor.load(id))?.name ?? id, detail: null };
    case "ISSUE":
      return { label: (await batch.issue.load(id))?.label ?? id, detail: null };
    case "DOCUMENT": {
      const found = await batch.document.load(id);
      return { label: found?.title ?? id, detail: found?.date ?? null };
    }
    case "EVENT": {
      const found = await batch.event.load(id);
      return { label: found?.title ?? id, detail: found?.date ?? null };
    }
    case "VOTE": {
      const found = await batch.vote.load(id);
      return { label: found ? voteLabel(found) : id, detail: found?.outcome ?? null };
    }
    case "POSITION": {
      const found = await batch.position.load(id);
      return { label: found ? await positionLabel(found, context) : id, detail: found?.date ?? null };
    }
    case "TREATY_ACTION": {
      const found = await batch.action.load(id);
      return { label: found ? await actionLabel(found, context) : id, detail: found?.date ?? null };
    }
  }
}
