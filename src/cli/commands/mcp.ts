import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { makeMcpServer } from "../../mcp/server.ts";
import { VERSION } from "../version.ts";
import { withLoadedStore } from "../with-store.ts";

/** travaux mcp: serves the graph to an assistant over standard input and output, until the input ends. */
export async function mcp(options: { data?: string }): Promise<void> {
  await withLoadedStore(options.data, async (store) => {
    const server = makeMcpServer(store, VERSION);
    await server.connect(new StdioServerTransport());
    await once(process.stdin, "close");
    await server.close();
  });
}
