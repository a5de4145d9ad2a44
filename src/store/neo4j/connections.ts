import type { Socket } from "node:net";
import type { Driver } from "neo4j-driver";
import { Sockets } from "./sockets.ts";

/** One driver, and who still uses it for a write. */
interface Line {
  readonly driver: Driver;
  writes: number;
}

/** A line that was replaced, with the sockets that were opened while it was in use. */
interface Retired {
  readonly line: Line;
  readonly sockets: ReadonlySet<Socket>;
}

/** Least time between two renewals: statements that are slow, not hung, come in crowds too. */
const PAUSE_MS = 1000;
/** How long reads of a driver that was replaced may take: longer than any may wait. */
const GRACE_MS = 5000;

/**
 * The driver in use. A connection that hangs is never given back by the driver itself, which waits for its answer
 * for ever, and the pool would be empty after so many of them. So that after an answer that did not come new work goes
 * to a new driver, and the old one is closed with all its connections once what it may still do is done.
 */
export class Connections {
  readonly #open: () => Driver;
  #current: Line;
  #renewedAt = Number.NEGATIVE_INFINITY;
  readonly #old = new Set<Retired>();
  readonly #sockets: Sockets;

  constructor(open: () => Driver, port: number) {
    this.#open = open;
    this.#sockets = new Sockets(port);
    this.#current = { driver: open(), writes: 0 };
  }

  /** Runs with the driver in use. A write keeps its driver open until it is done. */
  async use<T>(kind: "read" | "write", work: (driver: Driver) => Promise<T>): Promise<T> {
    const line = this.#current;
    if (kind === "read") return work(line.driver);
    line.writes += 1;
    try {
      return await work(line.driver);
    } finally {
      line.writes -= 1;
    }
  }

  /** To be called when an answer did not come in time. */
  renew(): void {
    if (performance.now() - this.#renewedAt < PAUSE_MS) return;
    this.#renewedAt = performance.now();
    const retired = { line: this.#current, sockets: this.#sockets.take() };
    this.#current = { driver: this.#open(), writes: 0 };
    this.#old.add(retired);
    this.#endWhenDone(retired);
  }

  async close(): Promise<void> {
    const old = [...this.#old];
    this.#old.clear();
    await Promise.all([this.#current.driver.close(), ...old.map(end)]);
    this.#sockets.close();
  }

  #endWhenDone(retired: Retired): void {
    const timer = setTimeout(() => {
      if (!this.#old.has(retired)) return;
      if (retired.line.writes > 0) return this.#endWhenDone(retired);
      this.#old.delete(retired);
      void end(retired);
    }, GRACE_MS);
    timer.unref();
  }
}

async function end({ line, sockets }: Retired): Promise<void> {
  await line.driver.close().catch(() => undefined);
  for (const socket of sockets) socket.destroy();
}
