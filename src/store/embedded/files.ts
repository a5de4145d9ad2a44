import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { StoreError } from "../errors.ts";

/*
 * A store is a small pointer file, which names the version in use, and that version beside it: `graph.grafeo` holds
 * "graph.7.grafeo". The engine keeps a folder `graph.7.grafeo.wal` next to a version while it is open. A new graph is
 * built as the next version and comes into use when the pointer is renamed over the old one: the one step that counts,
 * and it is atomic. Renaming a database over another was rejected: the old one's log would lie beside the new one, and
 * its lock would have to be let go first.
 */

export interface VersionedFile {
  readonly pointer: string;
  readonly path: string;
  readonly version: number;
}

/** The version in use, or null if there is no store yet. @throws StoreError "corrupt". */
export function readPointer(file: string): VersionedFile | null {
  if (!existsSync(file)) return null;
  const name = readFileSync(file, "latin1").slice(0, 500).trim();
  const version = versionOf(file, name);
  if (version === null) throw new StoreError("corrupt", `${file} does not name a version of the store.`);
  const found = versionAt(file, version);
  if (!existsSync(found.path)) throw new StoreError("corrupt", `${file} names ${name}, which is not there.`);
  return found;
}

/** Where a version is, or would be. The first is always 1, so that two processes that begin at once meet on its lock. */
export function versionAt(file: string, version: number): VersionedFile {
  mkdirSync(dirname(file), { recursive: true });
  return { pointer: file, path: join(dirname(file), `${stem(file)}.${version}.grafeo`), version };
}

/** Makes one version the copy of another, of which all is in its file: its log was written into it. */
export function copyVersion(from: VersionedFile, to: VersionedFile): void {
  removeVersion(to);
  copyFileSync(from.path, to.path, constants.COPYFILE_FICLONE);
}

/** Brings a version into use. It must be whole and on the disk. */
export function publish(version: VersionedFile): void {
  const next = `${version.pointer}.next`;
  const handle = openSync(next, "w");
  try {
    writeSync(handle, `${basename(version.path)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(next, version.pointer);
  syncFolder(dirname(version.pointer));
}

/** Removes all versions but one, and what the engine keeps beside them. The caller holds the lock of that one. */
export function removeOthers(current: VersionedFile): void {
  const folder = dirname(current.pointer);
  for (const name of readdirSync(folder)) {
    const version = versionOf(current.pointer, name.replace(/(\.grafeo)\..*$/, "$1"));
    if (version !== null && version !== current.version && !name.includes(".damaged-"))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(`${current.pointer}.next`, { force: true });
}

/** Removes one version that is closed. */
export function removeVersion(version: VersionedFile): void {
  for (const ending of ["", ".wal", ".creating", ".migrate.lock"])
    rmSync(`${version.path}${ending}`, { recursive: true, force: true });
}

/**
 * Moves a damaged store out of the way, so that the next one opened under the name is new.
 *
 * @returns the new name of what was damaged; nothing is deleted.
 */
export function setAsideCorruptStore(file: string): string {
  const damaged = damagedPath(file);
  let number = 1;
  while (existsSync(`${damaged}.damaged-${number}`)) number += 1;
  const aside = `${damaged}.damaged-${number}`;
  if (existsSync(`${damaged}.wal`)) renameSync(`${damaged}.wal`, `${aside}.wal`);
  renameSync(damaged, aside);
  rmSync(file, { force: true });
  return aside;
}

function damagedPath(file: string): string {
  try {
    return readPointer(file)?.path ?? versionAt(file, 1).path;
  } catch {
    return file;
  }
}

function versionOf(file: string, name: string): number | null {
  const start = `${stem(file)}.`;
  if (!name.startsWith(start) || !name.endsWith(".grafeo")) return null;
  const digits = name.slice(start.length, -".grafeo".length);
  return /^[1-9][0-9]{0,14}$/.test(digits) ? Number(digits) : null;
}

function stem(file: string): string {
  return basename(file, extname(file));
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot open a folder; its rename is written through by itself.
  }
}
