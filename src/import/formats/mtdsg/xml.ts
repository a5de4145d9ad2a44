import type { ActionRecord, BadRow, Origin, Read } from "../../record.ts";
import { isTerritory, type Participants, TERRITORY_REASON } from "./actors.ts";
import { articlesNamed } from "./articles.ts";
import { type Classified, kindOfHeading, kindOfText } from "./classify.ts";
import { cleanHeading, cleanName, slug, stripMarkup, treatyId } from "./names.ts";
import { type Answerable, reservationAnswered, statesObjectedTo } from "./objections.ts";
import { readTable, type TableAct } from "./participants.ts";
import { type Passage, type Prose, readProse } from "./prose.ts";
import { documentIdOf, type Subject, toAction, toDocument, toStatement, toTreaty } from "./records.ts";
import { readStatusXml, type Status } from "./status-xml.ts";
import { readConclusion } from "./treaty-name.ts";
import { numberOfFile } from "./treaty-number.ts";

/* The status XML of one treaty: its acts, its reservations and declarations, and the objections to them. */

type Out = Generator<Read | BadRow>;
type Context = { readonly subject: Subject; readonly file: string; readonly participants: Participants };

const leftOut = (origin: Origin, value: string, reason: string): BadRow => ({
  type: "bad",
  origin,
  value,
  reason,
  leftOut: true,
});

/** A title without marks of notes, and without the place and day that amendments carry at its end. */
function titleOf({ title, conclusion }: Status): string {
  const clean = cleanHeading(title);
  const end = stripMarkup(conclusion);
  return (end !== "" && clean.endsWith(end) ? clean.slice(0, -end.length) : clean).replace(/[\s.*]+$/, "");
}

/** "23 March 1976, in accordance with article 49": the day, where the text begins with one. */
function entryIntoForceOf(status: Status): string | undefined {
  const day = /\d{1,2} \p{L}+ \d{4}/u.exec(
    stripMarkup(status.entryIntoForce)
      .replace(/^entry into force\s*:?/i, "")
      .trimStart()
      .slice(0, 40),
  );
  return day === null || day.index > 0 ? undefined : readConclusion(day[0]).date;
}

function* withParticipant(act: ActionRecord, origin: Origin, participants: Participants): Out {
  const { actor, record } = participants.find(act.actor.name);
  if (record) yield { origin, record };
  yield { origin, record: { ...act, actor } };
}

function* writeActs({ subject, file, participants }: Context, acts: readonly TableAct[]): Out {
  const lineOf = new Map<string, number>();
  for (const { name, meaning, phrase, date, locator, line } of acts) {
    const origin = { file, line };
    const act = toAction({ subject, actor: { name }, meaning, phrase, date, locator });
    const before = lineOf.get(act.id);
    if (before !== undefined)
      yield { type: "bad", origin, value: act.id, reason: `the act stands already in line ${before}` };
    else if (isTerritory(name)) yield leftOut(origin, name, TERRITORY_REASON);
    else yield* withParticipant(act, origin, participants);
    lineOf.set(act.id, line);
  }
}

/** The day of a text: the one above it, else that of the State's act upon which it was made, where there is one such act. */
function dateOf(passage: Passage, prose: Prose, acts: readonly TableAct[]): string | undefined {
  if (passage.date !== undefined) return passage.date;
  const upon = passage.upon === undefined ? prose.upon : [passage.upon];
  const kinds = new Set(upon.map((word) => word.toUpperCase().replace(/ /g, "_")));
  const dates = acts.filter(({ name, meaning }) => name === passage.participant && kinds.has(meaning.kind));
  return dates.length === 1 ? dates[0]?.date : undefined;
}

/** Numbers the texts of each State under each kind, in the order of the file. */
class Orders {
  readonly #counts = new Map<string, number>();
  next(participant: string, kind: string): number {
    const key = `${participant}|${kind}`;
    const order = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, order);
    return order;
  }
}

function* writeWithoutText({ file }: Context, prose: Prose): Out {
  for (const { participant, line } of prose.withoutText)
    yield leftOut(
      { file, line },
      participant,
      "declarations and objections of which only a note tells have no text here",
    );
}

function* writeDeclarations(
  context: Context,
  prose: Prose,
  acts: readonly TableAct[],
  answerable: Answerable[],
  orders: Orders,
): Out {
  const { subject, file, participants } = context;
  for (const passage of prose.passages) {
    const { participant: name, heading, text, line } = passage;
    const named = kindOfHeading(heading);
    const classified: Classified = named ? { kind: named, confidence: "HIGH" } : kindOfText(text);
    const order = orders.next(name, classified.kind);
    const date = dateOf(passage, prose, acts);
    const locator = `Declarations and Reservations: ${name}`;
    const act = toStatement({ subject, actor: { name }, classified, text, order, locator, ...(date ? { date } : {}) });
    if (isTerritory(name)) yield leftOut({ file, line }, name, TERRITORY_REASON);
    else {
      answerable.push({ id: act.id, participant: name, kind: act.kind, provisions: act.provisions ?? [] });
      yield* withParticipant(act, { file, line }, participants);
    }
  }
  yield* writeWithoutText(context, prose);
}

/** Words by which a State says that what it tells is no objection. */
const NO_OBJECTION = /\bnot\b[^.;]{0,40}\b(?:raise|make|enter|lodge|formulate) (?:a |any )?(?:formal )?objections?\b/i;

function* writeObjections(
  context: Context,
  prose: Prose,
  acts: readonly TableAct[],
  answerable: readonly Answerable[],
  orders: Orders,
): Out {
  const { subject, file, participants } = context;
  const names = new Set([...acts.map(({ name }) => name), ...answerable.map(({ participant }) => participant)]);
  for (const passage of prose.passages) {
    const { participant: name, heading, text, line } = passage;
    const classified: Classified = NO_OBJECTION.test(text)
      ? { kind: "DECLARATION", confidence: "MEDIUM" }
      : { kind: kindOfHeading(heading) === "WITHDRAWAL" ? "WITHDRAWAL" : "OBJECTION", confidence: "HIGH" };
    const order = orders.next(name, classified.kind);
    const date = dateOf(passage, prose, acts);
    const act = toStatement({
      subject,
      actor: { name },
      classified,
      text,
      order,
      locator: `Objections: ${name}`,
      ...(date ? { date } : {}),
    });
    yield* writeLinked(
      act,
      { file, line },
      classified.kind === "OBJECTION" ? answered(`${heading} ${text}`, name) : [],
      participants,
    );
  }
  yield* writeWithoutText(context, prose);

  function answered(text: string, name: string): { readonly state: string; readonly id: string }[] {
    const articles = articlesNamed(text, subject.title);
    return statesObjectedTo(text, name, names).flatMap((state) => {
      const id = reservationAnswered(state, articles, answerable);
      return id === null ? [] : [{ state, id }];
    });
  }
}

/** One objection a reservation that it answers: a text that answers those of three States is three objections. */
function* writeLinked(
  act: ActionRecord,
  origin: Origin,
  answers: readonly { readonly state: string; readonly id: string }[],
  participants: Participants,
): Out {
  if (answers.length <= 1) {
    const objectsTo = answers[0]?.id;
    yield* withParticipant(objectsTo === undefined ? act : { ...act, objectsTo }, origin, participants);
    return;
  }
  for (const { state, id } of answers)
    yield* withParticipant({ ...act, id: `${act.id}:to:${slug(state)}`, objectsTo: id }, origin, participants);
}

function* writeTerritories({ subject, file, participants }: Context, status: Status): Out {
  let name = "";
  const orders = new Orders();
  for (const { cells, line } of status.tables.TerritorialApplications.rows) {
    name = cleanName(cells[0] ?? "") || name;
    const territories = stripMarkup(cells[2] ?? "");
    const { date } = readConclusion(cells[1] ?? "");
    if (name === "" || territories === "" || date === undefined) {
      const allowed = "a participant, the day of the notification and the territories";
      yield {
        type: "bad",
        origin: { file, line },
        value: cells.join(" | "),
        reason: "the row is no territorial application",
        allowed,
      };
      continue;
    }
    const order = orders.next(name, date);
    const act: ActionRecord = {
      type: "action",
      id: `${subject.id}:${slug(name)}:territorial-application:${date}${order === 1 ? "" : `:${order}`}`,
      kind: "TERRITORIAL_APPLICATION",
      actor: { name },
      treaty: subject.id,
      date,
      text: territories,
      confidence: "HIGH",
      evidence: { document: documentIdOf(subject), locator: `Territorial Application: ${name}` },
    };
    yield* withParticipant(act, { file, line }, participants);
  }
}

function addressOf(number: string): string {
  return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${number}&clang=_en`;
}

/** All that a status file says; see status-xml.ts for its parts. */
export async function* readXmlStatus(
  file: string,
  participants: Participants,
  given?: string,
): AsyncGenerator<Read | BadRow> {
  const number = given ?? numberOfFile(file);
  if (number === null) {
    const allowed = "a name such as IV-4.en.xml, or the setting number=IV-4";
    yield {
      type: "bad",
      origin: { file, line: 1 },
      reason: "the file's name does not tell the number of the treaty",
      allowed,
    };
    return;
  }
  const status = await readStatusXml(file);
  if ("reason" in status) {
    yield { type: "bad", origin: { file, line: status.line }, reason: status.reason };
    return;
  }
  const title = titleOf(status);
  if (title === "") {
    yield {
      type: "bad",
      origin: { file, line: 1 },
      reason: "the XML has no title of a treaty",
      allowed: "the status XML of one treaty, with Treaty, Header and Titlesect",
    };
    return;
  }
  const subject = { id: treatyId(number), number, title };
  const origin = { file, line: 1 };
  const { date: adoptedOn } = readConclusion(status.conclusion);
  const inForceOn = entryIntoForceOf(status);
  yield { origin, record: toDocument(subject, addressOf(number)) };
  yield {
    origin,
    record: toTreaty(subject, { ...(adoptedOn ? { adoptedOn } : {}), ...(inForceOn ? { inForceOn } : {}) }),
  };
  const context = { subject, file, participants };
  const { acts, rows, names } = readTable(file, status.tables.Participants);
  yield* rows;
  yield* writeActs(context, acts);
  const { Declarations, Objections, DeclarationsUnderArticle } = status.prose;
  if (names.size === 0 && Declarations.length > 0) {
    const reason =
      "declarations of a treaty without a table of participants are not taken: nothing tells where a State's begin";
    yield leftOut({ file, line: Declarations[0]?.line ?? 1 }, title, reason);
    return;
  }
  const [answerable, orders] = [[] as Answerable[], new Orders()];
  yield* writeDeclarations(context, readProse(Declarations, names), acts, answerable, orders);
  yield* writeDeclarations(context, readProse(DeclarationsUnderArticle, names), acts, [], orders);
  yield* writeObjections(context, readProse(Objections, names), acts, answerable, orders);
  yield* writeTerritories(context, status);
}
