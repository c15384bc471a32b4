/** Lists of every kind of paginator end, and the client that is generated of the same document gets each item once. */
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../../../generator/generate.js";
import { exampleOf, type ExampleContext, follow } from "../../../generator/mock/example.js";
import { itemCount } from "../../../generator/mock/page.js";
import { randomOf } from "../../../generator/mock/random.js";
import type { Schema } from "../../../generator/model/schema.js";
import { repository } from "../cli/command.js";
import { standInFor } from "./stand-in.js";

const cases = join(repository, "test/cases/pagination");
const names = readdirSync(cases, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-mock-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type List = (...parameters: readonly unknown[]) => { toArray(): Promise<readonly unknown[]> };

test.each(names)("%s", async (name) => {
  const path = join(cases, name, "document.yaml");
  const { api, plan, fetch } = await standInFor(path);
  const operation = api.operations.find(({ paginator }) => paginator);
  const method = plan.package.methods.find(
    ({ method, path }) => method === operation?.method && path === operation.path,
  );
  if (!operation || !method) throw new Error("The case has no list.");
  const out = join(folder, name);
  await generate({ input: path, read: (each) => readFile(each), settings: {}, folder: out });
  const { default: Client } = (await import(join(out, "src/index.ts"))) as {
    readonly default: new (options: object) => object;
  };
  const credentials = { bearerToken: "x", apiKey: "x", username: "x", password: "x", webhookKey: "x" };
  const client = new Client({ ...credentials, baseURL: "http://mock.test", fetch, maxRetries: 0 });
  const resource = method.resource.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], client);
  const list = (resource as Record<string, List>)[method.name]?.bind(resource);
  // What it has to be told: the last path parameter by position, all else by name.
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const context = { schemas, random: randomOf("1"), dynamic: false };
  const needed = operation.parameters.filter(({ required }) => required);
  const last = needed.findLast(({ place }) => place === "path");
  const positional = last ? [exampleOf(last.schema, context)] : [];
  const named = needed.filter((each) => each !== last).map((each) => [each.name, exampleOf(each.schema, context)]);
  const body = requiredOf(operation.body?.schema, context);
  const items = await list?.(...positional, { ...Object.fromEntries(named), ...body }).toArray();
  expect(items).toHaveLength(itemCount);
  expect(new Set(items?.map((item) => JSON.stringify(item))).size).toBe(itemCount);
});

/** The properties that a body must have. */
function requiredOf(schema: Schema | undefined, context: ExampleContext): object {
  const target = schema && follow(schema, context.schemas);
  if (target?.kind !== "object") return {};
  const properties = target.properties.filter(({ required }) => required);
  return Object.fromEntries(properties.map((each) => [each.name, exampleOf(each.schema, context)]));
}
