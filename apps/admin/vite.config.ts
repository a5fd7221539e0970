import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The API serves the built console at /; in development its calls go on to the API. */
const api = process.env["DOORSTEP_API"] ?? "http://127.0.0.1:20400";

export default defineConfig({
  plugins: [react()],
  server: {
    port: 20500,
    proxy: { "/admin/graphql": api, "/admin/auth": api, "/admin/files": api },
  },
  build: {
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\//, priority: 30 },
            { name: "tanstack", test: /node_modules\/@tanstack\//, priority: 25 },
            { name: "pinyin", test: /node_modules\/pinyin-pro\//, priority: 25 },
            { name: "charts", test: /node_modules\/(echarts|zrender)\//, priority: 25 },
          ],
        },
      },
    },
  },
});
