/**
 * A disk that fails at one call, for a run of its own: `FAULT=kill:12 node --import ./fault.js …` ends the process before the twelfth call that
 * changes the disk, `FAULT=full:12` answers that call, and all that need room after it, with ENOSPC, `FAULT=count:FILE` writes how many there are.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const [kind, ...rest] = (process.env.FAULT ?? "").split(":");
const argument = rest.join(":");
const at = Number(argument);
const needRoom = ["link", "mkdir", "mkdtemp", "symlink", "writeFile"];
const others = ["chmod", "chown", "rename", "rm", "rmdir", "unlink"];
let calls = 0;

/** Whether the call may go on. */
function pass(name, path) {
  calls++;
  if (kind === "kill" && calls === at) process.kill(process.pid, "SIGKILL");
  if (kind !== "full" || calls < at || !needRoom.includes(name)) return;
  const message = `ENOSPC: no space left on device, ${name} '${path}'`;
  throw Object.assign(new Error(message), { code: "ENOSPC", errno: -28, syscall: name, path: String(path) });
}

for (const name of [...needRoom, ...others]) {
  const [now, later] = [fs[`${name}Sync`], fs.promises[name]];
  fs[`${name}Sync`] = (path, ...others) => {
    pass(name, path);
    return now(path, ...others);
  };
  fs.promises[name] = async (path, ...others) => {
    pass(name, path);
    return later(path, ...others);
  };
}
syncBuiltinESMExports();
if (kind === "count") {
  const { writeFileSync } = fs;
  process.on("exit", () => writeFileSync(argument, String(calls)));
}
