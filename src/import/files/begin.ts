import { openBytes } from "./open-bytes.ts";

/** The first characters of a file (unpacked, without a byte order mark), to tell its form by. At most `most` bytes. */
export async function readBeginning(file: string, most = 4096): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of openBytes(file)) {
    pieces.push(piece);
    size += piece.length;
    if (size >= most) break;
  }
  return Buffer.concat(pieces)
    .subarray(0, most)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}
