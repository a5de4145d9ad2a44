import type { Operation } from "../api/operation.ts";
import {
  actorOperation,
  documentOperation,
  issueOperation,
  positionOperation,
  provisionOperation,
  treatyOperation,
} from "../api/operations.ts";
import type { RecordKind, RecordRef } from "../state/place.ts";
import { type Remote, useOperation } from "../state/remote.ts";
import type { Subject } from "./subject.ts";
import {
  actorSubject,
  documentSubject,
  issueSubject,
  positionSubject,
  provisionSubject,
  treatySubject,
} from "./subjects.ts";

/** Reads a record of any kind and makes it ready to explain itself; ready with null where there is none. */
export function useSubject(ref: RecordRef | null): Remote<Subject | null> {
  const byKind: Record<RecordKind, Remote<Subject | null>> = {
    provision: useRecord(
      "provision",
      ref,
      provisionOperation,
      (result) => result.provision && provisionSubject(result.provision),
    ),
    actor: useRecord("actor", ref, actorOperation, (result) => result.actor && actorSubject(result.actor)),
    issue: useRecord("issue", ref, issueOperation, (result) => result.issue && issueSubject(result.issue)),
    document: useRecord(
      "document",
      ref,
      documentOperation,
      (result) => result.document && documentSubject(result.document),
    ),
    treaty: useRecord("treaty", ref, treatyOperation, (result) => result.treaty && treatySubject(result.treaty)),
    position: useRecord(
      "position",
      ref,
      positionOperation,
      (result) => result.position && positionSubject(result.position),
    ),
  };
  return ref === null ? { status: "idle" } : byKind[ref.kind];
}

function useRecord<Result>(
  kind: RecordKind,
  ref: RecordRef | null,
  operation: Operation<Result, { id: string }>,
  read: (result: Result) => Subject | null,
): Remote<Subject | null> {
  const remote = useOperation(operation, ref?.kind === kind ? { id: ref.id } : null);
  switch (remote.status) {
    case "idle":
      return remote;
    case "ready":
      return { status: "ready", value: read(remote.value) };
    case "loading":
      return { ...remote, before: remote.before === null ? null : read(remote.before) };
    case "failed":
      return { ...remote, before: remote.before === null ? null : read(remote.before) };
  }
}
