/** `specwright watch`, and whatever becomes of what it reads: files that go and come back, overlays, broken settings. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCommand, launcher } from "./command.js";

const document = (schema: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      responses: { "200": { description: "", content: { application/json: { schema: { $ref: "${schema}" } } } } }
`;
const overlay = (method: string) => `overlay: 1.0.0
info: { title: Names, version: "1" }
actions: [{ target: "$.paths['/things'].get", update: { x-specwright-method: ${method} } }]
`;
// Without a lock file, names follow the document.
const config = "input: api.yaml\noutput: client\nlock: false\noverlays: [names.yaml]\nreadme: introduction.md\n";

let folder = "";
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => writeFile(at(name), text);
const api = () => readFile(at("client/api.md"), "utf8");
const readme = () => readFile(at("client/README.md"), "utf8");

beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-watch-input-"));
  await put("api.yaml", document("schema.yaml#/Thing"));
  await put("schema.yaml", "Thing: { type: object, properties: { size: { type: string } } }\n");
  await put("names.yaml", overlay("find"));
  await put("introduction.md", "What it is for.\n");
  await put("specwright.config.yaml", config);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Step {
  readonly given: string;
  readonly change: () => Promise<void>;
  /** What it says of it. */
  readonly says: RegExp;
  /** The only call of the client then. */
  readonly call: string;
  /** What its README has then. */
  readonly introduction?: string;
}

/** One after the other, in one process. */
const steps: readonly Step[] = [
  {
    given: "another overlay",
    change: () => put("names.yaml", overlay("search")),
    says: /files? changed/,
    call: "search",
  },
  {
    given: "a broken overlay",
    change: () => put("names.yaml", "overlay: 1.0.0\nactions: [\n"),
    says: /at names\.yaml:\d+:\d+[^]*Nothing was written/,
    call: "search",
  },
  { given: "the mended one", change: () => put("names.yaml", overlay("seek")), says: /files? changed/, call: "seek" },
  {
    given: "an editor that puts a new file in place of the old one",
    change: () => put("names.yaml~", overlay("look")).then(() => rename(at("names.yaml~"), at("names.yaml"))),
    says: /files? changed/,
    call: "look",
  },
  {
    given: "an overlay that is removed",
    change: () => rm(at("names.yaml")),
    says: /There is no file names\.yaml[^]*Nothing was written/,
    call: "look",
  },
  { given: "and made anew", change: () => put("names.yaml", overlay("seek")), says: /files? changed/, call: "seek" },
  {
    given: "another text for the README",
    change: () => put("introduction.md", "What else it is for.\n"),
    says: /2 files changed/,
    call: "seek",
    introduction: "What else it is for.",
  },
  {
    given: "a text that is removed",
    change: () => rm(at("introduction.md")),
    says: /introduction\.md, the text for the README, cannot be read: [^]*at specwright\.config\.yaml:5:1[^]*Nothing was written/,
    call: "seek",
    introduction: "What else it is for.",
  },
  {
    given: "and written anew",
    change: () => put("introduction.md", "What it was for.\n"),
    says: /2 files changed/,
    call: "seek",
    introduction: "What it was for.",
  },
  {
    given: "a file that is gone, and is referred to",
    change: () => rename(at("schema.yaml"), at("moved.yaml")),
    says: /There is no file schema\.yaml[^]*Nothing was written/,
    call: "seek",
  },
  {
    given: "that file by its new name",
    change: () => put("api.yaml", document("moved.yaml#/Thing")),
    says: /things is in client/,
    call: "seek",
  },
  {
    given: "a document that is gone",
    change: () => rename(at("api.yaml"), at("away.yaml")),
    says: /There is no file api\.yaml/,
    call: "seek",
  },
  {
    given: "a document that is back",
    change: () => rename(at("away.yaml"), at("api.yaml")),
    says: /files unchanged/,
    call: "seek",
  },
  {
    given: "a setting that there is not",
    change: () => put("specwright.config.yaml", `${config}clientNam: Acme\n`),
    says: /There is no setting “clientNam”\. Did you mean “clientName”\?/,
    call: "seek",
  },
  {
    given: "a config without the overlay",
    change: () => put("specwright.config.yaml", "input: api.yaml\noutput: client\nlock: false\n"),
    says: /things is in client/,
    call: "retrieve",
  },
];

test("it shows what is wrong, keeps the client as it was, and goes on", async () => {
  const child = spawn(process.execPath, [launcher, "watch"], { cwd: folder });
  let said = "";
  const note = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on("data", note);
  child.stderr.on("data", note);
  const waits = async (step: string, wanted: RegExp) => {
    while (!wanted.test(said) || !said.endsWith("Ctrl+C ends.\n")) {
      if (child.exitCode !== null) throw new Error(`${step}: it ended.\n${said}`);
      await once(child.stdout, "data");
    }
  };
  try {
    await waits("at first", /things is in client/);
    expect(await api()).toContain("client.things.find(");
    for (const { given, change, says, call, introduction = "" } of steps) {
      said = "";
      await change();
      await waits(given, says);
      expect(await api(), given).toContain(`client.things.${call}(`);
      expect(await readme(), given).toContain(introduction);
    }
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  } finally {
    child.kill("SIGKILL");
  }
}, 120_000);
