export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** The data folder; made if it is not there. */
  readonly data: string;
  /** A free one unless told. */
  readonly port?: number;
  /** At least eight characters. */
  readonly password: string;
  readonly keepArchive?: boolean;
  /** Compiled whole, with more memory: for measures. */
  readonly isFast?: boolean;
  /** Of one that is fast; 2 unless told. */
  readonly heapGb?: number;
  readonly say?: (line: string) => void;
}

export function whyNotHere(): string | null;
export function prepareLocalNeo4j(say?: (line: string) => void): void;
export function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j>;
export function findFreePort(): Promise<number>;
