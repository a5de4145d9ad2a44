/** How many are under way and how many may wait; the rest is turned away at once. */
export interface AdmissionBounds {
  readonly inFlight: number;
  readonly queue: number;
  /** Milliseconds that one waits at most. */
  readonly queueMs: number;
}

interface Waiting {
  readonly admit: (isAdmitted: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A door before the operations: a server that takes on more than it can do answers all of it late, and none of it in
 * time. Those who wait come in turn, and are turned away when they have waited too long.
 */
export class Admission {
  readonly #bounds: AdmissionBounds;
  readonly #waiting = new Set<Waiting>();
  #inFlight = 0;

  constructor(bounds: AdmissionBounds) {
    this.#bounds = bounds;
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Whether one who came now would be turned away. */
  get isFull(): boolean {
    return this.#inFlight >= this.#bounds.inFlight && this.#waiting.size >= this.#bounds.queue;
  }

  /** True once there is a place, which `leave` gives back; false where there is none in time. */
  async enter(): Promise<boolean> {
    if (this.#inFlight < this.#bounds.inFlight) {
      this.#inFlight += 1;
      return true;
    }
    if (this.isFull) return false;
    return new Promise((resolve) => {
      const waiting: Waiting = {
        admit: (isAdmitted) => {
          clearTimeout(waiting.timer);
          this.#waiting.delete(waiting);
          resolve(isAdmitted);
        },
        timer: setTimeout(() => waiting.admit(false), this.#bounds.queueMs),
      };
      this.#waiting.add(waiting);
    });
  }

  /** Gives a place back: the next who waits has it, or it is free. */
  leave(): void {
    const [next] = this.#waiting;
    if (next === undefined) this.#inFlight -= 1;
    else next.admit(true);
  }
}
