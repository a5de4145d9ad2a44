import type { GraphEdge, GraphNode, PositionRow } from "../api/contract.ts";
import type { CellRow } from "../api/matrix.ts";
import { targetOf } from "../state/sentences.ts";

/** A graph to be carried away: plain values by name, so that every reader keeps them. */
export interface GraphFile {
  nodes: readonly FileNode[];
  edges: readonly FileEdge[];
}
export type Value = string | number | boolean | null;
export interface FileNode {
  id: string;
  label: string;
  values: Readonly<Record<string, Value>>;
}
export interface FileEdge {
  id: string;
  source: string;
  target: string;
  label: string;
  values: Readonly<Record<string, Value>>;
}

export function fileOfDrawing(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphFile {
  return {
    nodes: nodes.map(({ id, label, kind, actorKind, detail, degree }) => ({
      id,
      label,
      values: { kind, actor_kind: actorKind, detail, degree },
    })),
    edges: edges.map(({ id, source, target, label, type, side, stance, inherited, confidence, position, date }) => ({
      id,
      source,
      target,
      label,
      values: { type, side, stance, inherited, confidence, position, date },
    })),
  };
}

/** Positions as lines from actors to what they are on, one for each thing; several of one pair stay several. */
export function fileOfRows(rows: readonly PositionRow[]): GraphFile {
  const nodes = new Map<string, FileNode>();
  const edges: FileEdge[] = [];
  for (const row of rows) {
    const { actor } = row;
    nodes.set(actor.id, { id: actor.id, label: actor.name, values: { kind: "ACTOR", actor_kind: actor.kind } });
    const targets =
      row.provisions.length > 0
        ? row.provisions.map((one) => ({ id: one.id, label: one.label, kind: "PROVISION" }))
        : row.issues.length > 0
          ? row.issues.map((one) => ({ id: `issue:${one.id}`, label: one.label, kind: "ISSUE" }))
          : [{ id: `target:${targetOf(row)}`, label: targetOf(row), kind: "TARGET" }];
    for (const target of targets) {
      nodes.set(target.id, { id: target.id, label: target.label, values: { kind: target.kind, actor_kind: null } });
      edges.push({
        id: `${row.id} ${target.id}`,
        source: actor.id,
        target: target.id,
        label: row.stance,
        values: {
          type: "STANCE",
          side: row.side,
          stance: row.stance,
          inherited: row.inherited,
          confidence: row.confidence,
          position: row.id,
          date: row.date,
        },
      });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** The cells of a matrix as positions with their columns. */
export function fileOfCells(
  actors: readonly { id: string; name: string; kind: string }[],
  columns: readonly { id: string; label: string; kind: "provision" | "issue" }[],
  rowsAt: (actor: string, column: string) => readonly { row: CellRow; inherited: boolean }[],
): GraphFile {
  const edges = actors.flatMap((actor) =>
    columns.flatMap((column) =>
      rowsAt(actor.id, column.id).map(({ row, inherited }): FileEdge => {
        const { stance, side, confidence, date, id: position } = row;
        const values = { type: "STANCE", side, stance, inherited, confidence, position, date };
        const id = `${actor.id} ${position} ${column.id}`;
        return { id, source: actor.id, target: `${column.kind}:${column.id}`, label: stance, values };
      }),
    ),
  );
  const columnNodes = columns.map(({ id, label, kind }) => ({
    id: `${kind}:${id}`,
    label,
    values: { kind: kind.toUpperCase(), actor_kind: null },
  }));
  const actorNodes = actors.map((actor) => ({
    id: actor.id,
    label: actor.name,
    values: { kind: "ACTOR", actor_kind: actor.kind },
  }));
  return { nodes: [...actorNodes, ...columnNodes], edges };
}
