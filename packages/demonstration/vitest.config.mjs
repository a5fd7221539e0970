import { defineConfig } from 'vitest/config';

// The district is made once for all files; reading all of it takes seconds on a busy machine.
export default defineConfig({ test: { name: 'demonstration', isolate: false, testTimeout: 60_000, hookTimeout: 120_000, include: ['src/**/*.test.ts'] } });
