import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Piece } from "../export/formats.ts";
import { Failure } from "./say.ts";

/** Where an export goes. What is written is seen under its name once it is whole. */
export interface Output {
  /** Forgets what was written and begins anew. False where that cannot be: it has left the program. */
  restart(): boolean;
  write(piece: Piece): Promise<void>;
  /** Makes what was written last, under its name. */
  finish(): void;
  /** Leaves nothing behind. After `finish` it does nothing. */
  discard(): void;
}

/** Standard output. A reader that is slow is waited for. */
export function toStandardOutput(): Output {
  let hasWritten = false;
  return {
    restart: () => !hasWritten,
    async write({ text }) {
      if (text === "") return;
      hasWritten = true;
      if (!process.stdout.write(text)) await new Promise<void>((done) => process.stdout.once("drain", done));
    },
    finish() {},
    discard() {},
  };
}

/** A file, written beside under another name and renamed. Throws Failure where it cannot be written. */
export function toFile(path: string): Output {
  const target = resolve(path);
  // A rename would put a plain file in the place of a device, a pipe or a link.
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile())
    throw new Failure(
      `${path} is no plain file; give the name of a file with --out, or leave it out for standard output.`,
      2,
    );
  const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
  let handle = guarded(path, () => openSync(partial, "w"));
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(handle);
    isOpen = false;
  };
  return {
    restart() {
      close();
      handle = guarded(path, () => openSync(partial, "w"));
      isOpen = true;
      return true;
    },
    async write({ text }) {
      guarded(path, () => writeAll(handle, text));
    },
    finish() {
      guarded(path, () => fsyncSync(handle));
      close();
      guarded(path, () => renameSync(partial, target));
    },
    discard() {
      close();
      rmSync(partial, { force: true });
    },
  };
}

/**
 * A new or empty folder, written beside under another name and renamed. Throws Failure where it cannot be written, or holds
 * anything already: a table of an earlier export would stay among those of this one.
 */
export function toFolder(path: string): Output {
  const target = resolve(path);
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found !== undefined && (!found.isDirectory() || guarded(path, () => readdirSync(target)).length > 0))
    throw new Failure(`${path} is not an empty folder; name one that is new or empty with --out.`, 2);
  const partial = join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
  const remove = () => rmSync(partial, { recursive: true, force: true });
  const begin = () => {
    remove();
    mkdirSync(partial);
  };
  guarded(path, begin);
  const withFile = (name: string, flags: string, work: (handle: number) => void) => {
    const handle = openSync(join(partial, name), flags);
    try {
      work(handle);
    } finally {
      closeSync(handle);
    }
  };
  const written = new Set<string>();
  return {
    restart() {
      guarded(path, begin);
      written.clear();
      return true;
    },
    // A file is open only while it is written to, so that a format may have more of them than a process may hold open.
    async write({ file, text }) {
      if (file === undefined) throw new Error("A piece of a folder names its file");
      guarded(path, () => {
        if (!written.has(file)) mkdirSync(dirname(join(partial, file)), { recursive: true });
        written.add(file);
        withFile(file, "a", (handle) => writeAll(handle, text));
      });
    },
    finish() {
      guarded(path, () => {
        for (const file of written) withFile(file, "r+", fsyncSync);
        if (found !== undefined) rmdirSync(target);
        renameSync(partial, target);
      });
    },
    discard: remove,
  };
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Writes all of a text: a system call may take a part of it only. */
export function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free some space, or give another place with --out",
  EDQUOT: "the disk is full; free some space, or give another place with --out",
  EACCES: "it may not be written by this user; give another place with --out",
  EPERM: "it may not be written by this user; give another place with --out",
  EROFS: "the disk is read-only; give another place with --out",
  ENOENT: "its folder is not there; make it first",
  ENOTDIR: "its folder is not there; make it first",
  ENAMETOOLONG: "its name is too long; give a shorter one with --out",
};

/** Runs work on the file system and tells a reader what went wrong with which path. Throws Failure. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new Failure(`${path} was not written: ${REASONS[code] ?? `the system says ${code || "no reason"}`}.`, 1, {
      cause: error,
    });
  }
}
