import { VOTE_CHOICES } from "../../domain/lists.ts";
import { isBefore } from "../../domain/partial-date.ts";
import type { Finding } from "../place.ts";
import type { Rule } from "./rule.ts";

const nobodyCastsTwice: Rule = ({ votes }) =>
  votes.flatMap(({ readAt, id, casts }) => {
    const seen = new Map<string, string>();
    return VOTE_CHOICES.flatMap((choice) =>
      (casts?.[choice] ?? []).flatMap((actor, index): Finding[] => {
        const before = seen.get(actor);
        seen.set(actor, choice);
        if (before === undefined) return [];
        const reason = `cast twice: ${before} and ${choice}.`;
        return [{ place: readAt, record: id, field: ["casts", choice, index], value: actor, reason }];
      }),
    );
  });

const castsAddUp: Rule = ({ votes }) =>
  votes.flatMap(({ readAt, id, casts, partial, inFavour, against, abstaining }) => {
    if (partial) return [];
    const totals = { YES: inFavour, NO: against, ABSTAIN: abstaining };
    return (["YES", "NO", "ABSTAIN"] as const).flatMap((choice): Finding[] => {
      const [counted, total] = [casts?.[choice]?.length, totals[choice]];
      if (counted === undefined || total === undefined || counted === total) return [];
      return [
        {
          place: readAt,
          record: id,
          field: ["casts", choice],
          value: String(counted),
          reason: `${counted} choices are listed, the total says ${total}.`,
          allowed: 'say "partial: true" where the list is not whole.',
          warning: true,
        },
      ];
    });
  });

const detailsAreOfCasts: Rule = ({ votes }) =>
  votes.flatMap(({ readAt, id, casts, castDetails }) => {
    const cast = new Set(Object.values(casts ?? {}).flat());
    return (castDetails ?? []).flatMap(({ actor }, index): Finding[] => {
      if (cast.has(actor)) return [];
      const reason = "no choice of this actor is listed under casts.";
      return [{ place: readAt, record: id, field: ["castDetails", index, "actor"], value: actor, reason }];
    });
  });

const eventsEndAfterTheyBegin: Rule = ({ events }) =>
  events.flatMap(({ readAt, id, date, endDate }) => {
    if (date === undefined || endDate === undefined || !isBefore(endDate, date)) return [];
    const reason = `the event ends before it begins (${date}).`;
    return [{ place: readAt, record: id, field: ["endDate"], value: endDate, reason }];
  });

export const ACT_RULES: readonly Rule[] = [nobodyCastsTwice, castsAddUp, detailsAreOfCasts, eventsEndAfterTheyBegin];
