import { shortName } from "../../domain/labels.ts";
import { KIND_WORDS } from "../describe.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { ACTORS, MEMBERS, MEMBERSHIPS } from "../requests.ts";
import { membersData, membershipsData, notActedData } from "../rows.ts";
import { counted, dated, listed } from "../tell.ts";
import type { Time } from "../time.ts";
import type { Run } from "../types.ts";

const spanWords = ({ from, to }: { from: string | null; to: string | null }) =>
  to !== null && from !== to ? ` (${from ?? "?"} to ${to})` : from === null || from === to ? "" : ` (since ${from})`;

async function runMembers(run: Run, group: string, verb: string, time: Time | null): Promise<Outcome> {
  const variables = time?.from == null ? { group } : { group, on: time.from };
  const { actor } = membersData.parse(await run(MEMBERS, variables));
  // A span that ended says that the member left; one of a single day says that it signed.
  const former = actor.members.filter(({ from, to }) => to !== null && from !== to).length;
  const names = actor.members.map((member) => `${member.actor.name}${spanWords(member)}`);
  const actorIds = [...new Set(actor.members.map((member) => member.actor.id))];
  const states = actor.members.filter((member) => member.actor.kind === "STATE").length;
  const low = actor.members.filter(({ confidence }) => confidence === "LOW").length;
  return {
    reading: readingOf({
      meaning: `Who ${verb}: ${actor.name}${time === null ? "" : `, ${time.words}`}`,
      query: MEMBERS,
      variables,
      actorIds,
      coverage: {
        actorsOnRecord: actorIds.length,
        statesOnRecord: states,
        statesSilent: 0,
        documents: 0,
        from: null,
        to: null,
        note: `${counted(actorIds.length, "name")} on record; a list may not be whole.`,
      },
    }),
    text:
      names.length === 0
        ? `No name is on record for ${actor.name}.`
        : `${counted(actorIds.length - former, "name")} on record for ${shortName(actor.name)}${former === 0 ? "" : `, and ${former} of former times`}: ${listed(names, 40)}.${low > 0 ? ` ${counted(low, "membership")} of low confidence.` : ""}${actor.note === null ? "" : ` ${actor.note}.`}`,
    hasRecords: names.length > 0,
  };
}

/** The members of some kinds only. */
async function runMembersOfKind(
  run: Run,
  group: string,
  name: string,
  { intent }: Setting,
  verb: string,
): Promise<Outcome> {
  const { kinds, regions } = intent;
  const variables = given({ memberOf: group, kinds, regions });
  const { actors } = notActedData.parse(await run(ACTORS, variables));
  const names = actors.nodes.map((actor) => shortName(actor.name));
  const which = [listed(kinds.map((kind) => KIND_WORDS[kind])), ...regions].filter((part) => part !== "").join(", ");
  return {
    reading: readingOf({
      meaning: `Who ${verb}: ${name} (${which})`,
      query: ACTORS,
      variables,
      actorIds: actors.nodes.map(({ id }) => id),
    }),
    text:
      names.length === 0
        ? `Nobody is on record for ${name} (${which}).`
        : `${counted(names.length, "name")} on record for ${name} (${which}): ${listed(names, 40)}. A list may not be whole.`,
    hasRecords: names.length > 0,
  };
}

async function runMembership(run: Run, actor: string, group: string, groupName: string): Promise<Outcome> {
  const variables = { actor };
  const { actor: found } = membershipsData.parse(await run(MEMBERSHIPS, variables));
  const spans = found.memberOf.filter((one) => one.group.id === group);
  return {
    reading: readingOf({
      meaning: `Whether ${found.name} belongs to ${groupName}`,
      query: MEMBERSHIPS,
      variables,
      actorIds: [actor, ...(spans.length > 0 ? [group] : [])],
    }),
    text:
      spans.length === 0
        ? `Not on record: ${found.name} as a member of ${groupName}.`
        : `${spans.some(({ to }) => to === null) ? "Yes" : "No longer"}: ${found.name} is on record as a member of ${groupName}${listed(spans.map(spanWords))}.`,
    hasRecords: spans.length > 0,
  };
}

async function runGroups(run: Run, actor: string): Promise<Outcome> {
  const variables = { actor };
  const { actor: found } = membershipsData.parse(await run(MEMBERSHIPS, variables));
  const names = found.memberOf.map((one) => `${one.group.name}${spanWords(one)}`);
  return {
    reading: readingOf({
      meaning: `The groups of ${found.name}`,
      query: MEMBERSHIPS,
      variables,
      actorIds: [actor, ...found.memberOf.map(({ group }) => group.id)],
    }),
    text:
      names.length === 0
        ? `No group of ${found.name} is on record.`
        : `${found.name} belongs, or belonged, to ${listed(names, 30)}.`,
    hasRecords: names.length > 0,
  };
}

/** Who belongs to a group, who signed a letter, and whether an actor belongs. */
export function planMembers(setting: Setting, verb: string): Planned {
  const { intent, vocabulary } = setting;
  const lexicon = lexiconOf(vocabulary);
  const groups = [
    ...(intent.memberOf === null ? [] : [[intent.memberOf]]),
    ...intent.actors.filter((ids) => ids.some((id) => lexicon.actors.get(id)?.hasMembers)),
  ];
  const others = intent.actors.filter((ids) => !groups.includes(ids as string[]));
  const name = (id: string) => shortName(lexicon.actors.get(id)?.name ?? id);
  // "The like-minded group of October 2023" is called so: the month is no day to be a member on.
  const [only = []] = groups;
  const isCalled = (time: Time) =>
    groups.length === 1 && only.every((id) => lexicon.actors.get(id)?.name.includes(dated(time.from ?? "?")) === true);
  const time = intent.time !== null && isCalled(intent.time) ? null : intent.time;
  if (time !== null && time.from !== time.to)
    return {
      status: "NOT_UNDERSTOOD",
      text: "I can say who belonged to a group on a day, in a month or in a year, not over a longer time.",
    };
  const day = time?.from ?? null;
  if (
    day !== null &&
    (intent.regions.length > 0 ||
      intent.kinds.some((kind) => kind !== "STATE") ||
      groups.length !== 1 ||
      others.length > 0)
  )
    return { status: "NOT_UNDERSTOOD", text: "I could not bring the time together with the rest of the question." };
  if (groups.length === 1 && others.length === 1) {
    return (groups[0] ?? []).flatMap((group) =>
      (others[0] ?? []).map(
        (actor): Plan => ({ meaning: name(group), run: (run) => runMembership(run, actor, group, name(group)) }),
      ),
    );
  }
  if (groups.length === 1 && others.length > 1)
    return { status: "NOT_UNDERSTOOD", text: "I can say whether one actor belongs to a group: ask of one at a time." };
  if (groups.length === 1)
    return (groups[0] ?? []).map(
      (group): Plan => ({
        meaning: name(group),
        run: (run) =>
          intent.regions.length > 0 || (intent.kinds.length > 0 && intent.kinds.join() !== "STATE" && day === null)
            ? runMembersOfKind(run, group, name(group), setting, verb)
            : runMembers(run, group, verb, time),
      }),
    );
  if (others.length === 1)
    return (others[0] ?? []).map((actor): Plan => ({ meaning: name(actor), run: (run) => runGroups(run, actor) }));
  return {
    status: "NOT_UNDERSTOOD",
    text: "I could not read of which group: name one, such as a regional group or a letter.",
  };
}
