import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

export const NOT_PLAIN = "not a plain file: links and devices are not read.";
const MAX_BYTES = 64 * 1024 * 1024;

/** Why a file cannot be opened, without its path: the problem names the file. */
function unreadable(file: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  return { file, reason: `cannot be read (${code ?? "unknown reason"}).` };
}

export function isPlainFile(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The text of a data file, or what is wrong with the file itself. Links, devices, empty and huge files are refused. */
export function readDataFile(root: string, file: string): { text: string; bytes: Buffer } | Problem {
  const path = join(root, file);
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return { file, reason: "the file is missing." };
  if (!status.isFile()) return { file, reason: NOT_PLAIN };
  if (status.size > MAX_BYTES) return { file, reason: "larger than 64 MB.", allowed: "at most 64 MB a file." };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return unreadable(file, error);
  }
  if (bytes.length === 0) return { file, reason: "the file is empty." };
  const line = firstLineNotUtf8(bytes);
  if (line !== null) return { file, line, reason: "not valid UTF-8.", allowed: "UTF-8 text." };
  // A byte order mark is no part of the text.
  return { text: new TextDecoder("utf-8").decode(bytes), bytes };
}

/** The line, from 1, of the first bytes that are not UTF-8; null where all are. */
function firstLineNotUtf8(bytes: Buffer): number | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const isText = (part: Buffer) => {
    try {
      decoder.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (isText(bytes)) return null;
  let [line, start] = [1, 0];
  // No character holds the byte of a line feed beside its own, so each line can be looked at alone.
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isText(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}

/** All entries below a folder that are not folders, with forward slashes, sorted; hidden ones are left out. Links are listed, not followed. */
export function listFiles(root: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const list = (folder: string) => {
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(join(root, folder));
    } catch (error) {
      problems.push(unreadable(folder === "" ? "." : folder, error));
      return;
    }
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) list(path);
      else files.push(path);
    }
  };
  list("");
  return { files: files.sort(), problems };
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
