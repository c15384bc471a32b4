import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./generated/src/${path}`, import.meta.url));

/** What takes as long as hundreds of others: `npm run test:walk`. */
const slow = ["test/package/walk.test.ts", "test/package/reader.test.ts", "test/generator/cli/published.test.ts"];

export default defineConfig({
  resolve: {
    // The client's sources, so that no test needs a build of them.
    alias: [
      { find: /^dodopayments-license-keys$/, replacement: source("index.ts") },
      { find: /^dodopayments-license-keys\/(.+)$/, replacement: source("$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env["SLOW_TESTS"] === "1" ? [] : slow)],
    setupFiles: ["test/property.ts"],
    // Of two cores, vitest would leave one idle.
    maxWorkers: 2,
    // Far above what any takes: a machine may be slow, and busy with much else.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "test/types/tsconfig.json",
    },
  },
});
