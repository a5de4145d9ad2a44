import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import { rememberBundled, writeNotices } from "./notices.ts";

/** Asks the browser for the one font file that every page needs before the style sheet names it, so that no line shifts. */
function preloadFont(): Plugin {
  return {
    name: "preload-font",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => /inter-latin-wght-normal.*\.woff2$/.test(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `/${name}` },
            injectTo: "head-prepend" as const,
          })),
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  resolve: {
    alias: [{ find: /^cytoscape$/, replacement: `${import.meta.dirname}/src/graph/cytoscape-shared.ts` }],
  },
  plugins: [
    preact({ devToolsEnabled: false, prerender: { enabled: false } }),
    preloadFont(),
    rememberBundled(),
    writeNotices(),
  ],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    rolldownOptions: {
      input: { index: `${import.meta.dirname}/index.html`, graphql: `${import.meta.dirname}/graphql.html` },
    },
    assetsInlineLimit: 0, // data: URLs of fonts and scripts are refused by the content security policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  worker: { format: "es", plugins: () => [rememberBundled()] },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
