import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Service {
  readonly image: string;
  readonly hostname: string;
  readonly environment: Record<string, string>;
  readonly ports: string[];
  readonly volumes: string[];
}

const read = (name: string) => parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"), { merge: true });
const { services, volumes } = read("compose.cluster.yaml") as { services: Record<string, Service>; volumes: object };
const members = Object.entries(services);
const valuesOf = (name: string) => members.map(([, { environment }]) => environment[name]);

describe("the compose file of a cluster", () => {
  it("has three members, which can lose one", () => {
    expect(members).toHaveLength(3);
    expect(new Set(valuesOf("NEO4J_initial_dbms_default__primaries__count"))).toEqual(new Set(["3"]));
  });
  it("lets every member name all of them, by the names that they have", () => {
    const endpoints = members.map(([name]) => `${name}:6000`).join(",");
    expect(valuesOf("NEO4J_dbms_cluster_discovery_v2_endpoints")).toEqual(members.map(() => endpoints));
    for (const [name, { hostname, environment }] of members) {
      expect(hostname).toBe(name);
      expect(environment.NEO4J_server_default__advertised__address).toBe(name);
    }
  });
  it("tells clients of each member the address at which this machine has it", () => {
    const ports = members.map(([, service]) => service.ports[0]?.replace(/^127\.0\.0\.1:(\d+):7687$/, "localhost:$1"));
    expect(valuesOf("NEO4J_server_bolt_advertised__address")).toEqual(ports);
    expect(new Set(ports).size).toBe(3);
  });
  it("gives each member a volume of its own", () => {
    const used = members.map(([, service]) => service.volumes.join().replace(/:\/data$/, ""));
    expect(used.sort()).toEqual(Object.keys(volumes).sort());
  });
  it("accepts no licence and knows no password by itself", () => {
    for (const name of ["NEO4J_ACCEPT_LICENSE_AGREEMENT", "NEO4J_AUTH"])
      for (const value of valuesOf(name)) expect(value).toMatch(/\$\{NEO4J_[A-Z_]+:\?/);
  });
  it("runs the edition that clusters have, of the release that is tested", () => {
    const release = /<neo4j\.version>(\d+\.\d+)/.exec(
      readFileSync(new URL("../../scripts/neo4j/pom.xml", import.meta.url), "utf8"),
    );
    expect(new Set(members.map(([, { image }]) => image))).toEqual(new Set([`neo4j:${release?.[1]}-enterprise`]));
  });
});
