/** Type-checks every project of the repository: the generator, the runtime, the tests, and the client under each TypeScript that it supports. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const checks = [
  ["typescript-7", "tsconfig.json"],
  ["typescript-7", "templates/runtime/tsconfig.json"],
  ["typescript-7", "templates/docs/tsconfig.json"],
  ["typescript-7", "test/tsconfig.json"],
  ["typescript-7", "test/types/tsconfig.json"],
  ...["typescript", "typescript-6", "typescript-7"].map((version) => [version, "generated/tsconfig.json"]),
];

let failed = false;
for (const [version, project] of checks) {
  const { status } = spawnSync(process.execPath, [`node_modules/${version}/bin/tsc`, "--noEmit", "-p", project], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`${project} has type errors under ${version}.`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
