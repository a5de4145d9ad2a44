import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byIds, maybe, none, text, texts } from "./shapes.ts";

const issue = z.object({ id: text, label: text, description: maybe, synonyms: texts });
const withTree = z.object({ issue, broader: texts, narrower: texts });
export type IssueNode = z.infer<typeof issue>;

export const getIssues = declareStatement("read/get-issues", byIds, withTree);
export const listIssues = declareStatement("read/list-issues", none, withTree);
export const listIssueFamily = declareStatement(
  "read/list-issue-family",
  byIds,
  z.object({ id: text, memberId: text }),
);
export const listProvisionsByIssue = declareStatement(
  "read/list-provisions-by-issue",
  byIds,
  z.object({ issueId: text, provisionId: text }),
);
