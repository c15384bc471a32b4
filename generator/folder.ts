/** Folders that are made. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/** With those on the way to it. Node's own never ends where a folder takes no new ones and says that it is not there, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (found) throw noFolder(folder);
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have been quicker.
    const now = await stat(folder).catch(() => undefined);
    if (!now?.isDirectory()) throw error;
  }
}

/** As the system would say it, were it asked. */
function noFolder(path: string): Error {
  return Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), {
    code: "ENOTDIR",
    syscall: "mkdir",
    path,
  });
}
