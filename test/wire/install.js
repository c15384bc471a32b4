/** Installs what the wire run needs, where it is not there yet: see package.json beside this file. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = import.meta.dirname;
if (!existsSync(join(folder, "node_modules/.package-lock.json"))) {
  const options = { cwd: folder, stdio: "inherit", shell: process.platform === "win32" };
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit"], options);
}
