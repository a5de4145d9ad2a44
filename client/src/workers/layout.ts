import type { LayoutRequest } from "./layout-engine.ts";

/** The engine waits for Cytoscape, and a message that came meanwhile would be lost: so it is heard first. */
const engine = import("./layout-engine.ts");

self.onmessage = async (event: MessageEvent<LayoutRequest>) => {
  const { layOut } = await engine;
  self.postMessage(layOut(event.data));
};
