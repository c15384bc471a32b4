/** Installs what a run of its own folder needs, where it is not there yet: `node test/install.js wire`. See package.json in that folder. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, process.argv[2] ?? "");
if (!existsSync(join(folder, "node_modules/.package-lock.json"))) {
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" };
  // Not `ci`, which refuses a lock file that has not the packages of every other platform: a mirror may know only those of its own.
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit"], options);
}
