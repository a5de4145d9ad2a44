import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";

/** The first bytes of a file packed by gzip (RFC 1952, 2.3.1). */
const GZIP = [0x1f, 0x8b];

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === GZIP[0] && buffer[1] === GZIP[1];
  } finally {
    await handle.close();
  }
}

/** The bytes of a file in pieces; one packed by gzip is unpacked on the way, whatever its name. Throws as the system does. */
export async function* openBytes(file: string): AsyncGenerator<Buffer> {
  const isPacked = await isGzip(file);
  const raw = createReadStream(file);
  if (!isPacked) {
    yield* raw;
    return;
  }
  const unpacked = createGunzip();
  raw.on("error", (error) => unpacked.destroy(error));
  try {
    yield* raw.pipe(unpacked);
  } finally {
    raw.destroy();
    unpacked.destroy();
  }
}

/** Why a file cannot be read, as the end of a sentence. */
export function tellWhyUnread(error: unknown): string {
  const code = (error as { code?: unknown })?.code;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  if (code === "EISDIR") return "it is a folder";
  if (typeof code === "string" && /^Z_/.test(code)) return "its gzip packing is damaged or cut off";
  return error instanceof Error ? error.message : String(error);
}
