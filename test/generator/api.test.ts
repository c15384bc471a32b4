/** `import { generate, check, diff, explain } from "specwright"`, as programs use it. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import {
  type Change,
  check,
  type CheckResult,
  defineConfig,
  diff,
  explain,
  generate,
  type GenerateResult,
  SpecwrightError,
} from "../../generator/index.js";

const document = (path: string, more = "") => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}:
    get:
      responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string }${more} } }
`;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "specwright-api-"));
  await writeFile(join(cwd, "old.yaml"), document("/pets"));
  await writeFile(join(cwd, "api.yaml"), document("/pets"));
  await writeFile(join(cwd, "broken.yaml"), "openapi: 3.1.0\npaths: [\n");
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const config = defineConfig({ input: "api.yaml", output: "client", clientName: "Zoo" });

test("generate writes, check agrees; a changed document drifts, with the change and its place", async () => {
  const [first] = await generate({ cwd, config });
  expect(first).toMatchObject({ ok: true, output: join(cwd, "client"), diagnostics: [] });
  expect(first?.files.every(({ state }) => state === "new")).toBe(true);
  expect(first?.inputs).toContain(join(cwd, "api.yaml"));
  expect(await readFile(join(cwd, "client/src/client.ts"), "utf8")).toContain("class Zoo");
  expect(await check({ cwd, config })).toMatchObject([{ ok: true, drifts: [] }]);

  await writeFile(join(cwd, "api.yaml"), document("/pets", ", age: { type: number }"));
  const [checked] = await check({ cwd, config });
  expect(checked?.ok).toBe(false);
  expect(checked?.drifts).toContainEqual(
    expect.objectContaining({
      code: "document-changed",
      level: "minor",
      file: join(cwd, "api.yaml"),
      position: expect.objectContaining({ line: 9 }) as unknown,
    }),
  );
  expect(await generate({ cwd, config })).toMatchObject([{ ok: true }]);
  expect(await check({ cwd, config })).toMatchObject([{ ok: true }]);
});

test("diff takes documents and packages", async () => {
  await generate({ cwd, input: "old.yaml", output: "published", clientName: "Zoo" });
  await writeFile(join(cwd, "next.yaml"), document("/animals"));
  const paths = (name: string) => join(cwd, name);
  const documents = await diff(paths("old.yaml"), paths("next.yaml"), { cwd, config: { clientName: "Zoo" } });
  expect(documents.verdict).toBe("major");
  expect(documents.changes[0]).toMatchObject({ code: "call-removed", file: paths("old.yaml"), line: 5 });
  const packages = await diff(paths("published"), paths("next.yaml"), { cwd, config: { clientName: "Zoo" } });
  expect(packages.changes.map(({ code }) => code)).toEqual(documents.changes.map(({ code }) => code));
});

test("explain tells of each operation", async () => {
  expect(await explain({ cwd, input: "old.yaml" })).toMatchObject([{ call: "pets.retrieve", result: "Pet" }]);
});

describe("what is wrong", () => {
  test("with a document is told, and nothing is written", async () => {
    const [result] = await generate({ cwd, input: "broken.yaml", output: "nothing" });
    expect(result).toMatchObject({ ok: false, files: [] });
    expect(result?.diagnostics[0]).toMatchObject({ severity: "error", line: 3 });
    await expect(readFile(join(cwd, "nothing/package.json"))).rejects.toThrow("ENOENT");
  });

  test.each([
    { given: () => generate({ cwd }), want: /^No document is named\.\nNo output folder is named\.$/ },
    { given: () => check({ cwd, config, target: "admin" }), want: /^There is no target “admin”/ },
    { given: () => explain({ cwd, input: "broken.yaml" }), want: /broken\.yaml: / },
    { given: () => diff(join(cwd, "broken.yaml"), join(cwd, "old.yaml"), { cwd }), want: /broken\.yaml: / },
  ])("with what is asked for is thrown: $want", async ({ given, want }) => {
    const error: unknown = await given().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpecwrightError);
    expect((error as SpecwrightError).message).toMatch(want);
  });
});

test("is typed", () => {
  expectTypeOf(generate).returns.resolves.items.toEqualTypeOf<GenerateResult>();
  expectTypeOf(check).returns.resolves.items.toEqualTypeOf<CheckResult>();
  expectTypeOf(diff).returns.resolves.toHaveProperty("changes").items.toEqualTypeOf<Change>();
  expectTypeOf(diff).parameter(0).toEqualTypeOf<string>();
  // @ts-expect-error: there is no such setting.
  void (() => generate({ ouput: "client" }));
});
