/** The sentences of docs/questions.md, and the questions of the bank that it shows. What they give is found by asking. */

export const BEFORE = `# Questions

A question in plain English is answered from the records alone, by a fixed grammar over the names that the graph holds: actors, articles,
texts, issues, treaties, votes, sessions. There is no language model in it; the same question over the same data has the same answer. Ask in
the explorer, with \`travaux ask "..."\`, by the field \`ask\` of the API, or from an assistant over \`travaux mcp\`.

Capitals, word order and small typing errors do not matter. Each answer has one of four statuses:

- **ANSWERED**: one reading, with its records.
- **AMBIGUOUS**: several readings, each answered beside the other, the adopted text first.
- **NO_RECORD**: understood, and nothing is held on it. It says what is nearest. Silence is not neutrality.
- **NOT_UNDERSTOOD**: something was not read, or cannot be followed. It names the words and says what can be asked.

A condition is never dropped: a word that could change the meaning and was not understood makes the whole question NOT_UNDERSTOOD. Each reading
gives the GraphQL request that returns the same records in the same order, and says how much the graph covers.

This page is written by \`node scripts/write-question-docs.mjs\`: the statuses below are what the questions were given, and a test fails when
they are no longer.`;

interface Section {
  readonly title: string;
  readonly text: string;
  readonly questions: readonly string[];
}

export const SECTIONS: readonly Section[] = [
  {
    title: "Who took a stance",
    text: `Name a stance, and an article, an issue, a text or a treaty; narrow it by kind of actor, region, group and time. *Objected, criticised* is
against or critical; *opposed, against* is against; *wanted deleted* is a call for deletion; *supported, defended* is for, with or without
reservations. "Did not support" is every other stance on record. "As a whole" is what a stance on a treaty means: a stance on one of its articles is
none on the treaty.`,
    questions: [
      "Who opposed Article 29?",
      "Which states wanted Article 6(2) deleted?",
      "Which NGOs criticised article 24 in 2024?",
      "By whom was Article 35 opposed?",
      "who backed 6(2)",
      "Who did not support Article 6(2)?",
      "Who had doubts about article 24?",
      "Who proposed changes to Article 57?",
      "Which states or NGOs objected to Article 22?",
      "Who brought up cyber-enabled fraud?",
      "Who complained about secrecy?",
      "Which businesses are for the cybercrime treaty?",
      "Which Arab states opposed 6(2)?",
      "Which African countries support article 54?",
    ],
  },
  {
    title: "What an actor said",
    text: `An actor goes by its name, its short, former or official names, its abbreviation, its ISO code, its adjective, or a near spelling of
these. Its positions are its own; what a group said for its members is marked as inherited, and given where a member has said nothing itself. A
question that can be answered yes or no is answered so, with the records, or "not on record".`,
    questions: [
      "What does Japan say about Article 14?",
      "Rusia on article 17",
      "EFF",
      "Cuba's record",
      "what do the Americans say about child abuse material",
      "Privacy International on security research",
      "Is Iran against 14(3)?",
      "Does Russia support 6(2)?",
      "Does Norway support Article 24?",
      "Does China support Article 35?",
      "Why did Iran oppose Article 6(2)?",
      "What did Russia say through the Moscow round table?",
    ],
  },
  {
    title: "Articles and texts",
    text: `An article is cited in any usual way: *Article 6(2)*, *art 6 para 2*, *6(2)*, *paragraph 2 of article 6*, *article seventeen*, *Articles 6 and
24*, *the human rights article*, *the article on extradition*. A number without a text is read for each provision that bears it: from Rev.3 on,
Articles 4 to 16 of the older drafts have other numbers. *Draft article 17*, *Article 17 of Rev.2* and *Article 16 of the adopted text* have one
reading. A provision counts under all its numbers, and with its paragraphs.`,
    questions: [
      "who objected to article 9",
      "Who had objections to draft Article 13?",
      "Who supported Article 16 of Rev.1?",
      "Who supports Article 16 of the adopted text?",
      "Where does India stand on the human rights article?",
      "Who criticised Articles 6 and 24?",
      "Objections by industry to the text of May 2024",
      "Which states opposed the final draft?",
    ],
  },
  {
    title: "Time",
    text: `*In 2024*, *in February 2024*, *on 16 October 2023*, *since*, *before*, *after*, *until*, *between ... and ...*, *at the sixth session*, *before
the February session*. What is dated less precisely than the question asks is left out, and the answer says how much that is.`,
    questions: [
      "what did canada say in 2024?",
      "who objected to article 35 before the February session?",
      "Who objected to Article 35 between August 2023 and October 2023?",
      "Who spoke at the sixth session?",
      "objections to art. 24 after 1 August 2024",
    ],
  },
  {
    title: "Who agrees with whom",
    text: `Two actors with each other, or all others with one actor on an article or issue. Who is on the same side of one provision need not want the
same of it.`,
    questions: [
      "Where do the US and Russia disagree?",
      "Where do Japan and Iran part ways?",
      "Who sided with Iran on Article 14?",
      "Who disagrees with Japan on Article 14(3)?",
      "Where do India and Canada differ on 6(2)?",
    ],
  },
  {
    title: "What became of an article, or of a text",
    text: `Lineage follows an article through every renumbering, step by step, each step with its source. Of two texts it tells what was renumbered,
moved, new or dropped from the one to the other; of one, what changed since the text before it. Wording is told of only where a step says so.`,
    questions: [
      "What became of draft Article 17?",
      "Where did Article 4 of the adopted text come from?",
      "Was Article 29 renumbered?",
      "What happened to Article 17?",
      "Is there an equivalent of Article 14 of the Hanoi Convention in the Budapest Convention?",
      "What has changed between Rev.2 and Rev.3?",
      "What was added in Rev.3?",
      "How many articles does the zero draft have?",
    ],
  },
  {
    title: "Votes, signatures, memberships",
    text: `A vote is what a State cast, an act is what it did toward the depositary; neither is a stance. Where no treaty is named, the one that was
negotiated in the records is meant first. A vote goes by its name, day or symbol; what an actor cast in a body or a time is counted and given; who
voted with whom is ranked by the votes in which both took part. So roll calls and acts that were [imported](import.md) are asked as the curated ones
are, and their treaties by a part of their title: *How did Brazil vote on 68/262?*, *Who voted with France in the General Assembly since 2010?*,
*Which EU members voted least with Russia since 2014?*, *Who ratified the Genocide Convention?*, *Who objected to the reservation of Libya to the
Convention on the Elimination of All Forms of Discrimination against Women?*`,
    questions: [
      "Who voted against A/RES/74/247?",
      "How did Cabo Verde vote on A/RES/74/247?",
      "Which EU members voted against 74/247?",
      "Who voted with the United States on 74/247?",
      "How did Canada vote in the Third Committee in 2019?",
      "What was the result of the vote on 6(2)?",
      "did qatar sign the hanoi convention",
      "Which states of Oceania signed?",
      "Which EU members have not signed the Hanoi convention?",
      "Who ratified the Budapest Convention?",
      "Who made reservations to the Budapest Convention?",
      "Who are the members of CARICOM?",
      "Who signed the open letter of 8 February 2024?",
    ],
  },
  {
    title: "Evidence",
    text: "Every position rests on a document; a question can ask for it.",
    questions: [
      "What is the evidence that Egypt wanted 6(2) out?",
      "Which documents speak of Article 47?",
      "Source for Japan's position on 14(3)?",
    ],
  },
  {
    title: "Counts, rankings, changes",
    text: "Counts are of what is on record, never of what the world holds.",
    questions: [
      "How many states supported 6(2)?",
      "Which provisions are most contested?",
      "Which articles did Iran oppose?",
      "Who changed position?",
      "Did the UK change its position on Article 24?",
    ],
  },
  {
    title: "What is not answered",
    text: `Names that the graph does not hold, words that no request can follow, one stance inside another, opinions, the future, and whatever is off the
subject. An article that is not there is said not to be there.`,
    questions: [
      "Who objected to Article 33?",
      "who supports article 75",
      "What did Greenpeace say about Article 24?",
      "What percentage of states opposed 6(2)?",
      "Who strongly opposed Article 29?",
      "Who supported 6(2) but opposed 14(3)?",
      "Which states did the EFF criticise for supporting 6(2)?",
      "What did Russia say about Iran?",
      "Is Article 17 good?",
      "Can you book me a flight to Vienna?",
    ],
  },
];

export const AFTER = `## The words

Beside the names of the graph, these are the words for stances and kinds of actors.

{words}

Words that would change the meaning in a way that no request can follow, and are therefore refused: {refused}.`;
