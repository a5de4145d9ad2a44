import { fold } from "../../domain/fold.ts";
import { compareIds } from "../../domain/ledger.ts";
import { listIssues } from "../../store/statements/issues.ts";
import { type Issue, loadAll } from "../batch.ts";
import type { Resolver } from "../context.ts";

const issue: Resolver<unknown, { id: string }> = (_, { id }, { batch }) => batch.issue.load(id);

const issues: Resolver<unknown> = async (_, __, { store }) =>
  (await store.read(listIssues, {}))
    .map(({ issue: found, ...tree }): Issue => ({ ...found, ...tree }))
    .sort((a, b) => compareIds(fold(a.label), fold(b.label)) || compareIds(a.id, b.id));

export const issueResolvers = {
  Query: { issue, issues },
  IssueArea: {
    broader: (({ broader }, _, { batch }) => loadAll(batch.issue, broader)) satisfies Resolver<Issue>,
    narrower: (({ narrower }, _, { batch }) => loadAll(batch.issue, narrower)) satisfies Resolver<Issue>,
    provisions: (async ({ id }, _, { batch }) =>
      loadAll(batch.provision, await batch.provisionsOfIssue.load(id))) satisfies Resolver<Issue>,
  },
};
