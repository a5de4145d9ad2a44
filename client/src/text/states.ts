import type { FailureKind } from "../api/failure.ts";

export const failures: Record<FailureKind, { title: string; body: (seconds: number | null) => string }> = {
  offline: {
    title: "The server cannot be reached",
    body: (seconds) => `You may be offline. Your view is safe in the address bar.${again(seconds)}`,
  },
  unready: {
    title: "The database is not answering yet",
    body: (seconds) => `Your view is safe in the address bar.${again(seconds)}`,
  },
  busy: {
    title: "Too many requests from here",
    body: (seconds) => `Your view is safe in the address bar.${again(seconds)}`,
  },
  timeout: {
    title: "The answer did not arrive",
    body: () => "The server took longer than 5 seconds. Your view is safe in the address bar.",
  },
  refused: { title: "The server did not take the request", body: () => "Your view is safe in the address bar." },
  broken: {
    title: "The answer did not arrive",
    body: () => "Something failed on the server. Your view is safe in the address bar.",
  },
};
const again = (seconds: number | null) => (seconds === null ? "" : ` Trying again in ${seconds} s.`);

export const tryAgain = "Try again";

export const oldBelow = "What you saw before stays below, marked as old.";

export const loading = "Reading the records";
