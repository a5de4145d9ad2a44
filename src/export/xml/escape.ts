/*
 * XML 1.0 has no place for control signs, not even escaped. Each is written _x0007_, its number in hexadecimal between signs, as
 * Office Open XML writes it, and what looks like one already has its first sign written so: the value can be read back.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML has no place for.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-F]{4})/g;
const MARKUP = /[&<>"\t\n\r]/g;
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text for the content or an attribute of an element. Tabs and line ends are numbered, or a reader would make blanks of them. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(MARKUP, (sign) => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`);
}
