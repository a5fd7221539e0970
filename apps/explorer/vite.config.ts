import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The API shows the page at /graphql to browsers and serves its files below /graphql/explorer/. */
export default defineConfig({
  base: "/graphql/explorer/",
  plugins: [react()],
  worker: { format: "es" },
  // The editor and its language service are large, and come from this server alone.
  build: {
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Hints of the editor's authors to a compiler that does not run here.
      onLog: (level, log, report) => {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  server: { port: 20510, proxy: { "^/graphql$": process.env["DOORSTEP_API"] ?? "http://127.0.0.1:20400" } },
});
