/** What a run is to do, by its flags and by a config file. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSettings } from "../../../generator/cli/settings.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-settings-"));
  await mkdir(join(folder, "own"));
  await mkdir(join(folder, "any"));
  await writeFile(
    join(folder, "own/specwright.config.yaml"),
    "input: ./api.yaml\noutput: ../client\nclientName: Zoo\nopenapi: true\n",
  );
  await writeFile(join(folder, "any/specwright.config.json"), '{ "license": "MIT", "packageName": "pets" }');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const zoo = { clientName: "Zoo", openapi: true };

test.each([
  { given: "its folder's config", spec: undefined, flags: {}, in: "own", want: ["own/api.yaml", "client", zoo] },
  { given: "a flag", spec: undefined, flags: { out: "x" }, in: "own", want: ["own/api.yaml", "own/x", zoo] },
  {
    given: "a flag over the config",
    spec: undefined,
    flags: { clientName: "Ark" },
    in: "own",
    want: ["own/api.yaml", "client", { clientName: "Ark", openapi: true }],
  },
  {
    given: "the config's own document",
    spec: "./api.yaml",
    flags: {},
    in: "own",
    want: ["own/api.yaml", "client", zoo],
  },
  { given: "another document", spec: "b.yaml", flags: { out: "x" }, in: "own", want: ["own/b.yaml", "own/x", {}] },
  { given: "standard input", spec: "-", flags: { out: "x" }, in: "own", want: ["-", "own/x", {}] },
  {
    given: "another document, and the config by name",
    spec: "b.yaml",
    flags: { config: "specwright.config.yaml" },
    in: "own",
    want: ["own/b.yaml", "client", zoo],
  },
  {
    given: "a config from elsewhere",
    spec: undefined,
    flags: { config: "own/specwright.config.yaml" },
    in: ".",
    want: ["own/api.yaml", "client", zoo],
  },
  {
    given: "a config for any document",
    spec: "b.yaml",
    flags: { out: "x", packageName: "@zoo/pets" },
    in: "any",
    want: ["any/b.yaml", "any/x", { license: "MIT", packageName: "@zoo/pets" }],
  },
])("$given", async ({ spec, flags, in: current, want: [input, output, own] }) => {
  const absolute = (path: unknown) => (path === "-" ? path : join(folder, String(path)));
  const settings = await readSettings(spec, flags, join(folder, current));
  const hasConfig = input === "own/api.yaml" || flags.config !== undefined;
  const lock = absolute(hasConfig ? "own/specwright.lock.yaml" : `${String(output)}/.specwright/specwright.lock.yaml`);
  expect(settings).toEqual({ input: absolute(input), output: absolute(output), settings: own, lock });
});

test("all that is wrong is said at once", async () => {
  const flags = { clientName: "zoo", packageName: "Zoo" };
  await expect(readSettings(undefined, flags, folder)).rejects.toMatchObject({
    problems: [
      { message: "No document is named." },
      { message: "No output folder is named." },
      { message: expect.stringMatching(/^--client-name must be/) as unknown },
      { message: expect.stringMatching(/^--package-name must be/) as unknown },
    ],
  });
});

test.each([
  { given: { stainless: "../stainless.yml" }, want: "stainless.yml" },
  { given: {}, want: undefined },
])("a Stainless configuration is read only where it is named: $given", async ({ given, want }) => {
  await writeFile(join(folder, "stainless.yml"), "{}");
  const { stainless } = await readSettings(undefined, given, join(folder, "own"));
  expect(stainless).toBe(want && join(folder, want));
});
