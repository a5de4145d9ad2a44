/**
 * How a provision is called: "Article 6(2)", "Article 17 (Rev.2)", "Preamble".
 * `versionLabel` is null for the adopted text, whose articles are named without it.
 */
export function provisionLabel(number: string, versionLabel: string | null): string {
  const name = /^\d/.test(number) ? `Article ${number}` : `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  return versionLabel === null ? name : `${name} (${versionLabel})`;
}

/** A name without what stands in brackets at its end: "Rev.2" for "Rev.2 (February 2024)". */
export function shortName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, "") || name;
}
