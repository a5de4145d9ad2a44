import { Turn } from "./turn.ts";

/** How many are under way and how many may wait; the rest is turned away at once. */
export interface AdmissionBounds {
  readonly inFlight: number;
  readonly queue: number;
  /** Milliseconds that one waits at most. */
  readonly queueMs: number;
}

interface Waiting {
  readonly since: number;
  readonly admit: (isAdmitted: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds after which no further operation begins in a turn of the event loop: a turn takes up one new connection. */
const SLICE_MS = 1;
/** Where turning others away takes most of a turn, answering has as much again, but no more than this. */
const LONGEST_SLICE_MS = 50;

/**
 * A door before the operations: a server that takes on more than it can do answers all of it late, and none of it in
 * time. Those who wait come in turn, and are turned away when they have waited too long. Where the first of them has
 * waited half of that, whoever comes is turned away at once, since the wait would be longer still.
 */
export class Admission {
  readonly #bounds: AdmissionBounds;
  readonly #turn: Turn;
  readonly #waiting = new Set<Waiting>();
  #inFlight = 0;
  #isCalling = false;
  #calledAt = 0;
  #sliceEnds = 0;

  /** `turn` is for tests to set. */
  constructor(bounds: AdmissionBounds, turn: Turn = new Turn()) {
    this.#bounds = bounds;
    this.#turn = turn;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Whether one who came now would be turned away. */
  get isFull(): boolean {
    if (this.#canBegin()) return false;
    const [first] = this.#waiting;
    const isSlow = first !== undefined && performance.now() - first.since > this.#bounds.queueMs / 2;
    return isSlow || this.#waiting.size >= this.#bounds.queue;
  }

  /** True once there is a place, which `leave` gives back; false where there is none in time. */
  async enter(): Promise<boolean> {
    if (this.#canBegin()) {
      this.#inFlight += 1;
      return true;
    }
    if (this.isFull) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        since: performance.now(),
        admit: (isAdmitted) => {
          clearTimeout(waiting.timer);
          this.#waiting.delete(waiting);
          if (isAdmitted) this.#inFlight += 1;
          resolve(isAdmitted);
        },
        timer: setTimeout(() => waiting.admit(false), this.#bounds.queueMs),
      };
      this.#waiting.add(waiting);
      this.#callNext();
    });
  }

  /** Gives a place back: the next who waits has it, now or in the next turn, or it is free. */
  leave(): void {
    this.#inFlight -= 1;
    if (this.#waiting.size === 0) return;
    if (performance.now() < this.#sliceEnds) this.#admitNext();
    else this.#callNext();
  }

  #canBegin(): boolean {
    if (this.#inFlight >= this.#bounds.inFlight || this.#waiting.size > 0) return false;
    return this.#bounds.queue === 0 || this.#turn.elapsed() < SLICE_MS;
  }

  #admitNext(): void {
    const [next] = this.#waiting;
    if (this.#inFlight < this.#bounds.inFlight) next?.admit(true);
  }

  /** One at a time: how long it takes shows when it leaves, or in the next turn. */
  #callNext(): void {
    if (this.#isCalling || this.#waiting.size === 0) return;
    this.#isCalling = true;
    this.#turn.afterwards(() => {
      this.#isCalling = false;
      const now = performance.now();
      this.#sliceEnds = now + Math.min(Math.max((now - this.#calledAt) / 2, SLICE_MS), LONGEST_SLICE_MS);
      this.#calledAt = now;
      this.#admitNext();
      if (this.#inFlight < this.#bounds.inFlight) this.#callNext();
    });
  }
}
