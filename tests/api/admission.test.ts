import { describe, expect, it } from "vitest";
import { Admission } from "../../src/api/limits/admission.ts";
import { Turn } from "../../src/api/limits/turn.ts";
import { useGraph } from "../support/graph.ts";
import { storeWith, useServers } from "./serve.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("the door before the operations", () => {
  it("lets in as many as are told, and has the next wait for a place", async () => {
    const door = new Admission({ inFlight: 2, queue: 2, queueMs: 1000 });
    expect(await Promise.all([door.enter(), door.enter()])).toEqual([true, true]);
    let isIn = false;
    const third = door.enter().then((isAdmitted) => {
      isIn = isAdmitted;
    });
    await wait(20);
    expect([isIn, door.inFlight, door.waiting]).toEqual([false, 2, 1]);
    door.leave();
    await third;
    expect([isIn, door.inFlight, door.waiting]).toEqual([true, 2, 0]);
  });

  it("turns away at once whom the queue has no place for", async () => {
    const door = new Admission({ inFlight: 1, queue: 1, queueMs: 60 });
    await door.enter();
    const second = door.enter();
    expect(door.isRefused()).toBe(true);
    expect(await door.enter()).toBe(false);
    expect(await second).toBe(false);
    expect([door.inFlight, door.waiting]).toEqual([1, 0]);
  });

  it("lets in those who wait in the order in which they came", async () => {
    const door = new Admission({ inFlight: 1, queue: 10, queueMs: 1000 });
    await door.enter();
    const order: number[] = [];
    const all = [1, 2, 3, 4].map(async (number) => {
      await door.enter();
      order.push(number);
      door.leave();
    });
    door.leave();
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3, 4]);
    expect([door.inFlight, door.waiting]).toEqual([0, 0]);
  });

  it("turns whoever comes away at once while the first in the queue has waited half of the longest wait", async () => {
    const door = new Admission({ inFlight: 1, queue: 10, queueMs: 400 });
    await door.enter();
    const second = door.enter();
    expect(door.isRefused()).toBe(false);
    await wait(220);
    expect(door.isRefused()).toBe(true);
    expect(await door.enter()).toBe(false);
    door.leave();
    expect(await second).toBe(true);
    expect(door.isRefused()).toBe(false);
  });

  it("begins none in a turn that has lasted long, so that those who came meanwhile are seen", async () => {
    let now = 0;
    const ends: (() => void)[] = [];
    const door = new Admission(
      { inFlight: 16, queue: 10, queueMs: 1000 },
      new Turn(
        () => now,
        (end) => ends.push(end),
      ),
    );
    expect(await door.enter()).toBe(true);
    door.leave();
    now = 30;
    let isIn = false;
    const later = door.enter().then((isAdmitted) => {
      isIn = isAdmitted;
    });
    await wait(5);
    expect([isIn, door.waiting]).toEqual([false, 1]);
    for (const end of ends.splice(0)) end();
    await later;
    expect([isIn, door.waiting]).toEqual([true, 0]);
  });
});

describe("a server that is asked more than it can do", () => {
  const graph = useGraph();
  const serve = useServers();

  it("answers some in full, turns the rest away with 503 and Retry-After, and answers all again afterwards", async () => {
    const slow = storeWith(graph.store, {
      readTogether: async (work) => {
        await wait(30);
        return graph.store.readTogether(work);
      },
    });
    const bounds = { TRAVAUX_IN_FLIGHT: "2", TRAVAUX_QUEUE: "4", TRAVAUX_QUEUE_MS: "1000" };
    const server = await serve(slow, bounds);
    const ask = () => server.ask(`{ actor(id: "state:fr") { name } }`);
    await ask();
    const replies = await Promise.all(Array.from({ length: 100 }, ask));
    const answered = replies.filter(({ status }) => status === 200);
    const refused = replies.filter(({ status }) => status === 503);
    expect(answered.length + refused.length).toBe(100);
    expect(answered.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    for (const { body: told } of answered) expect(told).toEqual({ data: { actor: { name: "France" } } });
    for (const { code, headers } of refused)
      expect([code, headers.get("retry-after")]).toEqual(["SERVICE_UNAVAILABLE", "1"]);
    expect((await ask()).status).toBe(200);
  });
});
