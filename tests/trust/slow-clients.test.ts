import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type Client, useServers } from "../api/serve.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const HURRIED = {
  TRAVAUX_HEADERS_MS: "1000",
  TRAVAUX_REQUEST_MS: "1500",
  TRAVAUX_IDLE_MS: "1000",
  TRAVAUX_STALLED_MS: "1500",
};

describe("a client that keeps a connection without use", () => {
  const serve = useServers();
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  async function open({ url }: Client, text = ""): Promise<{ socket: Socket; ended: Promise<number> }> {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => undefined);
    await once(socket, "connect");
    const started = performance.now();
    const ended = once(socket, "close").then(() => performance.now() - started);
    socket.resume();
    if (text !== "") socket.write(text);
    return { socket, ended };
  }

  const POST = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
  it.each([
    ["says nothing", ""],
    ["sends half of its headers", "GET /healthz HTTP/1.1\r\nhost: x\r\nx-a"],
    ["sends half of a body", `${POST}content-length: 1000\r\n\r\n{"query":`],
  ])("and %s is cut off in time", async (_, text) => {
    const { ended } = await open(await serve(graph.store, HURRIED), text);
    expect(await ended).toBeLessThan(3500);
  });

  it("sends its headers byte by byte: it is cut off as one that sends none", async () => {
    const { socket, ended } = await open(await serve(graph.store, HURRIED), "GET / HTTP/1.1\r\n");
    const drip = setInterval(() => socket.writable && socket.write("x"), 100);
    const took = await ended;
    clearInterval(drip);
    expect(took).toBeLessThan(3500);
  });

  it("sends its body byte by byte: it is cut off when the time of a request is over", async () => {
    const { socket, ended } = await open(await serve(graph.store, HURRIED), `${POST}content-length: 1000\r\n\r\n`);
    const drip = setInterval(() => socket.writable && socket.write(" "), 100);
    const took = await ended;
    clearInterval(drip);
    expect(took).toBeLessThan(3500);
  });

  it("is idle after an answer: it is let go", async () => {
    const { ended } = await open(await serve(graph.store, HURRIED), "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
    const took = await ended;
    expect(took).toBeGreaterThan(900);
    expect(took).toBeLessThan(4000);
  });

  it("does not read its answer: it is cut off", async () => {
    const server = await serve(graph.store, HURRIED);
    const query = `{ positions(first: 100) { nodes { label ask note issues { label description } evidence { quote locator document { title url note } } provisions { label title summary } } } }`;
    const body = JSON.stringify({ query });
    const one = `${POST}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const { socket } = await open(server);
    socket.pause();
    for (let i = 0; i < 40; i += 1) socket.write(one);
    // A paused socket does not hear of its end; what the server counts as its connections does.
    await expect.poll(async () => (await server.ask("{ __typename }")).status, { timeout: 3000 }).toBe(200);
    await wait(5000);
    socket.resume();
    await expect.poll(() => socket.destroyed || socket.readableEnded, { timeout: 4000 }).toBe(true);
  }, 15_000);

  it("comes five hundred times: all are cut off in time, and others are answered meanwhile as before", async () => {
    const server = await serve(graph.store, HURRIED);
    const opened = await Promise.all(Array.from({ length: 500 }, () => open(server)));
    const started = performance.now();
    for (let i = 0; i < 10; i += 1) expect((await server.ask(`{ treaty(id: "uncc") { label } }`)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(Math.max(...(await Promise.all(opened.map(({ ended }) => ended))))).toBeLessThan(4000);
  });

  it("speaks no HTTP: it is told so in one shape, and cut off", async () => {
    const { socket } = await open(await serve(graph.store, HURRIED));
    let heard = "";
    socket.on("data", (data) => {
      heard += data;
    });
    socket.write("\x16\x03\x01 not http\r\n\r\n");
    await once(socket, "close");
    expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(heard).toContain(`"code":"BAD_USER_INPUT"`);
  });
});
