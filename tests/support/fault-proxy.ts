import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What the proxy does to what passes: nothing, hold it back, pass it late, refuse it, or cut it off after some bytes. */
export type Fault =
  | { readonly kind: "none" }
  | { readonly kind: "hang" }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "refuse" }
  | { readonly kind: "cut"; readonly afterBytes: number };

export interface FaultProxy {
  readonly port: number;
  /** Connections through it that are open. */
  readonly open: number;
  /** What happens from now on to what comes from the server, on connections old and new. */
  set(fault: Fault): void;
  /** Ends every connection with a reset. */
  reset(): void;
  close(): Promise<void>;
}

/** A TCP proxy on loopback, before a server that is to seem ill. What was held back while it hung is lost. */
export async function startFaultProxy(target: { host: string; port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: "none" };
  const pairs = new Set<readonly [Socket, Socket]>();
  const reset = () => {
    for (const [client, server] of pairs) {
      client.resetAndDestroy();
      server.destroy();
    }
  };
  const server = createServer((client) => {
    if (fault.kind === "refuse") return void client.resetAndDestroy();
    const upstream = connect(target);
    const pair = [client, upstream] as const;
    pairs.add(pair);
    /** Set for good once the connection was met by a hang: it stays dead after the fault is over. */
    let isDead = false;
    let passed = 0;
    client.on("data", (data) => upstream.write(data));
    upstream.on("data", (data) => {
      const now = fault;
      isDead ||= now.kind === "hang";
      if (isDead) return;
      if (now.kind === "slow") return void setTimeout(() => client.writable && client.write(data), now.milliseconds);
      if (now.kind === "cut") {
        passed += data.length;
        if (passed > now.afterBytes) {
          client.write(data.subarray(0, Math.max(1, data.length >> 1)));
          return void setTimeout(() => client.resetAndDestroy(), 5);
        }
      }
      client.write(data);
    });
    for (const [one, other] of [pair, [upstream, client] as const]) {
      one.on("error", () => undefined);
      one.on("close", () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get open() {
      return pairs.size;
    },
    set(next) {
      fault = next;
      if (next.kind === "refuse") reset();
    },
    reset,
    async close() {
      reset();
      server.close();
      await once(server, "close");
    },
  };
}
