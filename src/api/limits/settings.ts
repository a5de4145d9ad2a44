/** One bound that whoever runs a server may move, within bounds of its own. */
export interface Setting {
  readonly variable: string;
  readonly unit: string;
  readonly standard: number;
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}

const setting = (
  variable: string,
  standard: number,
  [low, high]: readonly [number, number],
  unit: string,
  meaning: string,
): Setting => ({ variable: `TRAVAUX_${variable}`, unit, standard, low, high, meaning });

/** Every bound that can be moved; docs/limits.md lists them, and a test holds the two together. */
export const SETTINGS = {
  tokens: setting("MAX_TOKENS", 2000, [100, 20_000], "tokens", "a document"),
  depth: setting("MAX_DEPTH", 12, [4, 30], "levels", "a selection; introspection is judged apart"),
  aliases: setting("MAX_ALIASES", 30, [0, 300], "aliases", "a document, after fragments"),
  rootFields: setting("MAX_ROOT_FIELDS", 20, [1, 200], "fields", "an operation's first level"),
  fields: setting("MAX_FIELDS", 500, [50, 5000], "fields", "a document, after fragments"),
  directives: setting("MAX_DIRECTIVES", 50, [0, 500], "directives", "a document, after fragments"),
  nodes: setting("MAX_NODES", 10_000, [100, 100_000], "nodes", "what a request can return"),
  operationMs: setting("OPERATION_MS", 5000, [100, 60_000], "ms", "one operation"),
  headersMs: setting("HEADERS_MS", 5000, [500, 60_000], "ms", "until the headers of a request are in"),
  requestMs: setting("REQUEST_MS", 10_000, [500, 120_000], "ms", "until a request is in"),
  idleMs: setting("IDLE_MS", 60_000, [500, 600_000], "ms", "a connection between two requests"),
  stalledMs: setting("STALLED_MS", 20_000, [500, 120_000], "ms", "a connection on which nothing moves"),
  rate: setting("RATE", 300, [0, 100_000], "requests", "a client address in 10 s; 0 sets no bound"),
  answerKb: setting("MAX_ANSWER_KB", 5120, [64, 51_200], "KB", "an answer"),
  bodyKb: setting("MAX_BODY_KB", 100, [1, 1024], "KB", "a request's body"),
  urlKb: setting("MAX_URL_KB", 8, [1, 12], "KB", "a URL"),
  inFlight: setting("IN_FLIGHT", 16, [1, 1000], "operations", "under way at once"),
  queue: setting("QUEUE", 300, [0, 10_000], "operations", "waiting for their turn"),
  queueMs: setting("QUEUE_MS", 800, [0, 10_000], "ms", "waiting for a turn"),
  cacheRows: setting("CACHE_ROWS", 100_000, [0, 10_000_000], "rows", "kept of what was read; 0 keeps none"),
  answersKb: setting("ANSWERS_KB", 16_384, [0, 10_000_000], "KB", "kept of what was answered; 0 keeps none"),
  connections: setting("MAX_CONNECTIONS", 2000, [10, 100_000], "connections", "open at once"),
} as const satisfies Record<string, Setting>;

export type Limits = Readonly<Record<keyof typeof SETTINGS, number>>;

/** A setting that cannot be taken; the message is one sentence that says what is allowed. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

interface Environment {
  readonly [variable: string]: string | undefined;
}

function readOne({ variable, standard, low, high, unit }: Setting, environment: Environment): number {
  const text = environment[variable]?.trim() ?? "";
  if (text === "") return standard;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  const [least, most] = [low.toLocaleString("en"), high.toLocaleString("en")];
  throw new SettingError(
    `${variable} is "${text.slice(0, 40)}"; it must be a whole number from ${least} to ${most} (${unit}).`,
  );
}

/** The limits, as the environment moves them. Throws SettingError. */
export function readLimits(environment: Environment): Limits {
  const values = Object.entries(SETTINGS).map(([name, one]) => [name, readOne(one, environment)] as const);
  const limits = Object.fromEntries(values) as Limits;
  if (limits.headersMs > limits.requestMs)
    throw new SettingError(
      `${SETTINGS.headersMs.variable} is ${limits.headersMs} and may not be above ${SETTINGS.requestMs.variable}, ${limits.requestMs}.`,
    );
  return limits;
}
