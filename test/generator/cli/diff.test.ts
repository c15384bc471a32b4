/** `specwright diff` as a person runs it: in a repository, against what was committed. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCommand, repository, specwright, succeed } from "./command.js";

let folder = "";

beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-diff-"));
  const git = (...args: readonly string[]) =>
    succeed("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: folder });
  const text = await readFile(join(repository, "test/cases/diff/document.yaml"), "utf8");
  await writeFile(join(folder, "api.yaml"), text);
  await git("init", "-q", "-b", "main");
  await git("add", ".");
  await git("commit", "-qm", "one");
  await writeFile(
    join(folder, "api.yaml"),
    text.replace("/status:", "/health:").replace("name: near", "name: around").replace('"418"', '"409"'),
  );
  await writeFile(join(folder, "minor.yaml"), text.replace("since: { type: string }", "$&, until: { type: string }"));
  await writeFile(join(folder, "broken.yaml"), "openapi: 3.1.0\npaths: 1\n");
  await writeFile(join(folder, "specwright.config.yaml"), "input: api.yaml\n");
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const diff = (...args: readonly string[]) => specwright(["diff", ...args], { cwd: folder });

test("shows each change with its place and what to do", async () => {
  const { code, stdout, stderr } = await diff("main:api.yaml", "api.yaml");
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "major client.pets.retrieve no longer documents the error OtherStatusError<418>. [error-removed]
      at main:api.yaml:43:9
      help: Remove the code that handles it: its body is no longer described.

    major client.pets.retrieve has the new error ConflictError. [error-added]
      at api.yaml:43:9
      help: Handle it: an exhaustive switch over the errors of the call needs a case
            for it.

    major PetListParams.near can no longer be passed. [request-removed]
      at main:api.yaml:18:11
      help: Do not pass it.

    minor PetListParams.around can be passed. [request-added]
      at api.yaml:18:11
      help: No action is needed: existing programs still compile.

    patch client.status sends GET /health. [call-moved]
      at api.yaml:101:5

    3 major changes, 1 minor, 1 patch: the next version is a major one.
    "
  `);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});

test.each([
  { given: ["main:api.yaml"], want: 0 },
  { given: ["main:api.yaml", "--fail-on", "major"], want: 1 },
  { given: ["main:api.yaml", "--fail-on", "minor"], want: 1 },
  { given: ["main:api.yaml", "minor.yaml", "--fail-on", "major"], want: 0 },
  { given: ["main:api.yaml", "minor.yaml", "--fail-on", "minor"], want: 1 },
  { given: ["main:api.yaml", "main:api.yaml", "--fail-on", "minor"], want: 0 },
  { given: ["main:api.yaml", "broken.yaml"], want: 2 },
  { given: ["main:other.yaml"], want: 2 },
  { given: ["nowhere:api.yaml"], want: 2 },
  { given: ["--format", "text"], want: 2 },
])("$given ends with $want", async ({ given, want }) => {
  const { code, stdout, stderr } = await diff(...given);
  expect({ code, stdout, stderr }).toMatchObject({ code: want });
  expect(want === 2 ? stderr : stdout).not.toBe("");
});

test.each([["--format", "json"], ["--json"]])("says it as data: %s %s", async (...flags) => {
  const { stdout } = await diff("main:api.yaml", ...flags);
  expect(JSON.parse(stdout)).toMatchObject({
    verdict: "major",
    changes: expect.arrayContaining([
      expect.objectContaining({ code: "request-removed", side: "old", file: "main:api.yaml", line: 18 }),
    ]) as unknown,
  });
});

test("says it for a changelog", async () => {
  const { stdout } = await diff("main:api.yaml", "minor.yaml", "--format", "markdown");
  expect(stdout).toMatchInlineSnapshot(`
    "## New

    - Health.until is new in responses. (\`minor.yaml:180:69\`)
      No action is needed: existing programs still compile.
    "
  `);
});

test("says that nothing has changed", async () => {
  const { stdout } = await diff("main:api.yaml", "main:api.yaml");
  expect(stdout).toBe("Nothing has changed for the users of the client.\n");
});

// `generate` refuses such a document, so whoever asks what has changed has no other answer.
test("a published paginator that is lost is a change", async () => {
  const text = await readFile(join(repository, "test/cases/diff/document.yaml"), "utf8");
  await writeFile(join(folder, "lost.yaml"), text.replace("name: page,", "name: part,"));
  const { code, stdout, stderr } = await diff("main:api.yaml", "lost.yaml");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("major client.pets.list gives a single response. [result-changed]");
});

test("names are those of the Stainless configuration, on both sides", async () => {
  await writeFile(
    join(folder, "stainless.yml"),
    "resources: { animals: { methods: { fetch: 'get /pets/{pet_id}' } } }",
  );
  const { stdout } = await diff("main:api.yaml", "api.yaml", "--stainless", "stainless.yml");
  expect(stdout).toContain("major client.animals.fetch has the new error ConflictError. [error-added]");
});
