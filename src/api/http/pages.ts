import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const CLIENT = fileURLToPath(new URL("../../../dist/client/", import.meta.url));

/** Serves the explorer, where it is built. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(CLIENT)) return;
  await app.register(fastifyStatic, { root: CLIENT, index: ["index.html"] });
  // A browser that follows a link to a request gets a page that shows and runs it; a program gets the answer.
  app.addHook("onRequest", async (request, reply) => {
    const asksForPage = request.headers.accept?.includes("text/html") === true;
    if (request.method === "GET" && asksForPage && request.url.split("?")[0] === "/graphql") {
      return reply.sendFile("graphql.html");
    }
  });
}
