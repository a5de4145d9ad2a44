/**
 * The symbol of a resolution as the United Nations writes it: "R/68/262" is A/RES/68/262, "ESS/10/21" A/RES/ES-10/21,
 * "SS/9/2" A/RES/S-9/2. Before the 31st session the package numbers roll calls, not resolutions, so that its text is kept.
 */
export function toSymbol(text: string): string | undefined {
  const trimmed = text.trim();
  const found = /^(R|ESS|SS)\/(\d+)\/(\d+[A-Z]?)$/.exec(trimmed);
  if (found === null) return trimmed === "" ? undefined : trimmed;
  const [, series, session = "", number = ""] = found;
  if (series === "ESS") return `A/RES/ES-${session}/${number}`;
  if (series === "SS") return `A/RES/S-${session}/${number}`;
  return Number(session) >= 31 ? `A/RES/${session}/${number}` : trimmed;
}

const TAIL = /\s*:\s*resolution\s*\/\s*adopted by the General Assembly\s*$/i;

/** What was decided on: of the two descriptions the title of the resolution, where one is that, else the longer one. */
export function toSubject(short: string, description: string): string {
  const both = [short, description].map((text) => text.replace(/\s+/g, " ").trim());
  const title = both.find((text) => TAIL.test(text)) ?? both.reduce((a, b) => (b.length > a.length ? b : a));
  return title.replace(TAIL, "");
}
