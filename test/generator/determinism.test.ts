/** The same document gives the same bytes: on any day, in any place, however it is written down. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { buildCommand, readFolder, repository, specwright } from "./cli/command.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const reversedListing = new URL("reversed-listing.js", import.meta.url).href;

let folder: string;
let want: ReadonlyMap<string, string>;

interface Given {
  /** The document's name. */
  readonly file?: string;
  readonly text: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Every file of the flagship client, generated in a folder of its own. */
async function generate(name: string, { file = "license-keys.yaml", text, env = {} }: Given) {
  const cwd = join(folder, name);
  await mkdir(cwd);
  await cp(join(repository, "spec/specwright.config.yaml"), join(cwd, "config.yaml"));
  await writeFile(join(cwd, file), text);
  const ran = await specwright(["generate", file, "--config", "config.yaml", "--out", "client"], { cwd, env });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  return readFolder(join(cwd, "client"));
}

let yaml: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-determinism-"));
  yaml = await readFile(join(repository, "spec/license-keys.yaml"), "utf8");
  want = await generate("once", { text: yaml, env: { TZ: "UTC", LC_ALL: "C" } });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.concurrent.for<{ readonly given: string; readonly write: (text: string) => Given }>([
  {
    // Far ahead of UTC; İ and ı fold otherwise than I and i.
    given: "in Turkish, on Kiritimati",
    write: (text) => ({ text, env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } }),
  },
  {
    // Half an hour off; words sort otherwise.
    given: "in Japanese, in Newfoundland",
    write: (text) => ({ text, env: { TZ: "America/St_Johns", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" } }),
  },
  { given: "as JSON", write: (text) => ({ file: "license-keys.json", text: JSON.stringify(parse(text)) }) },
  { given: "with CRLF", write: (text) => ({ text: text.replaceAll("\n", "\r\n") }) },
  {
    given: "with folders listed the other way round",
    write: (text) => ({ text, env: { NODE_OPTIONS: `--import ${reversedListing}` } }),
  },
  { given: "with a byte order mark", write: (text) => ({ text: `\uFEFF${text}` }) },
])("the document $given gives the same bytes", async ({ given, write }) => {
  expect(want.size).toBeGreaterThan(40);
  expect(await generate(given.replaceAll(/\W+/g, "-"), write(yaml))).toEqual(want);
});
