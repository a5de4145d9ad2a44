import type { Coalitions } from "../state/coalitions.ts";
import { joinWords } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { matrix } from "../text.ts";
import { Choice } from "./choice.tsx";

const text = matrix.coalitions;
const LEAST = ["1", "2", "3", "4", "5"] as const;
const WORDS = { 1: "1", 2: "2", 3: "3", 4: "4", 5: "5" };

/** What was found, on how many records it rests, and who stands between: never a score without its rows. */
export function CoalitionNote({ found, nameOf }: { found: Coalitions | null; nameOf: (id: string) => string }) {
  const [place, history] = usePlace();
  const value = LEAST.find((one) => Number(one) === place.shared) ?? "2";
  return (
    <section class="card coalitions" aria-label={matrix.groups.coalition}>
      <Choice
        label={text.threshold}
        names={LEAST}
        words={WORDS}
        value={value}
        onChange={(least) => history.go({ ...place, shared: Number(least) })}
      />
      {found === null ? (
        <p class="muted">{text.working}</p>
      ) : (
        <>
          <p>{text.found(found.coalitions.length, place.shared)}</p>
          <ol>
            {found.coalitions.map((one, at) => (
              <li key={one.actors[0]}>
                <b>{coalitionName(at, one.actors, nameOf)}</b>{" "}
                <span class="muted">
                  {text.score(Math.round((100 * one.same) / Math.max(1, one.shared)), one.shared)}
                </span>
              </li>
            ))}
          </ol>
          {found.between.length > 0 && <p>{text.between(joinWords(found.between.map(nameOf)))}</p>}
        </>
      )}
    </section>
  );
}

const NAMES = 2;

export function coalitionName(at: number, actors: readonly string[], nameOf: (id: string) => string): string {
  const names = actors.slice(0, NAMES).map(nameOf);
  const more = actors.length - names.length;
  return text.name(at + 1, more > 0 ? `${names.join(", ")} and ${more} more` : joinWords(names));
}
