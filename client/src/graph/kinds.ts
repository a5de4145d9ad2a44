import type { GraphNode } from "../api/contract.ts";
import type { NodeShape } from "./types.ts";

/** How each kind is drawn: the style sheet, the legend and the panel read this one list. */
export interface KindLook {
  name: LookName;
  shape: NodeShape;
  width: number;
  height: number;
  double?: boolean;
}

export const LOOK_NAMES = [
  "state",
  "organization",
  "group",
  "person",
  "provision",
  "issue",
  "document",
  "version",
  "treaty",
  "vote",
  "event",
  "action",
  "position",
] as const;
export type LookName = (typeof LOOK_NAMES)[number];

const look = (name: LookName, shape: NodeShape, width: number, height: number, double = false): KindLook =>
  double ? { name, shape, width, height, double } : { name, shape, width, height };

export const LOOKS: Readonly<Record<LookName, KindLook>> = {
  state: look("state", "ellipse", 26, 26),
  organization: look("organization", "round-hexagon", 30, 26),
  group: look("group", "round-octagon", 26, 26, true),
  person: look("person", "pentagon", 26, 26),
  provision: look("provision", "round-rectangle", 50, 30),
  issue: look("issue", "round-diamond", 32, 32),
  document: look("document", "rectangle", 22, 30),
  version: look("version", "bottom-round-rectangle", 34, 28),
  treaty: look("treaty", "rectangle", 38, 32, true),
  vote: look("vote", "round-triangle", 30, 28),
  event: look("event", "rhomboid", 34, 24),
  action: look("action", "round-tag", 34, 24),
  position: look("position", "barrel", 24, 20),
};

export function lookOf(node: Pick<GraphNode, "kind" | "actorKind">): KindLook {
  switch (node.kind) {
    case "ACTOR":
      return LOOKS[actorLook(node.actorKind)];
    case "TREATY_ACTION":
      return LOOKS.action;
    case "PROVISION":
      return LOOKS.provision;
    case "ISSUE":
      return LOOKS.issue;
    case "DOCUMENT":
      return LOOKS.document;
    case "VERSION":
      return LOOKS.version;
    case "TREATY":
      return LOOKS.treaty;
    case "VOTE":
      return LOOKS.vote;
    case "EVENT":
      return LOOKS.event;
    case "POSITION":
      return LOOKS.position;
  }
}

function actorLook(kind: GraphNode["actorKind"]): LookName {
  if (kind === "STATE" || kind === null) return "state";
  if (kind === "GROUP") return "group";
  return kind === "PERSON" || kind === "BODY" ? "person" : "organization";
}
