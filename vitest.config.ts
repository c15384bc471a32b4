import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`./generated/src/${path}`, import.meta.url));

/** Tests that take as long as hundreds of others; `npm run test:slow` runs them, and no others. */
const slow = [
  "test/package/walk.test.ts",
  "test/package/reader.test.ts",
  "test/package/client.test.ts",
  "test/generator/cli/published.test.ts",
  "test/docs/console.test.ts",
  "test/sdk/sdk.test.ts",
  "test/hostile/fault.test.ts",
];
const isSlow = process.env["SLOW_TESTS"] === "1";

export default defineConfig({
  resolve: {
    // The client's sources, so that no test needs a build of them.
    alias: [
      { find: /^dodopayments-license-keys$/, replacement: source("index.ts") },
      { find: /^dodopayments-license-keys\/(.+)$/, replacement: source("$1.ts") },
    ],
  },
  test: {
    include: isSlow ? slow : ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(isSlow ? [] : slow)],
    setupFiles: ["test/property.ts"],
    // With two cores, vitest would otherwise use one.
    maxWorkers: 2,
    // Far more than any test takes: a machine may be slow, and busy with other work.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "test/types/tsconfig.json",
    },
  },
});
