/** The types of relationship of which a load knows no more than the two ends, with the names that their statements bear. */
const NAMES = {
  VERSION_OF: "version-of",
  IN_VERSION: "in-version",
  PART_OF: "part-of",
  BECAME: "became",
  DROPPED_IN: "dropped-in",
  NEW_IN: "new-in",
  COUNTERPART_OF: "counterpart-of",
  REPEATS: "repeats",
  CONCERNS: "concerns",
  NARROWER_THAN: "narrower-than",
  TAKEN_BY: "taken-by",
  VIA: "via",
  ON: "on",
  ABOUT: "about",
  EVIDENCED_BY: "evidenced-by",
  AUTHORED_BY: "authored-by",
  ADDRESSES: "addresses",
  CAST: "cast",
  BY: "by",
  UNDER: "under",
  OBJECTS_TO: "objects-to",
  REFERS_TO: "refers-to",
} as const;

type LinkType = keyof typeof NAMES;

/** A statement for each type of relationship, by the type; memberships are apart, since several may lead to one group. */
export function byLinkType<S>(make: (name: string) => S): Readonly<Record<LinkType, S>> {
  const made = Object.entries(NAMES).map(([type, name]) => [type, make(name)]);
  return Object.fromEntries(made) as Record<LinkType, S>;
}
