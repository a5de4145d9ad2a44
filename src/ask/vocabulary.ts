import type { ActorKind } from "../domain/lists.ts";

/**
 * The words of the graph itself: what a question may name. Read from the store, so that another treaty's data brings its
 * own words; nothing of them is in code.
 */
export interface Vocabulary {
  /** Hash of the dataset that they were read from. */
  readonly hash: string;
  readonly asOf: string;
  readonly treaties: readonly TreatyWords[];
  readonly versions: readonly VersionWords[];
  readonly provisions: readonly ProvisionWords[];
  /** Steps of lineage: each provision with those that it became. */
  readonly lineage: readonly { readonly fromId: string; readonly toId: string }[];
  readonly actors: readonly ActorWords[];
  readonly regions: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  readonly issues: readonly IssueWords[];
  readonly documents: readonly DocumentWords[];
  readonly votes: readonly VoteWords[];
  readonly events: readonly EventWords[];
  /** The bodies that voted, as the records name them. */
  readonly bodies: readonly string[];
  /** The group whose members count as silent where no record speaks of them, with their ids. */
  readonly silenceCountedOver: ReadonlySet<string>;
}

export interface TreatyWords {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** treaty, protocol and the like. */
  readonly kind: string;
  readonly symbol: string | null;
  readonly aliases: readonly string[];
  /** How many positions it has: of several treaties, that which is most spoken of comes first. */
  readonly positions: number;
}

export interface VersionWords {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly symbol: string | null;
  readonly date: string | null;
  readonly order: number;
  readonly standing: string;
  readonly isFinal: boolean;
  readonly isNumbered: boolean;
  readonly treatyId: string;
}

export interface ProvisionWords {
  readonly id: string;
  readonly number: string;
  readonly versionId: string;
  readonly treatyId: string;
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly versionOrder: number;
  readonly isFinal: boolean;
}

export interface ActorWords {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** The kind of each alias, in the same order. */
  readonly aliasKinds: readonly string[];
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly regions: readonly string[];
  readonly sameAs: string | null;
  /** Whether others are members of it. */
  readonly hasMembers: boolean;
}

export interface IssueWords {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly broader: readonly string[];
}

export interface DocumentWords {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string | null;
  readonly symbol: string | null;
  readonly formerIds: readonly string[];
}

export interface VoteWords {
  readonly id: string;
  readonly date: string;
  readonly body: string;
  readonly subject: string;
  readonly symbol: string | null;
  readonly aliases: readonly string[];
  readonly treatyId: string;
  readonly recorded: boolean;
  readonly provisionIds: readonly string[];
}

export interface EventWords {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly date: string | null;
  readonly endDate: string | null;
  readonly treatyId: string;
}
