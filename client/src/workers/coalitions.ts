import { findCoalitions, type Holder } from "../state/coalitions.ts";

self.onmessage = (event: MessageEvent<{ id: number; holders: Holder[]; least: number }>) => {
  const { id, holders, least } = event.data;
  self.postMessage({ id, found: findCoalitions(holders, least) });
};
