import { defineConfig } from "vite";

// No inline scripts or styles and no data: addresses: the server's content security policy lets none of them in.
export default defineConfig({
  base: "/",
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 400 },
});
