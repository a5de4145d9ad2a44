/** Work that pauses now and then, and gives its result at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Of so many items at a time: nothing else is done in the process meanwhile. */
const STEP = 200;

/** The items, with a pause after every few. */
export function* inSteps<T>(items: Iterable<T>, take: (item: T) => void): Steps<void> {
  let taken = 0;
  for (const item of items) {
    take(item);
    if (++taken % STEP === 0) yield;
  }
}

/** Does the work at one go. */
export function atOnce<T>(work: Steps<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Milliseconds of work between two pauses. */
const SLICE_MS = 10;

/** Does the work a little at a time, so that whatever else waits in the process has its turn. */
export async function littleByLittle<T>(work: Steps<T>): Promise<T> {
  for (let begun = performance.now(), step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
}
