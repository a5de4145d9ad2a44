/** Words in lines of about so many letters: our own, so that the room for a label is known before it is drawn. */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many letters fit beside an actor, beside a provision and under an issue, at 13 px. */
export const LETTERS = { actor: 34, caption: 29, issue: 20 } as const;
