import { askedAt } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { Icon } from "./icon.tsx";
import { PlaceLink } from "./place-link.tsx";

/** Questions that can be asked, each a link. */
export function Examples({ questions, label }: { questions: readonly string[]; label: string }) {
  const [place] = usePlace();
  return (
    <ul class="examples" aria-label={label}>
      {questions.map((question) => (
        <li key={question}>
          <Icon name="arrow" size={13} />
          <PlaceLink to={askedAt(place, question)} current={question === place.question}>
            {question}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
