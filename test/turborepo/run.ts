/**
 * The recipe of docs/task-runners.md, as it stands there, with Turborepo itself: `npm run test:turborepo`.
 *
 * Three documents, each in a package of its own: the second run makes nothing, what was deleted comes back from the cache byte for byte, and
 * of three documents the one that was changed is generated alone.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "../..");
const turbo = join(import.meta.dirname, "node_modules/.bin/turbo");
const names = ["orders", "payments", "stock"];
const folder = await mkdtemp(join(tmpdir(), "specwright-turborepo-"));

const document = (name: string) => `openapi: 3.1.0
info: { title: ${name}, version: "1" }
paths:
  /${name}:
    get:
      summary: All ${name}.
      responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } } }
`;

try {
  await layOut();
  // The lock files are there before, as they are where somebody has committed them.
  for (const name of names) execFileSync("npm", ["run", "--silent", "generate"], { cwd: join(folder, "apis", name) });
  const first = await printsOf();
  for (const name of names) await rm(join(folder, "apis", name, "client"), { recursive: true });

  assert.deepEqual(run(), { ran: names, cached: [] }, "the first run generates all");
  assert.deepEqual(await printsOf(), first, "and what it gives is what it gives without Turborepo");
  assert.deepEqual(run(), { ran: [], cached: names }, "the second run finds all in the cache");

  for (const name of names) await rm(join(folder, "apis", name, "client"), { recursive: true });
  assert.deepEqual(run(), { ran: [], cached: names }, "what was deleted is in the cache");
  assert.deepEqual(await printsOf(), first, "and comes back byte for byte");

  const changed = join(folder, "apis/payments/openapi.yaml");
  await writeFile(changed, (await readFile(changed, "utf8")).replace("All payments.", "Every payment."));
  assert.deepEqual(run(), { ran: ["payments"], cached: ["orders", "stock"] }, "one document, one task");
  const now = await printsOf();
  const others = [...now].filter(([file, print]) => first.get(file) !== print).map(([file]) => file);
  assert.ok(others.length > 0 && others.every((file) => file.startsWith("apis/payments/")), others.join("\n"));
  console.log("Turborepo: second run all cached, outputs restored byte for byte, one document one task.");
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function layOut(): Promise<void> {
  const recipe = await readFile(join(repository, "docs/task-runners.md"), "utf8");
  const block = (file: string) => {
    const [, text] = new RegExp(`\`${file}\`[^\`]*\`\`\`\\w+\\n([^]*?)\`\`\``).exec(recipe) ?? [];
    assert.ok(text, `docs/task-runners.md shows ${file}`);
    return text;
  };

  const npm = execFileSync("npm", ["--version"], { encoding: "utf8" }).trim();
  const root = { name: "apis", private: true, workspaces: ["apis/*"], packageManager: `npm@${npm}` };
  await put("package.json", JSON.stringify(root));
  await put("turbo.json", block("turbo.json"));
  await mkdir(join(folder, "node_modules/.bin"), { recursive: true });
  await symlink(join(repository, "bin/specwright.js"), join(folder, "node_modules/.bin/specwright"));
  for (const name of names) {
    await put(`apis/${name}/package.json`, block("apis/orders/package.json").replaceAll("orders", name));
    await put(
      `apis/${name}/specwright.config.yaml`,
      block("apis/orders/specwright.config.yaml").replaceAll("orders", name),
    );
    await put(`apis/${name}/openapi.yaml`, document(name));
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Which packages were generated, and which came from the cache. */
function run(): { readonly ran: readonly string[]; readonly cached: readonly string[] } {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_UPDATE_NOTIFIER: "1", NO_COLOR: "1" };
  const args = ["run", "generate", "--output-logs=hash-only"];
  const said = execFileSync(turbo, args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const of = (word: string) => names.filter((name) => new RegExp(`${name}:generate: cache ${word}`).test(said));
  return { ran: of("miss"), cached: of("hit") };
}

async function printsOf(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const clients = files
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => /^apis\/\w+\/client\//.test(file));
  const prints = clients.map(
    async (file) =>
      [
        file,
        createHash("sha256")
          .update(await readFile(join(folder, file)))
          .digest("hex"),
      ] as const,
  );
  return new Map((await Promise.all(prints)).toSorted());
}
