/** What a run is to do, by its flags and by a config file. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readClients, readDocument, readDocuments } from "../../../generator/project/settings.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-settings-"));
  await mkdir(join(folder, "own"));
  await mkdir(join(folder, "any"));
  await mkdir(join(folder, "many"));
  await writeFile(
    join(folder, "many/specwright.config.yaml"),
    "license: MIT\ntargets:\n  admin: { input: a.yaml, output: ../admin, license: ISC }\n  open: { input: b.yaml, output: ../open }\n",
  );
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
  const [settings, ...others] = await readClients(spec, flags, join(folder, current));
  expect(others).toEqual([]);
  const hasConfig = input === "own/api.yaml" || flags.config !== undefined;
  const lock = absolute(hasConfig ? "own/specwright.lock.yaml" : `${String(output)}/.specwright/specwright.lock.yaml`);
  expect(settings).toEqual({ input: absolute(input), output: absolute(output), settings: own, lock });
});

test("all that is wrong is said at once", async () => {
  const flags = { clientName: "zoo", packageName: "Zoo" };
  await expect(readClients(undefined, flags, folder)).rejects.toMatchObject({
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
  const [settings] = await readClients(undefined, given, join(folder, "own"));
  expect(settings?.stainless).toBe(want && join(folder, want));
});

test.each([
  { given: {}, want: undefined },
  { given: { allowReference: ["../shared"] }, want: ["/shared"] },
  {
    given: { config: { input: "api.yaml", output: "x", references: ["a", "https://a.example"] } },
    want: ["/own/a", "https://a.example"],
  },
  {
    given: {
      config: { input: "api.yaml", output: "x", references: ["../shared"] },
      allowReference: ["http://localhost:8080/specs/", "b"],
    },
    want: ["/shared", "http://localhost:8080/specs/", "/own/b"],
  },
])("what references may lead to is what config and flags name together: $given", async ({ given, want }) => {
  const [settings] = await readClients(undefined, given, join(folder, "own"));
  expect(settings?.references).toEqual(want?.map((each) => (each.startsWith("/") ? folder + each : each)));
});

describe("several targets", () => {
  const many = () => join(folder, "many");
  const admin = () => ({
    target: "admin",
    input: join(folder, "many/a.yaml"),
    output: join(folder, "admin"),
    settings: { license: "ISC" },
    lock: join(folder, "many/specwright.admin.lock.yaml"),
  });
  const open = () => ({
    target: "open",
    input: join(folder, "many/b.yaml"),
    output: join(folder, "open"),
    settings: { license: "MIT" },
    lock: join(folder, "many/specwright.open.lock.yaml"),
  });

  test.each([
    { given: {}, spec: undefined, want: [admin, open] },
    { given: { target: "open" }, spec: undefined, want: [open] },
    { given: { target: ["open", "admin"] }, spec: undefined, want: [open, admin] },
    { given: {}, spec: "a.yaml", want: [admin] },
    {
      given: { target: "open", out: "x" },
      spec: "c.yaml",
      want: [() => ({ ...open(), input: join(folder, "many/c.yaml"), output: join(folder, "many/x") })],
    },
  ])("$given of the document $spec", async ({ given, spec, want }) => {
    expect(await readClients(spec, given, many())).toEqual(want.map((each) => each()));
  });

  test.each([
    { given: { target: "admim" }, want: /^There is no target “admim”\. Did you mean “admin”\?/ },
    { given: { out: "x" }, want: /^The config has 2 targets: admin, open\./ },
    { given: { clientName: "Acme" }, want: /^The config has 2 targets: admin, open\./ },
    { given: { target: "x", config: { input: "a.yaml", output: "b" } }, want: /^There is no target “x”/ },
    {
      given: { config: { targets: { a: { input: "a.yaml", output: "x" }, b: { input: "b.yaml", output: "./x" } } } },
      want: /^config: The targets a and b have the same output/,
    },
    {
      given: { config: { lock: "l.yaml", targets: { a: { output: "x" }, b: { output: "y" } } } },
      want: /^config: The targets a and b have the same lock/,
    },
    { given: { config: { targets: {} } }, want: /^config: The setting targets must have one target at least/ },
  ])("$given is refused", async ({ given, want }) => {
    await expect(readClients(undefined, given, many())).rejects.toThrow(want);
  });

  test("are all looked at by who needs no output, and chosen from by who wants one", async () => {
    expect((await readDocuments(undefined, {}, many(), "lint")).map(({ target }) => target)).toEqual(["admin", "open"]);
    await expect(readDocument(undefined, {}, many(), "explain")).rejects.toThrow("The config has 2 targets");
    expect((await readDocument(undefined, { target: "open" }, many(), "explain")).target).toBe("open");
  });
});
