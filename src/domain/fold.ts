const PLAIN = /^[ -~]*$/;

/**
 * Text folded for comparing and searching: NFKD, no marks, lower case, every run of other signs one blank.
 * "Côte d’Ivoire" and "cote d'ivoire" become "cote d ivoire"; "A/RES/79/243" becomes "a res 79 243".
 */
export function fold(text: string): string {
  // Most texts are plain, and folding them in full takes five times as long.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/&/g, " and ")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[æ]/g, "ae")
    .replace(/[øö]/g, "o")
    .replace(/[łŁ]/g, "l")
    .replace(/[đð]/g, "d")
    .replace(/ı/g, "i")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a text, folded. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}
