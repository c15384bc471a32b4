/** Whether JSR would take a client: `npx jsr publish --dry-run`, which would download a Deno and is given one. It uploads nothing. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateClient } from "../../generator/project/client.js";
import { readClients } from "../../generator/project/settings.js";
import { run } from "../generator/cli/command.js";
import { findProgram } from "./platform.js";

const command = join(import.meta.dirname, "node_modules/jsr/dist/bin.js");

/** What is wrong; nothing where it is taken, with every entry and no type that its users' compilers would have to infer. */
export async function tryJsr(): Promise<string | undefined> {
  const deno = await findProgram("@deno", "deno");
  if (deno === undefined) return "There is no Deno for this kind of machine.";
  const folder = await realpath(await mkdtemp(join(tmpdir(), "specwright-jsr-")));
  try {
    const input = join(import.meta.dirname, "../docs/shop.yaml");
    const config = { input, output: "client", jsr: "@petshop/client", license: "MIT", lock: false as const };
    const [settings] = await readClients(
      undefined,
      { config: { ...config, openapi: true, tanstackQuery: true } },
      folder,
    );
    if (!settings) return "The config has one client.";
    await generateClient(settings, {});
    const env = { DENO_BIN_PATH: deno, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, "deno"), NO_COLOR: "1" };
    const options = { cwd: join(folder, "client"), env };
    const { code, stdout, stderr } = await run(process.execPath, [command, "publish", "--dry-run"], options);
    const said = stdout + stderr;
    const missing = ["index", "types", "core", "openapi", "testing", "tanstack-query", "resources/pets"].filter(
      (entry) => !said.includes(`/src/${entry}.ts `),
    );
    if (code !== 0 || /warning/i.test(said)) return said;
    return missing.length > 0 ? `It lacks ${missing.join(", ")}.` : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
