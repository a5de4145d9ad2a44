import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a data file, or what is wrong with the file itself. Links, devices, empty and huge files are refused. */
export function readDataFile(root: string, file: string): { text: string; bytes: Buffer } | Problem {
  const path = join(root, file);
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return { file, reason: "the file is missing." };
  if (!status.isFile()) return { file, reason: "not a plain file: links and devices are not read." };
  if (status.size > MAX_BYTES) return { file, reason: "larger than 64 MB." };
  const bytes = readFileSync(path);
  if (bytes.length === 0) return { file, reason: "the file is empty." };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bytes };
  } catch {
    return { file, reason: "not valid UTF-8.", allowed: "UTF-8 text" };
  }
}

/** Paths of all entries below a folder that are not folders, with forward slashes, sorted. Links are listed, not followed. */
export function listFiles(root: string, folder = ""): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...listFiles(root, path));
    else found.push(path);
  }
  return found.sort();
}
