import { ofType } from "./mentions.ts";
import type { Mention } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseOf } from "./word.ts";

const holds = (words: string, part: string) => part !== "" && ` ${words} `.includes(` ${part} `);

/**
 * The bodies that voted which a mention means: by their own name, or by a name of the body among the actors that stands in
 * it. "UNGA plenary" is the General Assembly's and "UNGA Third Committee" the committee's: what is left beside the name of
 * the one must not be the name of another.
 */
export function bodiesMeant(mention: Mention, vocabulary: Vocabulary): readonly string[] {
  const own = ofType(mention, "body").map(({ name }) => name);
  if (own.length > 0) return [...new Set(own)];
  const ids = new Set(ofType(mention, "actor").map(({ id }) => id));
  const bodies = vocabulary.actors.filter(({ kind }) => kind === "BODY");
  const namesOf = ({ name, aliases }: (typeof bodies)[number]) =>
    [name, ...aliases].map((one) => phraseOf(one).join(" "));
  const [meant, others] = [bodies.filter(({ id }) => ids.has(id)), bodies.filter(({ id }) => !ids.has(id))];
  if (meant.length === 0) return [];
  const found = vocabulary.bodies.flatMap((body) => {
    const words = phraseOf(body).join(" ");
    const name = meant
      .flatMap(namesOf)
      .filter((one) => holds(words, one))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined) return [];
    const rest = ` ${words} `.replace(` ${name} `, " ").trim();
    const isOther = others.flatMap(namesOf).some((one) => holds(rest, one));
    return isOther ? [] : [body];
  });
  return found;
}
