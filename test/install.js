/**
 * Installs the packages of a test's own folder, unless they are there as the lock file says: `node test/install.js
 * wire`.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, process.argv[2] ?? "");
const changedAt = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (changedAt("node_modules/.package-lock.json") <= changedAt("package-lock.json")) {
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" };
  // Not `ci`, which refuses a lock file that lacks the packages of other platforms: a mirror may know only those of its
  // own.
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit"], options);
}
