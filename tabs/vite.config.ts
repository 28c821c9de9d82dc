import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

/**
 * How the pages are built, for `build.ts` and `dev.ts`. Nothing is inlined (`assetsInlineLimit: 0`), so that a strict
 * content security policy needs no `data:` sources; the manifest is what the size bench reads.
 */
const config: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
};

export default config;
