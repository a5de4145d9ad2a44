import url from "cytoscape/dist/cytoscape.esm.min.mjs?url";

/** One file of Cytoscape for the page and for the worker: bundled into both it would be fetched twice. */
const shared = (await import(/* @vite-ignore */ url)) as { default: typeof import("cytoscape") };
export default shared.default;
