import type { LookName } from "./kinds.ts";

/** The node shapes as the canvas draws them, on a grid of 18: for the legend and for pictures. */
export const OUTLINES: Record<LookName, string> = {
  state: "M9 2a7 7 0 1 0 0 14A7 7 0 1 0 9 2",
  organization: "M5.2 2.6h7.6L16.6 9l-3.8 6.4H5.2L1.4 9z",
  group: "M6 1.6h6L16.4 6v6L12 16.4H6L1.6 12V6zM7 4.2h4L13.8 7v4L11 13.8H7L4.2 11V7z",
  person: "M9 1.8 16.4 7.2 13.6 15.8H4.4L1.6 7.2z",
  provision: "M4 4h10a2.2 2.2 0 0 1 2.2 2.2v5.6A2.2 2.2 0 0 1 14 14H4a2.2 2.2 0 0 1-2.2-2.2V6.2A2.2 2.2 0 0 1 4 4",
  issue: "M9 1.4 16.6 9 9 16.6 1.4 9z",
  document: "M4.4 1.6h9.2v14.8H4.4z",
  version: "M2 3h14v7.5a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z",
  treaty: "M1.6 2.6h14.8v12.8H1.6zM4.2 5.2h9.6v7.6H4.2z",
  vote: "M9 2.4 16.6 15.4H1.4z",
  event: "M5 4h12l-4 10H1z",
  action: "M1.6 4h9.8L16.4 9l-5 5H1.6z",
  position: "M3 3.4q6 -1.4 12 0v11.2q-6 1.4 -12 0z",
};
