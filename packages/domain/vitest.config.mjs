import { defineConfig } from 'vitest/config';

// Rules are pure: nothing of one file reaches another.
export default defineConfig({ test: { name: 'domain', isolate: false, include: ['src/**/*.test.ts'] } });
