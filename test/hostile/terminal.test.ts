/** No text of a document steers the terminal that shows it, or the runner whose log it stands in. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatGithub } from "../../generator/cli/github.js";
import { collectDiagnostics } from "../../generator/diagnostic.js";
import { unseenInProse, visible, visibleLines } from "../../generator/visible.js";
import { buildCommand, specwright } from "../generator/cli/command.js";
import { fillDocument } from "./document.js";

const escapes = [
  "\u001b]0;title\u0007",
  "\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\",
  "\u001b[31mred\u001b[2J\u001b[1A",
  "\u001bc",
  "\u009b31m\u009d0;x\u009c",
  "a\rb\bc\u0007",
  "\u202eevil\u2066",
  "a\u200b\u00ad\ufeff\u{e0041}b",
  "\u2028\u2029\u0085",
  "\n::set-output name=x::y\n ::add-mask::z",
  "##[add-matcher]x ##vso[task.setvariable variable=x]y\n##teamcity[x]",
  "\nerror It is all fine. [none]",
];

/** Each field has one of them, and each has a text of its own. */
function hostileDocument(age: string): object {
  let count = 0;
  return fillDocument((field) => `${age}${escapes[count++ % escapes.length] ?? ""}${field}`);
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));
beforeAll(buildCommand, 120_000);

async function folderOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-terminal-"));
  folders.push(folder);
  for (const age of ["old", "new"]) await writeFile(join(folder, `${age}.json`), JSON.stringify(hostileDocument(age)));
  const broken = hostileDocument("broken") as { paths: Record<string, unknown> };
  for (const [index, text] of escapes.entries())
    broken.paths[`/x${index}`] = { get: { operationId: text, responses: { "200": { $ref: `#/nowhere/${text}` } } } };
  await writeFile(join(folder, "broken.json"), JSON.stringify(broken));
  await writeFile(join(folder, "torn.yaml"), `openapi: 3.1.0\ninfo: { title: "\u001b[31mx\u009b\u202e ##vso[x] ::\n`);
  return folder;
}

/** What is left of a text when the colours that are ours are gone. */
const withoutColours = (text: string) => text.replace(new RegExp(String.raw`\x1b\[(?:[12]|22|3[1-69])m`, "g"), "");

function complaintsOf(text: string, isCommand: boolean): readonly string[] {
  const complaints = [...withoutColours(text).matchAll(unseenInProse())].map(([found]) => JSON.stringify(found));
  if (text.includes("\r")) complaints.push("a return of the carriage");
  if (/##[a-z]*\[/i.test(text)) complaints.push("a command in a line");
  if (!isCommand && /^\s*::/m.test(text)) complaints.push("a command of its own line");
  if (/^error It is all fine/m.test(withoutColours(text))) complaints.push("a line that looks like ours");
  return complaints;
}

test("a command to a runner of jobs is one line, and has no parts but its own", () => {
  const command = formatGithub([
    {
      severity: "error",
      code: "x",
      message: "a\n::add-mask::b\r::stop-commands::c%0Ad",
      help: "e\n##[group]f",
      file: "a,line=9:b\n::c",
    },
  ]);
  expect(command).toBe(
    "::error file=a%2Cline=9%3Ab%0A%3A%3Ac,title=x::a%0A::add-mask::b%0D::stop-commands::c%250Ad e%0A\\u0023#[group]f\n",
  );
});

const shown = [
  { given: ["generate", "old.json", "--out", "client"], says: "text-invisible" },
  { given: ["generate", "broken.json", "--out", "broken"], says: "nowhere" },
  { given: ["generate", "torn.yaml", "--out", "torn"], says: "torn.yaml" },
  { given: ["lint", "broken.json"], says: "nowhere" },
  { given: ["lint", "old.json", "--format", "json"], says: "text-invisible" },
  { given: ["lint", "old.json", "--format", "sarif"], says: "text-invisible" },
  { given: ["lint", "broken.json", "--format", "github"], says: "::error" },
  { given: ["check", "new.json", "--out", "client"], says: "client" },
  { given: ["check", "broken.json", "--out", "client", "--format", "github"], says: "::error" },
  { given: ["explain", "old.json"], says: "client." },
  { given: ["explain", "old.json", "GET", "/**"], says: "Errors" },
  { given: ["explain", "old.json", "--json"], says: "because" },
  { given: ["diff", "old.json", "new.json"], says: "major" },
  { given: ["diff", "old.json", "new.json", "--format", "markdown"], says: "Breaking" },
  { given: ["diff", "old.json", "new.json", "--format", "json"], says: "major" },
  { given: ["diff", "old.json", "broken.json"], says: "nowhere" },
  { given: ["docs", "old.json", "--out", "reference"], says: "reference" },
  { given: ["init", "old.json", "--yes", "--out", "made"], says: "specwright" },
];

describe("what the command shows", () => {
  const folder = folderOf();
  test.each(shown)(
    "$given",
    async ({ given, says }) => {
      for (const env of [{ FORCE_COLOR: "1" }, { NO_COLOR: "1" }]) {
        const { code, stdout, stderr } = await specwright(given, { cwd: await folder, env });
        expect(stdout + stderr).toContain(says);
        expect(code, stderr).not.toBe(70);
        const isCommand = given.includes("github");
        expect(complaintsOf(stdout, isCommand)).toEqual([]);
        expect(complaintsOf(stderr, false)).toEqual([]);
        // Colours of the document's are not ours.
        expect(stdout + stderr).not.toContain("\u001b[31mred");
        if (given.includes("json") || given.includes("--json") || given.includes("sarif"))
          expect(() => JSON.parse(stdout) as unknown).not.toThrow();
        if (isCommand)
          for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^::(?:error|warning|notice) /);
      }
    },
    60_000,
  );
});

test.each([
  { given: "plain text", want: "plain text" },
  { given: "a\u001b]0;x\u0007b", want: "a\\u001b]0;x\\u0007b" },
  { given: "a\u009bb\u202ec", want: "a\\u009bb\\u202ec" },
  { given: "\u{e0041}\ud800", want: "\\udb40\\udc41\\ud800" },
  { given: "one\ntwo\tthree\r", want: "one\\ntwo\\tthree\\r" },
  { given: "std::string ::x:: ##[x] ##vso[y] # [z]", want: "std::string \\u003a:x:: \\u0023#[x] \\u0023#vso[y] # [z]" },
  { given: "می\u200cخواهم 👩\u200d💻 ❤\ufe0f", want: "می\u200cخواهم 👩\u200d💻 ❤\ufe0f" },
])("$given is shown on one line", ({ given, want }) => {
  expect(visible(given)).toBe(want);
  expect(visible(visible(given))).toBe(want);
  expect(visibleLines(given)).toBe(want.replace("\\n", "\n").replace("\\t", "\t"));
  // In JSON it says what it said.
  expect(JSON.parse(visibleLines(JSON.stringify(given)))).toBe(given);
});

test("a diagnostic has nothing of a document's but on its own line", () => {
  const { report, diagnostics } = collectDiagnostics();
  report("text-invisible", { characters: escapes.join("") });
  const [found] = diagnostics;
  expect(complaintsOf(found?.message ?? "", false)).toEqual([]);
  expect(found?.message).not.toMatch(/[\n\t]/);
});
