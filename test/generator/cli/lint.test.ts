/** `specwright lint`: what it says in each format, and how it ends. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { formatGithub } from "../../../generator/cli/github.js";
import { sarifLog } from "../../../generator/cli/sarif.js";
import { buildCommand, specwright, stampFolder } from "./command.js";
import { sarifSchema } from "./sarif-schema.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const info = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const files: Readonly<Record<string, string>> = {
  "clean.yaml": `${info}paths: { /pets: { get: { responses: { "204": { description: Fed. } } } } }\n`,
  "warnings.yaml": `${info}paths: { "/pets/{id}": { get: { responses: { "204": { description: Fed. } } } } }\n`,
  "errors.yaml": `${info}paths:\n  /pets: { $ref: "#/nowhere" }\n  "/pets/{id}": { get: { responses: {} } }\n  /dogs: { $ref: "dogs.yaml" }\n`,
  "mixed.yaml": "openapi: 3.1.0\ninfo: []\npaths: []\nsecurity: {}\ncomponents: 3\n",
  "overlay.yaml":
    'overlay: 1.0.0\ninfo: { title: A, version: "1" }\nactions: [{ target: "$.paths[*]", remove: true }]\n',
  "corrected/specwright.config.yaml": "input: ../errors.yaml\noverlays: [../overlay.yaml]\n",
};

let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-lint-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly given: string;
  readonly input?: string;
  readonly code: number;
  readonly out?: readonly string[];
  readonly error?: readonly string[];
}

test.concurrent.for<Run>([
  { given: "clean.yaml", code: 0, out: ["No problems found."] },
  { given: "- ", input: files["clean.yaml"] ?? "", code: 0, out: ["No problems found."] },
  { given: "warnings.yaml", code: 0, out: ["[path-parameter-missing]", "at warnings.yaml:3:26", "1 warning."] },
  { given: "warnings.yaml --max-warnings 1", code: 0 },
  { given: "warnings.yaml --max-warnings 0", code: 1, out: ["1 warning."] },
  {
    given: "errors.yaml",
    code: 1,
    // One run shows all.
    out: [
      "#/nowhere does not exist.",
      "There is no file dogs.yaml.",
      "[path-parameter-missing]",
      "2 errors, 1 warning.",
    ],
  },
  {
    given: "errors.yaml --format github",
    code: 1,
    out: ["::error file=errors.yaml,line=4,col=12,title=reference-not-found::"],
  },
  { given: "nowhere.yaml", code: 1, out: ["There is no file nowhere.yaml.", "1 error."] },
  { given: "--config corrected/specwright.config.yaml", code: 0, out: ["There are no operations", "1 warning."] },
  { given: "", code: 2, error: ["No document is named.", "specwright lint openapi.yaml"] },
  {
    given: "clean.yaml --format yaml",
    code: 2,
    error: ["It is one of: text, json, sarif, github."],
  },
  { given: "clean.yaml --max-warnings few", code: 2, error: ["whole number"] },
])("lint $given ends with $code", async ({ given, input = "", code, out = [], error = [] }) => {
  const before = await stampFolder(folder);
  const ran = await specwright(["lint", ...given.split(" ").filter(Boolean)], { cwd: folder, input });
  const [stdout, stderr] = [ran.stdout, ran.stderr].map((text) => text.replaceAll(/\s+/g, " ")) as [string, string];
  expect(ran.code, ran.stdout + ran.stderr).toBe(code);
  expect(out.filter((each) => !stdout.includes(each), stdout)).toEqual([]);
  expect(error.filter((each) => !stderr.includes(each), stderr)).toEqual([]);
  expect(stderr === "").toBe(error.length === 0);
  expect(await stampFolder(folder)).toEqual(before);
});

test.concurrent("what is wrong with a file is shown from its top to its bottom", async () => {
  const { stdout } = await specwright(["lint", "mixed.yaml"], { cwd: folder });
  expect(stdout.match(/mixed\.yaml:\d+/g)).toEqual(["mixed.yaml:2", "mixed.yaml:3", "mixed.yaml:4", "mixed.yaml:5"]);
});

test.each([["--format", "json"], ["--json"]])(
  "as JSON each has its place, and all are counted: %s",
  async (...flags) => {
    const { stdout } = await specwright(["lint", "errors.yaml", ...flags], { cwd: folder });
    const { diagnostics, ...counts } = JSON.parse(stdout) as { readonly diagnostics: readonly object[] };
    expect(counts).toEqual({ error: 2, warning: 1, info: 0 });
    expect(diagnostics[0]).toEqual({
      code: "reference-not-found",
      severity: "error",
      message: "#/nowhere does not exist.",
      help: "Correct the reference, or add its target.",
      file: "errors.yaml",
      pointer: "/paths/~1pets/$ref",
      line: 4,
      column: 12,
    });
  },
);

test("as SARIF it is what its schema asks for", async () => {
  const { stdout } = await specwright(["lint", "errors.yaml", "--format", "sarif"], { cwd: folder });
  const log: unknown = JSON.parse(stdout);
  const validate = new Ajv({ allErrors: true }).compile(sarifSchema);
  expect(validate(log) || validate.errors).toBe(true);
  expect(log).toMatchObject({
    runs: [{ results: [{ ruleId: "reference-not-found", level: "error" }, { level: "error" }, { level: "warning" }] }],
  });
});

const problem = { code: "key-duplicate", severity: "warning", message: "", help: "Help." } as const;

test.each([
  {
    given: "a line break",
    message: "a\r\nb",
    file: "a.yaml",
    want: "::warning file=a.yaml,title=key-duplicate::a%0D%0Ab Help.\n",
  },
  {
    given: "a command",
    message: "a\n::set-output",
    file: "a",
    want: "::warning file=a,title=key-duplicate::a%0A::set-output Help.\n",
  },
  { given: "a per cent", message: "100%0A", file: "a", want: "::warning file=a,title=key-duplicate::100%250A Help.\n" },
  {
    given: "a file with marks",
    message: "",
    file: "a:b,c%.yaml",
    want: "::warning file=a%3Ab%2Cc%25.yaml,title=key-duplicate:: Help.\n",
  },
])("$given is no part of a workflow command", ({ message, file, want }) => {
  expect(formatGithub([{ ...problem, message, file }])).toBe(want);
});

test.each([
  { given: "a b/c#d.yaml", want: "a%20b/c%23d.yaml" },
  { given: "<stdin>", want: "%3Cstdin%3E" },
  { given: "/tmp/a b.yaml", want: "file:///tmp/a%20b.yaml" },
  { given: "https://pets.test/a.yaml?b", want: "https://pets.test/a.yaml?b" },
])("in SARIF $given is a URI", ({ given, want }) => {
  expect(JSON.stringify(sarifLog([{ ...problem, file: given }], "1.0.0"))).toContain(`"uri":"${want}"`);
});
