import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { format } from "../../../generator/write/format.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-format-"));
  await mkdir(join(root, "client"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([
  { given: "nothing", file: "", content: "", want: 'const a = "b";\n' },
  { given: "a configuration above", file: ".prettierrc", content: "singleQuote: true", want: "const a = 'b';\n" },
  {
    given: "one in the folder",
    file: "client/.prettierrc.json",
    content: '{ "semi": false }',
    want: 'const a = "b"\n',
  },
  { given: "a line end of its own", file: ".prettierrc", content: "endOfLine: crlf", want: 'const a = "b";\n' },
])("$given", async ({ file, content, want }) => {
  if (file) await writeFile(join(root, file), content);
  expect(await format("const a = 'b'", join(root, "client/a.ts"))).toBe(want);
});

test.each([
  { given: "text that is no TypeScript", config: "{}", text: "const const" },
  { given: "a configuration that is broken", config: "{", text: "" },
  { given: "a plugin that is not installed", config: '{ "plugins": ["prettier-plugin-of-nobody"] }', text: "" },
])("$given is said, not passed over", async ({ config, text }) => {
  await writeFile(join(root, ".prettierrc.json"), config);
  await expect(format(text, join(root, "a.ts"))).rejects.toMatchObject({ name: "WriteError", code: "format-failed" });
});
