// Builds the page into dist/web, where the desk serves it from. Its own config: the tests have theirs at the root.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  logLevel: "warn",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // The policy of the page allows no font from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["chrome123", "firefox121", "safari17.5"],
    reportCompressedSize: false,
  },
});
