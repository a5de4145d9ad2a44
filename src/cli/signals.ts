/** Tells when the process is asked to stop; a second asking ends it at once, with status 1. */
export function listenForStop(): { readonly stopped: Promise<void>; isStopping(): boolean } {
  let isStopping = false;
  const stopped = new Promise<void>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"] as const) {
      process.on(name, () => {
        if (isStopping) process.exit(1);
        isStopping = true;
        resolve();
      });
    }
  });
  return { stopped, isStopping: () => isStopping };
}
