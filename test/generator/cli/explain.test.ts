/** `specwright explain`: what it prints, as text and as JSON; and the lock file that generating leaves. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, specwright } from "./command.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const pets = (operationId: string) => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: ${operationId}
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema:
                type: object
                properties: { data: { type: array, items: { type: object } }, next_cursor: { type: string } }
        "404": { description: No such shop., content: { application/json: { schema: { $ref: "#/components/schemas/Fault" } } } }
components: { schemas: { Fault: { type: object, properties: { message: { type: string } } } } }
`;

let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-explain-"));
  await writeFile(join(folder, "pets.yaml"), pets("list_pets"));
  const methods = "{ all: { endpoint: get /pets, paginated: false } }";
  await writeFile(join(folder, "stainless.yml"), `resources: { animals: { methods: ${methods} } }`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const explain = (...args: readonly string[]) => specwright(["explain", "pets.yaml", ...args], { cwd: folder });

test.concurrent.each([["GET", "/pets"], ["GET /pets"], ["list_pets"], ["pets.list"], ["client.pets.list()"]])(
  "%s %s is explained with its evidence, its lines and what overrules it",
  async (...selection) => {
    const { code, stdout } = await explain(...selection);
    expect(code).toBe(0);
    for (const part of [
      "client.pets.list({ ...params }) → Page<",
      "at pets.yaml:5",
      "takes the response's “",
      "404     Fault  No such shop.",
      "    list_pets:\n      call: pets.list",
    ])
      expect(stdout.replaceAll(/\n {12}/g, " ")).toContain(part);
  },
);

test.concurrent("as JSON, an entry for every operation", async () => {
  const { stdout } = await explain("--json");
  expect(JSON.parse(stdout)).toMatchObject([
    {
      method: "GET",
      path: "/pets",
      operationId: "list_pets",
      call: "pets.list",
      paginator: { kind: "cursor", parameter: "cursor", next: "next_cursor", items: "data" },
      errors: [{ status: 404, description: "No such shop.", body: "Fault" }],
      evidence: expect.arrayContaining([
        expect.objectContaining({ about: "paginator", confidence: "certain" }),
      ]) as unknown,
    },
  ]);
});

test.concurrent("a Stainless configuration decides, and says so once for the name as a whole", async () => {
  const { code, stdout } = await explain("animals.all", "--stainless", "stainless.yml");
  expect(code).toBe(0);
  const told = "Set in the Stainless configuration, for animals.all.";
  expect(stdout).toContain(`Name        ${told}`);
  expect(stdout).not.toContain("Method ");
  expect(stdout.replaceAll(/\n {12}/g, " ")).toContain(`Pages       None. ${told}`);
});

test.concurrent("one that is not there is told", async () => {
  const { code, stderr } = await explain("--stainless", "stainless.yaml");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("stainless.yaml") as unknown,
  });
});

test.concurrent("what is not there is told, with what it may have been", async () => {
  const { code, stderr } = await explain("pets.lst");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("Did you mean “pets.list”?") as unknown,
  });
});

test("where the config names the document, the operation may stand first", async () => {
  const config = join(folder, "named.yaml");
  await writeFile(config, "input: pets.yaml\noutput: client\n");
  const run = (...args: readonly string[]) => specwright(["explain", "--config", config, ...args], { cwd: folder });
  for (const named of [["pets.list"], ["GET", "/pets"], ["pets.yaml", "pets.list"]])
    expect((await run(...named)).stdout).toContain("client.pets.list({ ...params }) →");
  expect((await run()).stdout).toContain("specwright explain CALL\n");
  expect((await run("pets.lst")).stderr).toContain("Did you mean “pets.list”?");
  expect((await run("nowhere.yaml")).stderr).toContain("There is no file nowhere.yaml.");
  await rm(config);
});

test("what was published stays until it is given up", async () => {
  const config = join(folder, "specwright.config.yaml");
  const lock = join(folder, "specwright.lock.yaml");
  await writeFile(join(folder, "api.yaml"), pets("list_pets"));
  await writeFile(config, "input: api.yaml\noutput: client\n");
  const generate = (...flags: readonly string[]) => specwright(["generate", ...flags], { cwd: folder });
  expect(await generate()).toMatchObject({ code: 0, stderr: "" });
  const published = await readFile(lock, "utf8");
  expect(published).toContain("call: pets.list");
  expect(await generate("--check")).toMatchObject({ code: 0 });

  await writeFile(join(folder, "api.yaml"), pets("list_pets").replaceAll("/pets:", "/animals:"));
  const kept = await generate();
  expect(kept).toMatchObject({ code: 0, stderr: expect.stringContaining("[name-locked]") as unknown });
  expect(await readFile(lock, "utf8")).toContain("call: pets.list");

  expect(await generate("--update-lock")).toMatchObject({ code: 0, stderr: "" });
  expect(await readFile(lock, "utf8")).toContain("call: animals.list");

  await rm(lock);
  expect(await generate("--check")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("specwright.lock.yaml") as unknown,
  });
});
