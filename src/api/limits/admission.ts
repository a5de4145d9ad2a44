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
const LEAST_SLICE_MS = 1;
const LONGEST_SLICE_MS = 50;

/**
 * A door before the operations: a server that takes on more than it can do answers all of it late, and none of it in
 * time. Those who wait come in turn, and are turned away when they have waited too long. Where the first of many has
 * waited half of that, whoever comes is turned away at once, since the wait would be longer still. Answering those
 * inside and hearing those at the door take turns of like length, so that neither starves the other.
 */
export class Admission {
  readonly #bounds: AdmissionBounds;
  readonly #turn: Turn;
  readonly #waiting = new Set<Waiting>();
  #inFlight = 0;
  #isCalling = false;
  /** How many have come to the door, and how many had when the last turn ended. */
  #heard = 0;
  #heardBefore = 0;
  /** When answering began, until when others may begin, and when the last one ended. */
  #beganAt = 0;
  #sliceEnds = 0;
  #endedAt = 0;

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

  /** Somebody has come to the door. */
  hear(): void {
    this.#heard += 1;
  }

  /** Whether one who comes now is turned away. */
  isRefused(): boolean {
    this.hear();
    if (this.#canBegin()) return false;
    if (this.#waiting.size >= this.#bounds.queue) return true;
    // Few who have waited long were held up by one long operation; they are all let in next.
    const [first] = this.#waiting;
    const isLong = this.#waiting.size >= this.#bounds.inFlight;
    return first !== undefined && isLong && performance.now() - first.since > this.#bounds.queueMs / 2;
  }

  /** True once there is a place, which `leave` gives back; false where there is none in time. */
  async enter(): Promise<boolean> {
    if (this.#canBegin()) {
      this.#inFlight += 1;
      return true;
    }
    if (this.isRefused()) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        since: performance.now(),
        admit: (isAdmitted) => {
          clearTimeout(waiting.timer);
          this.#waiting.delete(waiting);
          if (isAdmitted) this.#inFlight += 1;
          resolve(isAdmitted);
        },
        timer: setTimeout(() => waiting.admit(this.#inFlight < this.#bounds.inFlight), this.#bounds.queueMs),
      };
      this.#waiting.add(waiting);
      this.#callNext();
    });
  }

  /** Gives a place back: the next who waits has it, now or in a later turn, or it is free. */
  leave(): void {
    this.#inFlight -= 1;
    this.#endedAt = performance.now();
    if (this.#endedAt < this.#sliceEnds) this.#admitNext();
    else this.#callNext();
  }

  #canBegin(): boolean {
    if (this.#inFlight >= this.#bounds.inFlight || this.#waiting.size > 0) return false;
    return this.#bounds.queue === 0 || this.#turn.elapsed() < LEAST_SLICE_MS;
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
      if (!this.#isHearing()) this.#admitNext();
      if (this.#inFlight < this.#bounds.inFlight) this.#callNext();
    });
  }

  /** Whether those at the door have this turn too: while they come, for as long as the answering before it took. */
  #isHearing(): boolean {
    const now = performance.now();
    const heardFor = now - Math.max(this.#beganAt, this.#endedAt);
    const answeredFor = Math.max(this.#endedAt - this.#beganAt, LEAST_SLICE_MS);
    const isComing = this.#heard !== this.#heardBefore;
    this.#heardBefore = this.#heard;
    if (isComing && heardFor < answeredFor) return true;
    this.#beganAt = now;
    this.#sliceEnds = now + Math.min(Math.max(heardFor, LEAST_SLICE_MS), LONGEST_SLICE_MS);
    return false;
  }
}
