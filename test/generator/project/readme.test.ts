/** The user's own text for the README, from a file that the config names. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { check, generate } from "../../../generator/index.js";

let folder: string;
const at = (name: string) => join(folder, name);
const readme = () => readFile(at("client/README.md"), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-readme-"));
  await mkdir(at("project"));
  await writeFile(
    at("project/api.yaml"),
    'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: { /things: { get: { responses: {} } } }\n',
  );
  await writeFile(
    at("project/specwright.config.yaml"),
    "input: api.yaml\noutput: ../client\nreadme: ../introduction.md\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = () => generate({ cwd: at("project") });

test.each([
  { given: "Begin *here*.\n", want: "Begin *here*." },
  { given: "\r\n  \r\n## Support\r\n\r\nAsk us.\r\n\r\n", want: "## Support\n\nAsk us." },
  { given: "\uFEFF    npm run all", want: "    npm run all" },
  { given: Buffer.from("\uFEFFÜber", "utf16le"), want: "Über" },
])("$given: $want", async ({ given, want }) => {
  await writeFile(at("introduction.md"), given);
  const [result] = await run();
  expect(result).toMatchObject({ ok: true, diagnostics: [] });
  expect(result?.inputs).toContain(at("introduction.md"));
  expect(await readme()).toContain(`[api.md](api.md).\n\n${want}\n\n## Install\n`);
});

test("without a word in it, the README is as without it", async () => {
  await writeFile(at("introduction.md"), " \n\n");
  await run();
  expect(await readme()).toContain("[api.md](api.md).\n\n## Install\n");
});

test.each([
  { given: "there is none", put: () => Promise.resolve(), reason: "no such file or directory" },
  { given: "it is a folder", put: () => mkdir(at("introduction.md")), reason: "it is a folder" },
  {
    given: "it is no text",
    put: () => writeFile(at("introduction.md"), Uint8Array.of(0xff, 0, 0xd8, 0xd8, 0)),
    reason: "it is not text in UTF-8 or UTF-16",
  },
])("$given: the config's line is named, and what else is wrong", async ({ put, reason }) => {
  await put();
  await writeFile(at("project/api.yaml"), 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: {}\n');
  const [result] = await run();
  expect(result).toMatchObject({
    ok: false,
    files: [],
    diagnostics: [
      {
        code: "readme-unreadable",
        severity: "error",
        message: expect.stringContaining(
          `introduction.md, the text for the README, cannot be read: ${reason}`,
        ) as unknown,
        file: "specwright.config.yaml",
        line: 3,
        column: 1,
      },
      { code: "operations-missing" },
    ],
  });
});

test("check reports a text that has changed since", async () => {
  await writeFile(at("introduction.md"), "One.\n");
  await run();
  expect(await check({ cwd: at("project") })).toMatchObject([{ ok: true, drifts: [] }]);
  await writeFile(at("introduction.md"), "Two.\n");
  const [result] = await check({ cwd: at("project") });
  expect(result?.drifts).toMatchObject([{ code: "file-outdated", file: at("client/README.md") }]);
});

test("the README that is generated is no text for itself", async () => {
  await writeFile(
    at("project/specwright.config.yaml"),
    "input: api.yaml\noutput: ../client\nreadme: ../client/README.md\n",
  );
  await expect(run()).rejects.toMatchObject({
    problems: [{ message: "The setting readme names the README that is generated." }],
  });
});
