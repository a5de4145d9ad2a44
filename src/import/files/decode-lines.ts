/**
 * Text out of bytes, line by line, so that files of mixed encodings keep their names. A line that is UTF-8 is read as such;
 * another in the encoding given; and without one its strange bytes become U+FFFD, which readers report and never keep.
 */
export const REPLACEMENT = "\uFFFD";

const LINE_FEED = 10;
/** A line longer than this is decoded in parts: no file of records has such lines, and memory stays bounded. */
const LONGEST = 4 * 1024 * 1024;

/** Whether the name is one that TextDecoder knows ("windows-1252", "iso-8859-1", "macintosh"). */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function makeDecoder(encoding: string | undefined): (bytes: Buffer) => string {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const other = new TextDecoder(encoding ?? "utf-8", { ignoreBOM: true });
  return (bytes) => {
    try {
      return strict.decode(bytes);
    } catch {
      return other.decode(bytes);
    }
  };
}

/** Pieces of text that end with a line feed, but for the last; a byte order mark is dropped. Throws on an unknown encoding. */
export async function* decodeLines(pieces: AsyncIterable<Buffer>, encoding?: string): AsyncGenerator<string> {
  const decode = makeDecoder(encoding);
  let kept: Buffer[] = [];
  let size = 0;
  let isFirst = true;
  const flush = (): string => {
    const text = decode(Buffer.concat(kept));
    kept = [];
    size = 0;
    if (!isFirst) return text;
    isFirst = false;
    return text.replace(/^\uFEFF/, "");
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      kept.push(piece.subarray(from, at + 1));
      yield flush();
      from = at + 1;
    }
    if (from < piece.length) {
      kept.push(piece.subarray(from));
      size += piece.length - from;
      if (size > LONGEST) yield flush();
    }
  }
  if (kept.length > 0) yield flush();
}
