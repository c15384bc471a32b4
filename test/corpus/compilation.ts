/** Compiles generated clients under all the options that their users may have set. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisedFlags } from "../types/flag.js";

const tsc = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");

/** Not taken from the client's own tsconfig.json: what a client promises must not depend on the client. */
const compilerOptions = {
  ...promisedFlags,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  declaration: true,
  noEmit: true,
};

/**
 * The errors of each of the clients, which lie in `root`, by their folders' names.
 *
 * One run of the compiler for all of them: that it reads the types of the platform takes longer than most clients.
 */
export async function compileClients(
  root: string,
  folders: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const project = join(root, `tsconfig.${folders[0]}.json`);
  const include = folders.map((folder) => `${folder}/src`);
  await writeFile(project, JSON.stringify({ compilerOptions: { ...compilerOptions, rootDir: "." }, include }));
  const { said, failed } = await run(project, root);
  const errors = new Map<string, string[]>(folders.map((folder) => [folder, []]));
  let known = 0;
  for (const line of said.split("\n").filter((each) => /\berror TS\d+/.test(each))) {
    const own = errors.get(line.split(/[\\/]/)[0] ?? "");
    if (!own) continue;
    own.push(line.trim());
    known++;
  }
  // It failed, and of none of them in particular: no client of these has passed.
  if (failed && known === 0) for (const own of errors.values()) own.push(`tsc: ${said.trim().slice(0, 500)}`);
  return errors;
}

function run(project: string, root: string): Promise<{ readonly said: string; readonly failed: boolean }> {
  return new Promise((settle) => {
    const args = [tsc, "-p", project, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
      settle({ said: stdout + stderr, failed: error !== null }),
    );
  });
}
