import { isIPv6 } from "node:net";

const WINDOW_MS = 10_000;
/** Addresses remembered at most; past it the older half of what is known is forgotten. */
const REMEMBERED = 20_000;

interface Window {
  number: number;
  count: number;
  before: number;
}

/** One household or machine: an IPv6 address stands for its network, of which one client has as many as it likes. */
function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(address) ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = "", tail] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  if (tail === undefined) return left.slice(0, 4).join(":");
  const right = tail === "" ? [] : tail.split(":");
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right]
    .slice(0, 4)
    .join(":");
}

/**
 * Requests of each client address over the last ten seconds: all of them may come at once. The count slides: of the
 * window before, the part counts that still lies within ten seconds.
 */
export class RateLimiter {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #clients = new Map<string, Window>();

  /** `limit` 0 sets no bound. */
  constructor(limit: number, now: () => number = () => performance.now()) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one request. Null where it may pass, else the whole seconds after which one may. */
  take(address: string): number | null {
    if (this.#limit === 0) return null;
    const now = this.#now();
    const window = this.#windowOf(clientOf(address), Math.floor(now / WINDOW_MS));
    const left = 1 - (now % WINDOW_MS) / WINDOW_MS;
    if (window.count + window.before * left + 1 <= this.#limit) {
      window.count += 1;
      return null;
    }
    return this.#secondsUntilFree(window, left);
  }

  #windowOf(client: string, number: number): Window {
    let window = this.#clients.get(client);
    if (window === undefined) {
      if (this.#clients.size >= REMEMBERED) this.#forget();
      window = { number, count: 0, before: 0 };
      this.#clients.set(client, window);
    }
    if (window.number !== number) {
      window.before = window.number === number - 1 ? window.count : 0;
      window.count = 0;
      window.number = number;
    }
    return window;
  }

  #secondsUntilFree({ count, before }: Window, left: number): number {
    const room = this.#limit - 1;
    // Within this window what was counted before fades; in the next one what is counted now does.
    const share = count <= room ? left - (room - count) / before : left + 1 - room / count;
    return Math.max(1, Math.ceil((share * WINDOW_MS) / 1000));
  }

  #forget(): void {
    let number = 0;
    for (const client of this.#clients.keys()) {
      this.#clients.delete(client);
      number += 1;
      if (number >= REMEMBERED / 2) return;
    }
  }
}
