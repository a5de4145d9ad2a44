import { isIP } from "node:net";
import { SettingError } from "./settings.ts";

const METRICS = ["loopback", "all", "off"] as const;
const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** Who is believed, who may look, and what is written down. */
export interface Terms {
  /** Addresses and networks whose X-Forwarded-For is believed; none unless told. */
  readonly trustedProxies: readonly string[];
  readonly metrics: (typeof METRICS)[number];
  readonly logLevel: (typeof LEVELS)[number];
  /** Whether the log holds the values of variables. */
  readonly logsVariables: boolean;
}

interface Environment {
  readonly [variable: string]: string | undefined;
}

function oneOf<const T extends string>(environment: Environment, variable: string, allowed: readonly T[], standard: T) {
  const text = environment[variable]?.trim().toLowerCase() || standard;
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new SettingError(`${variable} is "${text.slice(0, 40)}"; it must be one of ${allowed.join(", ")}.`);
}

function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

function readProxies(environment: Environment): string[] {
  const given = (environment.TRAVAUX_TRUST_PROXY ?? "").split(",").map((one) => one.trim());
  const proxies = given.filter((one) => one !== "");
  const wrong = proxies.find((one) => !isNetwork(one));
  if (wrong === undefined) return proxies;
  throw new SettingError(
    `TRAVAUX_TRUST_PROXY holds "${wrong.slice(0, 40)}"; give addresses or networks, as 10.0.0.7 or 10.0.0.0/8, with commas between.`,
  );
}

/** Throws SettingError. */
export function readTerms(environment: Environment): Terms {
  return {
    trustedProxies: readProxies(environment),
    metrics: oneOf(environment, "TRAVAUX_METRICS", METRICS, "loopback"),
    logLevel: oneOf(environment, "LOG_LEVEL", LEVELS, "warn"),
    logsVariables: oneOf(environment, "TRAVAUX_LOG_VARIABLES", ["on", "off"], "off") === "on",
  };
}
