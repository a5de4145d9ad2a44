import type { Failure } from "../api/failure.ts";
import { failures, loading, oldBelow, tryAgain } from "../text.ts";

/** Of the size of what follows, and still: no shimmer. */
export function Skeleton({ rows = 4, label = loading }: { rows?: number; label?: string }) {
  return (
    <div class="skeleton" role="img" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class={`skeleton-row skeleton-row-${index % 3}`}>
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

/** What happened and what to do, with the code; never a trace, never red. */
export function Failed({
  failure,
  retry,
  keepsOld = false,
}: {
  failure: Failure;
  retry: () => void;
  keepsOld?: boolean;
}) {
  const words = failures[failure.kind];
  return (
    <section class="failed" role="alert">
      <h2>{words.title}</h2>
      <p>{words.body(failure.retryIn)}</p>
      <button type="button" class="button button-main" onClick={retry}>
        {tryAgain}
      </button>
      <p class="muted">
        {failure.code}. {keepsOld && oldBelow}
      </p>
    </section>
  );
}
