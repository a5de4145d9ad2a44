/** Every word of the explorer, in one place, ready to be translated. */
export * from "./text/ask.ts";
export * from "./text/files.ts";
export * from "./text/graph.ts";
export * from "./text/lineage.ts";
export * from "./text/matrix.ts";
export * from "./text/record.ts";
export * from "./text/states.ts";
export * from "./text/words.ts";
