/**
 * The time since the process began to take up what had arrived: one turn of the event loop. Operations that are answered
 * out of what is known end where they began, one after the other in one turn, while new connections and those who are to
 * be turned away wait for its end; so a turn must be short.
 */
export class Turn {
  readonly #now: () => number;
  readonly #atEnd: (end: () => void) => void;
  #began: number | null = null;

  /** `now` in milliseconds; `atEnd` calls back when the turn is over. Both are for tests to set. */
  constructor(now: () => number = () => performance.now(), atEnd: (end: () => void) => void = setImmediate) {
    this.#now = now;
    this.#atEnd = atEnd;
  }

  /** Milliseconds since this was first asked in this turn; 0 for the first time. */
  elapsed(): number {
    const now = this.#now();
    if (this.#began !== null) return now - this.#began;
    this.#began = now;
    this.afterwards(() => {
      this.#began = null;
    });
    return 0;
  }

  /** Calls back when this turn is over. */
  afterwards(call: () => void): void {
    this.#atEnd(call);
  }
}
