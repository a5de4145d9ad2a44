// Opens the embedded store on a file, writes one actor and keeps the file open until it is killed.
// Argument: the file. Prints "written", or the code of the StoreError by which it cannot be opened.

import { openEmbeddedStore } from "../../../src/store/embedded/open.ts";
import { StoreError } from "../../../src/store/errors.ts";
import { writing } from "../../support/statements.ts";

try {
  const store = await openEmbeddedStore({ file: process.argv[2] ?? "" });
  await store.write((transaction) => transaction.run(writing("CREATE (actor:Actor {id: 'eff'})"), {}));
  console.log("written");
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(error instanceof StoreError ? `${error.code}: ${error.message}` : String(error));
}
