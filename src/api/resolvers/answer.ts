import { answer } from "../../ask/answer.ts";
import { readCitation } from "../../ask/citation.ts";
import { prepareLexicon } from "../../ask/lexicon.ts";
import { suggest } from "../../ask/suggest.ts";
import type { Answer, AnswerReading } from "../../ask/types.ts";
import type { Vocabulary } from "../../ask/vocabulary.ts";
import { loadAll } from "../batch.ts";
import { checkIds, checkText } from "../check.ts";
import type { Context, Resolver } from "../context.ts";
import { adoptedOf } from "../lineage.ts";
import { checkFirst } from "../page.ts";

async function checkTreaty(treaty: string | null | undefined, { batch }: Context): Promise<string | null> {
  await checkIds("treaty", "treaty", treaty == null ? null : [treaty], batch.treaty);
  return treaty ?? null;
}

/** The words of the graph, with their index made. */
async function wordsOf({ vocabulary }: Context): Promise<Vocabulary> {
  const words = await vocabulary();
  await prepareLexicon(words);
  return words;
}

const ask: Resolver<unknown, { question: string; treaty?: string | null }> = async (
  _,
  { question, treaty },
  context,
): Promise<Answer> => {
  checkText("question", question);
  const within = await checkTreaty(treaty, context);
  return answer(question, within, await wordsOf(context), context.run);
};

const resolveCitation: Resolver<unknown, { text: string; treaty?: string | null }> = async (
  _,
  { text, treaty },
  context,
) => {
  checkText("text", text);
  const within = await checkTreaty(treaty, context);
  const readings = readCitation(text, within, await wordsOf(context));
  const found = await Promise.all(
    readings.map(async ({ provisionId, explanation }) => {
      const provision = await context.batch.provision.load(provisionId);
      return provision ? [{ provision, adopted: await adoptedOf(context.batch, provision), explanation }] : [];
    }),
  );
  return found.flat();
};

export const answerResolvers = {
  Query: {
    ask,
    resolveCitation,
    suggest: (async (_, { text, first }, context) => {
      checkText("text", text);
      return suggest(text, checkFirst(first, 6), await wordsOf(context));
    }) satisfies Resolver<unknown, { text: string; first?: number | null }>,
  },
  AnswerReading: {
    variables: ({ variables }: AnswerReading) => JSON.stringify(variables),
    provisions: (({ provisionIds }, _, { batch }) =>
      loadAll(batch.provision, provisionIds)) satisfies Resolver<AnswerReading>,
    actors: (({ actorIds }, _, { batch }) => loadAll(batch.actor, actorIds)) satisfies Resolver<AnswerReading>,
    issues: (({ issueIds }, _, { batch }) => loadAll(batch.issue, issueIds)) satisfies Resolver<AnswerReading>,
    positions: (async ({ positionIds, inheritedIds }, _, { batch }) => {
      const inherited = new Set(inheritedIds);
      return (await loadAll(batch.position, positionIds)).map((position) => ({
        ...position,
        inherited: inherited.has(position.id),
      }));
    }) satisfies Resolver<AnswerReading>,
    votes: (({ voteIds }, _, { batch }) => loadAll(batch.vote, voteIds)) satisfies Resolver<AnswerReading>,
    actions: (({ actionIds }, _, { batch }) => loadAll(batch.action, actionIds)) satisfies Resolver<AnswerReading>,
    documents: (({ documentIds }, _, { batch }) =>
      loadAll(batch.document, documentIds)) satisfies Resolver<AnswerReading>,
  },
};
