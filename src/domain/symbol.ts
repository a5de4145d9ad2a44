const SERIES = /^(?:\d+|(?:ES|S)-\d+)\/\d+[A-Z]?$/;
const PARTS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/**
 * The symbols, in capitals, that a text can mean as people write them: "68/262", "resolution 68/262" and "A/RES/68/262" are
 * one, and a resolution without a letter stands for its parts too: "40/64" for A/RES/40/64A to Z. Empty where nothing is
 * named.
 */
export function symbolsMeant(text: string): string[] {
  const written = text
    .normalize("NFKC")
    .toUpperCase()
    .trim()
    .replace(/^(?:(?:UNITED NATIONS|UN|UNGA|GENERAL ASSEMBLY|GA)\s+)*(?:DRAFT\s+)?(?:RESOLUTION|RES\.?)\s+/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/^(.*\d)\s+([A-Z])$/, "$1$2")
    .trim();
  if (written === "") return [];
  const named = SERIES.test(written) ? [written, `A/RES/${written}`] : [written];
  return named.flatMap((symbol) =>
    /^A\/RES\/.*\d$/.test(symbol) ? [symbol, ...PARTS.map((part) => symbol + part)] : [symbol],
  );
}
