import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

const CHANNEL = "net.client.socket";

/**
 * The sockets that this process opened to a port since a moment, as long as they are open. The driver forgets one whose
 * other end accepted it and then fell silent before the first word of Bolt: neither its time-outs nor its closing end it,
 * so that it is looked up where Node tells of every socket. TLS sockets are not told of.
 */
export class Sockets {
  readonly #port: number;
  #collected = new Set<Socket>();
  readonly #listen = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    const current = this.#collected;
    socket.once("connect", () => {
      if (socket.remotePort !== this.#port) return;
      current.add(socket);
      socket.once("close", () => current.delete(socket));
    });
  };

  constructor(port: number) {
    this.#port = port;
    subscribe(CHANNEL, this.#listen);
  }

  /** Those opened since the last call. The set loses each that closes. */
  take(): ReadonlySet<Socket> {
    const taken = this.#collected;
    this.#collected = new Set();
    return taken;
  }

  close(): void {
    unsubscribe(CHANNEL, this.#listen);
    for (const socket of this.#collected) socket.destroy();
  }
}
