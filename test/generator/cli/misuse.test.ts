/** What is wrong with what the user asks for: a message that says what to do, the right exit code, and nothing written. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCommand, specwright, stampFolder } from "./command.js";

const document = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "200": { description: All pets. }
`;

const files: Readonly<Record<string, string>> = {
  "openapi.yaml": document,
  "broken.yaml": "openapi: 3.1.0\ninfo:\n  title: Pets: and more\n",
  "broken.json": '{ "openapi": "3.1.0",\n  "info": {,} }\n',
  "empty.yaml": "",
  "other.yaml": "name: something\n",
  "list.yaml": "- 1\n",
  "swagger.yaml": "swagger: '1.2'\n",
  "references.yaml": `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "200":
          description: All pets.
          content: { application/json: { schema: { $ref: "#/components/schemas/Pets" } } }
        "404": { $ref: "#/components/responses/Missing" }
        "500": { $ref: "other-file.yaml#/Oops" }
components: { schemas: { Pet: { type: object } } }
`,
  "a-file": "not a folder\n",
  "mine/package.json": '{ "name": "mine" }\n',
  "mine/notes.txt": "Mine.\n",
  "config/unknown.yaml": "input: ../openapi.yaml\nouput: ../x\nclientname: Pets\nbananas: 3\n",
  "config/wrong-type.yaml": "input: [a]\noutput: null\npackageVersion: 1.0\nopenapi: sure\n",
  "config/wrong-value.json": '{ "input": "../openapi.yaml", "output": "../x", "clientName": "pets" }',
  "config/broken.yaml": "input: a: b\n",
  "config/list.json": "[]",
  "config/empty.yaml": "",
  "config/broken.ts": "export default { input\n",
  "config/throws.js": 'export default () => { throw new Error("no access to the vault"); };\n',
  "config/lost.ts": 'import settings from "./nowhere.js";\nexport default settings;\n',
  "config/no-input.yaml": "output: ../x\n",
  "config/a-client.yaml": "input: ../openapi.yaml\noutput: ../x\n",
  "config/lost-lock.yaml": "input: ../openapi.yaml\noutput: ../x\nlock: ../a-file/lock.yaml\n",
  "config/ends.mjs": "process.exit(0);\n",
  "config/waits.mjs": "export default new Promise(() => undefined);\n",
  "config/no-document.yaml": "input: ./nowhere.yaml\noutput: ../x\n",
};

let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-misuse-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Misuse {
  readonly given: string;
  readonly input?: string;
  /** 2 unless told otherwise. */
  readonly code?: number;
  /** What the message has to hold. */
  readonly want: readonly string[];
}

async function expectMisuse({ given, input = "", code = 2, want }: Misuse): Promise<void> {
  const before = await stampFolder(folder);
  const ran = await specwright(given.split(" ").filter(Boolean), { cwd: folder, input });
  const shown = ran.stderr.replaceAll(/\s+/g, " ");
  expect(want.filter((each) => !shown.includes(each), shown)).toEqual([]);
  expect(ran).toMatchObject({ code, stdout: "" });
  // No stack trace, no colours.
  expect(ran.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)$|node:internal/m);
  expect(ran.stderr).not.toContain("\u001B");
  expect(await stampFolder(folder)).toEqual(before);
}

describe("arguments", () => {
  test.concurrent.for<Misuse>([
    { given: "", want: ["Usage: specwright", "generate the client package of a document", "Exit codes:"] },
    { given: "genrate openapi.yaml", want: ["Unknown command “genrate”.", "Did you mean generate?"] },
    { given: "help genrate", want: ["Unknown command “genrate”.", "Did you mean “generate”?"] },
    { given: "help bananas", want: ["Unknown command “bananas”.", "All commands: specwright --help"] },
    {
      given: "openapi.yaml",
      want: ["Unknown command “openapi.yaml”.", "specwright generate openapi.yaml --out client"],
    },
    { given: "gen", want: ["Unknown command “gen”.", "Did you mean generate?"] },
    { given: "bananas", want: ["Unknown command “bananas”.", "All commands: specwright --help"] },
    {
      given: "check --format jso",
      want: ["--format cannot be “jso”. Did you mean “json”?", "It is one of: text, json, sarif, github."],
    },
    {
      given: "lint --max-warnings x",
      want: ["--max-warnings cannot be “x”.", "It must be a whole number, 0 or more."],
    },
    { given: "diff", want: ["Nothing is named to compare with.", "specwright diff main:openapi.yaml"] },
    { given: "generate --outt x", want: ["Unknown option “--outt”.", "Did you mean --out?"] },
    { given: "generate --bananas", want: ["Unknown option “--bananas”.", "specwright generate --help"] },
    { given: "generate openapi.yaml other.yaml", want: ["Too many arguments", "Expected 1 argument but got 2."] },
    { given: "generate openapi.yaml --out", want: ["--out needs a value after it.", "specwright generate --help"] },
    {
      given: "lint openapi.yaml --json --format sarif",
      want: ["--json and --format cannot be given together.", "specwright lint --help"],
    },
    { given: "generate openapi.yaml --out=", want: ["No output folder is named.", "--out DIR"] },
    { given: "generate openapi.yaml", want: ["No output folder is named.", "--out DIR"] },
    { given: "generate --out x", want: ["No document is named.", "specwright generate openapi.yaml --out client"] },
    { given: "generate", want: ["No document is named.", "No output folder is named."] },
    { given: "check", want: ["specwright check openapi.yaml --out client", "specwright init openapi.yaml"] },
    { given: "watch", want: ["specwright watch openapi.yaml --out client", "specwright init openapi.yaml"] },
    { given: "watch openapi.yaml", want: ["No output folder is named."] },
    { given: "docs --out x", want: ["specwright docs openapi.yaml --out reference"] },
    { given: "release", want: ["No document is named.", "Go to the folder of the config"] },
    { given: "init -", want: ["A config cannot name what comes through a pipe.", "Save the document"] },
    { given: "generate ftp://acme.example/api.yaml --out x", want: ["is no address that can be read.", "https://"] },
    {
      given: "generate http://ann:secret@127.0.0.1:1/api.yaml --out x",
      want: ["http://…@127.0.0.1:1/api.yaml cannot be read: it has a user name or password in it, and none is sent."],
    },
    { given: "mock openapi.yaml --host=", want: ["--host must not be empty.", "0.0.0.0"] },
    {
      given: "mock openapi.yaml --host nowhere.invalid",
      want: ["Nothing can listen at nowhere.invalid:4010: there is no such host.", "--host or --port"],
    },
    { given: "pack", want: ["No document is named.", "Go to the folder of the config"] },
    {
      given: "generate openapi.yaml --out x --client-name pets",
      want: ["--client-name must be", "PascalCase", "“pets”"],
    },
    { given: "generate openapi.yaml --out x --package-name Pets!", want: ["--package-name must be", "npm", "“Pets!”"] },
    { given: "generate openapi.yaml --out x --client-name=", want: ["--client-name must not be empty."] },
  ])("$given", expectMisuse);
});

describe("documents", () => {
  test.concurrent.for<Misuse>([
    {
      given: "generate nowhere.yaml --out x",
      want: ["There is no file nowhere.yaml.", "relative to the current folder", "1 error."],
    },
    { given: "generate mine --out x", want: ["mine is a folder.", "mine/openapi.yaml"] },
    {
      given: "generate broken.yaml --out x",
      want: ["not well-formed", "at broken.yaml:3:10", "3 | title: Pets: and more | ^", "Nothing was written."],
    },
    {
      given: "generate broken.json --out x",
      want: ["not well-formed", "at broken.json:2:12", '2 | "info": {,} } | ^'],
    },
    { given: "generate empty.yaml --out x", want: ["empty.yaml is empty."] },
    {
      given: "generate other.yaml --out x",
      want: ["other.yaml has no key openapi", "at other.yaml:1:1", "openapi: 3.1.0"],
    },
    {
      given: "generate list.yaml --out x",
      want: ["list.yaml contains a list, but an OpenAPI document must be an object."],
    },
    { given: "generate swagger.yaml --out x", want: ["Swagger 1.2, which is not supported", "at swagger.yaml:1:1"] },
    {
      given: "generate references.yaml --out x",
      want: [
        "#/components/schemas/Pets does not exist. Did you mean “#/components/schemas/Pet”?",
        "at references.yaml:9:",
        "#/components/responses/Missing does not exist.",
        "at references.yaml:10:",
        "There is no file other-file.yaml.",
        "at references.yaml:11:",
        "3 errors. Nothing was written.",
      ],
    },
    { given: "generate - --out x", input: "", want: ["<stdin> is empty."] },
    { given: "generate - --out x", input: "a: b: c\n", want: ["not well-formed", "at <stdin>:1:4", "1 | a: b: c | ^"] },
    { given: "generate - --out x", input: "name: x\n", want: ["<stdin> has no key openapi", "1 | name: x | ^"] },
  ])("$given: $want.0", expectMisuse);
});

describe("configs", () => {
  test.concurrent.for<Misuse>([
    { given: "generate --config nowhere.yaml", want: ["nowhere.yaml: There is no such file."] },
    { given: "generate --config config", want: ["config: It is a folder."] },
    {
      given: "generate --config config/unknown.yaml",
      want: [
        "There is no setting “ouput”. Did you mean “output”? at config/unknown.yaml:2:1 2 | ouput: ../x | ^",
        "There is no setting “clientname”. Did you mean “clientName”?",
        "There is no setting “bananas”. There are: input, output, clientName,",
      ],
    },
    {
      given: "generate --config config/wrong-type.yaml",
      want: [
        "The setting input must be a string, not a list. at config/wrong-type.yaml:1:1 1 | input: [a] | ^",
        "The setting output must be a string, not nothing.",
        "The setting packageVersion must be a string, not a number. Put it in quotes.",
        "The setting openapi must be a boolean, not a string.",
      ],
    },
    {
      given: "generate --config config/wrong-value.json",
      want: ["The setting clientName must be a class name", "“pets”"],
    },
    {
      given: "generate --config config/broken.yaml",
      want: ["The config cannot be read:", "at config/broken.yaml:1:8 1 | input: a: b | ^"],
    },
    { given: "generate --config config/list.json", want: ["Expected an object of settings, found a list."] },
    { given: "generate --config config/empty.yaml", want: ["Expected an object of settings, found nothing."] },
    {
      given: "generate --config config/broken.ts",
      want: ["The config cannot be read: Unexpected token,", "at config/broken.ts:2:1"],
    },
    {
      given: "generate --config config/throws.js",
      want: ["config/throws.js: The config cannot be read: no access to the vault."],
    },
    {
      given: "generate --config config/ends.mjs",
      want: ["The process ended before the command was done.", "See what the config does"],
    },
    {
      given: "generate --config config/waits.mjs",
      want: ["The process ended before the command was done.", "See what the config does"],
    },
    { given: "generate --config config/lost.ts", want: ["config/lost.ts: The config cannot be read:", "./nowhere.js"] },
    { given: "generate --config config/no-input.yaml", want: ["No document is named."] },
    { given: "generate --config config/no-document.yaml", want: ["There is no file config/nowhere.yaml."] },
  ])("$given", expectMisuse);
});

describe("outputs", () => {
  test.concurrent.for<Misuse>([
    { given: "generate openapi.yaml --out a-file", code: 3, want: ["a-file is a file, not a folder.", "--out"] },
    { given: "init openapi.yaml --out a-file", code: 3, want: ["a-file is a file, not a folder."] },
    {
      given: "generate openapi.yaml --out a-file/client",
      code: 3,
      want: ["A folder on the way to a-file/client is a file."],
    },
    {
      given: "generate openapi.yaml --out mine",
      code: 3,
      want: ["Not written by an earlier run", "package.json", "--force"],
    },
    // The system refuses this to everybody, as it does a folder without the right to write to most.
    { given: `generate openapi.yaml --out ${"x".repeat(300)}`, code: 3, want: ["cannot be written: name too long."] },
    { given: "pack --config config/a-client.yaml --dest a-file", code: 3, want: ["a-file is a file", "--dest"] },
    {
      given: "generate --config config/lost-lock.yaml",
      code: 3,
      want: ["a-file is a file, not a folder.", "Name another file with `lock` in the config."],
    },
    { given: "generate openapi.yaml --out a-file --check", code: 3, want: ["a-file is a file, not a folder."] },
  ])("$given", expectMisuse);
});
