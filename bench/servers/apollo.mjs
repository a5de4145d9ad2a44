// Apollo Server behind Fastify, as bare as it goes: what ours is compared with stands on the same two.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import fastify from "fastify";

/** Serves a schema on a free port of the loopback and prints its address. It ends with the process that started it. */
export async function serve(schema) {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const app = fastify();
  await app.register(fastifyApollo(apollo));
  console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
  process.stdin.resume().on("end", () => process.exit(0));
}
