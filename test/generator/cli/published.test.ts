/** `specwright diff` and `release` against packages of a registry, as npm fetches them. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeFolder, pack } from "../../package/pack.js";
import { type Registry, type Release, startRegistry } from "../../package/registry.js";
import { buildCommand, type Ran, specwright } from "./command.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const name = "@acme/client";

/** Three versions of an API: an operation more, then a parameter that has to be passed. */
const documents: Readonly<Record<string, string>> = {
  "1.0.0": document(""),
  "1.1.0": document("\n  /ping: { get: { operationId: ping, responses: { '204': { description: Here. } } } }"),
  "2.0.0": document("", ", required: true"),
};

function document(more: string, required = ""): string {
  return `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /pets:
    get:
      parameters: [{ name: kind, in: query, schema: { type: string }${required} }]
      responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { type: string } } } } } }${more}
`;
}

let folder = "";
let registry: Registry;

beforeAll(async () => {
  await buildCommand();
  folder = await makeFolder("published");
  const releases: Release[] = [];
  for (const [version, text] of Object.entries(documents)) {
    const project = join(folder, version);
    await mkdir(project);
    await writeFile(join(project, "openapi.yaml"), text);
    const config = { input: "openapi.yaml", output: "client", packageName: name, packageVersion: version };
    await writeFile(join(project, "specwright.config.json"), JSON.stringify(config));
    expect(await specwright(["generate"], { cwd: project })).toMatchObject({ code: 0, stderr: "" });
    const tarball = await pack(join(project, "client"), join(folder, "tarballs"), "--ignore-scripts");
    releases.push({ name, version, tarball: await readFile(tarball) });
  }
  releases.push({ name: "other", version: "1.0.0", tarball: await readFile(await packOther()) });
  registry = await startRegistry(releases);
});
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** A package that Specwright has not written. */
async function packOther(): Promise<string> {
  const other = join(folder, "other");
  await mkdir(other);
  await writeFile(join(other, "package.json"), '{ "name": "other", "version": "1.0.0" }');
  return pack(other, join(folder, "tarballs"));
}

function run(version: string, ...args: readonly string[]): Promise<Ran> {
  const env = {
    npm_config_registry: registry.url,
    npm_config_cache: join(folder, "cache"),
    npm_config_fetch_retries: "0",
    npm_config_update_notifier: "false",
  };
  return specwright(args, { cwd: join(folder, version), env });
}

describe("diff", () => {
  test.each([
    {
      given: ["npm:@acme/client@1.0.0", "npm:@acme/client@1.1.0"],
      want: ["minor client.ping is new.", "a minor one."],
    },
    { given: ["npm:@acme/client@1.1.0", "npm:@acme/client@1.0.0"], want: ["major client.ping is gone."] },
    { given: ["npm:@acme/client@^1.0.0", "npm:@acme/client@1.1.0"], want: ["Nothing has changed"] },
    // Without a version, the latest.
    {
      given: ["npm:@acme/client@1.0.0", "npm:@acme/client"],
      want: ["PetListParams.kind is now required.", "a major one."],
    },
    // Against the document of the config, as it lies here.
    { given: ["npm:@acme/client@1.0.0"], want: ["PetListParams.kind is now required.", "at openapi.yaml:6:20"] },
    { given: ["npm:@acme/client@2.0.0"], want: ["Nothing has changed"] },
  ])("$given: $want.0", async ({ given, want }) => {
    const ran = await run("2.0.0", "diff", ...given);
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(
      want.filter((each) => !ran.stdout.includes(each)),
      ran.stdout,
    ).toEqual([]);
  });

  test.each([
    { given: "npm:@acme/client@9", want: "No matching version found for @acme/client@9." },
    { given: "npm:@acme/nowhere", want: "Not Found - GET " },
    { given: "npm:other", want: "npm:other is no client that can be compared: it lacks .specwright/surface.jsonl." },
    { given: "npm:@acme", want: "npm:@acme names no package." },
    { given: "npm:--registry=http://127.0.0.1", want: "names no package." },
    { given: "npm:../client", want: "names no package." },
  ])("$given is refused: $want", async ({ given, want }) => {
    const { code, stdout, stderr } = await run("2.0.0", "diff", given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(want);
  });

  test("asks for packages by their names, and nothing else", () => {
    expect([...new Set(registry.asked)].toSorted()).toEqual([
      "/@acme/client",
      "/@acme/client/-/1.0.0.tgz",
      "/@acme/client/-/1.1.0.tgz",
      "/@acme/client/-/2.0.0.tgz",
      "/@acme/nowhere",
      "/other",
      "/other/-/1.0.0.tgz",
    ]);
  });
});

describe("release", () => {
  const release = async (from: string, ...args: readonly string[]) => {
    const config = { input: "openapi.yaml", output: "client", packageName: name };
    await writeFile(join(folder, "1.1.0/specwright.config.json"), JSON.stringify(config));
    return run("1.1.0", "release", "--dry-run", "--from", `npm:${name}@${from}`, ...args);
  };

  test.each([
    { given: ["1.0.0"], want: "1.0.0 → 1.1.0 (minor), since npm:@acme/client@1.0.0" },
    { given: ["2.0.0"], want: "2.0.0 → 2.1.0 (minor)" },
    { given: ["1.0.0", "--as", "major"], want: "1.0.0 → 2.0.0 (minor)" },
    { given: ["1.0.0", "--as", "1.1.0-beta.1"], want: "1.0.0 → 1.1.0-beta.1 (minor)" },
    { given: ["1.1.0"], want: "nothing has changed for its users since npm:@acme/client@1.1.0" },
  ])("from $given: $want", async ({ given: [from = "", ...args], want }) => {
    const { code, stdout } = await release(from, ...args);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(want) as unknown });
  });

  test.each([
    { given: ["--as", "1.0.0"], want: "1.0.0 does not come after 1.0.0, which was released." },
    { given: ["--as", "1.0.0-beta.1"], want: "1.0.0-beta.1 does not come after 1.0.0, which was released." },
    { given: ["--as", "next"], want: "--as must be a version, major, minor, patch or prerelease, not “next”." },
    { given: ["--as", "prerelease"], want: "1.0.0 has no number that a prerelease could raise." },
  ])("$given is refused: $want", async ({ given, want }) => {
    const { code, stderr } = await release("1.0.0", ...given);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(want) as unknown });
  });

  test("says it as data", async () => {
    const { stdout } = await release("1.0.0", "--json");
    expect(JSON.parse(stdout)).toMatchObject([
      {
        kind: "release",
        name,
        previous: "1.0.0",
        version: "1.1.0",
        verdict: "minor",
        changes: [{ code: "call-added", subject: "client.ping", level: "minor" }],
        written: false,
      },
    ]);
  });
});
