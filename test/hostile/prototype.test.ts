/** Names that every object has, as anything, in all that is read beside the document: they are names like any. */
import { afterEach, expect, test } from "vitest";
import { checkConfig } from "../../generator/config/config.js";
import { parseLock } from "../../generator/config/lock.js";
import { diffSurfaces } from "../../generator/diff/diff.js";
import { analyze, type AnalyzeOptions, describeClient } from "../../generator/generate.js";
import { mockApi } from "../../generator/mock/mock.js";
import { clientOf, problemsOf } from "./generation.js";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf"];

const before = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  expect("polluted" in {}).toBe(false);
});

/** Every name as a path, a parameter, a property, a schema, a media type, a header, a scheme. */
function documentOf(change = ""): string {
  const own = (make: (name: string) => unknown) =>
    `{ ${names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(make(name + change))}`).join(", ")} }`;
  const schema = { type: "object", additionalProperties: { polluted: true } };
  const operation = (name: string) => ({
    operationId: name,
    tags: [name],
    parameters: names.map((each) => ({ name: each, in: "query", schema: { type: "string" } })),
    requestBody: { content: { "application/json": { schema: { $ref: `#/components/schemas/${names[0]}` } } } },
    responses: { 200: { description: name, content: { "application/json": { schema } } } },
  });
  const paths = names.map((name) => `"/${name}": { "post": ${JSON.stringify(operation(name + change))} }`).join(", ");
  const properties = own(() => ({ type: "string", default: "polluted" }));
  return `{
    "openapi": "3.1.0", "info": { "title": "A", "version": "1", "__proto__": { "polluted": true } },
    "servers": [{ "url": "https://a.example", "variables": ${own(() => ({ default: "a" }))} }],
    "paths": { ${paths} },
    "components": {
      "schemas": { ${names.map((name) => `${JSON.stringify(name)}: { "type": "object", "properties": ${properties} }`).join(", ")} },
      "securitySchemes": ${own((name) => ({ type: "apiKey", in: "header", name }))}
    }
  }`;
}

const read: AnalyzeOptions["read"] = () => Promise.reject(new Error("There is one document."));

async function analyzed(text: string, more: Partial<AnalyzeOptions> = {}) {
  const { client, diagnostics } = await analyze({ input: { file: "a.json", text }, read, settings: {}, ...more });
  if (!client) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === "error")));
  return client;
}

test("in a document", async () => {
  const client = await clientOf(documentOf());
  expect(client.modules).toBeDefined();
  expect(problemsOf(client)).toEqual([]);
});

test.each(names)("in a config: %s", (name) => {
  const config: unknown = JSON.parse(`{ "input": "a.yaml", ${JSON.stringify(name)}: { "polluted": true } }`);
  expect(checkConfig(config)).not.toEqual([]);
  const nested: unknown = JSON.parse(`{ "targets": { ${JSON.stringify(name)}: { "input": "a.yaml" } } }`);
  const credential: unknown = JSON.parse(`{ "credentials": { ${JSON.stringify(name)}: { "polluted": true } } }`);
  for (const each of [nested, credential]) expect(() => checkConfig(each)).not.toThrow();
});

test("in a lock file", async () => {
  const lock = await parseLock(
    [
      "version: 1",
      "operations:",
      ...names.map((name) => `  GET /${name}: { call: ${name}.${name} }`),
      `  POST /${names[0]}: { call: ${names[0]}.${names[1]} }`,
      "models:",
      ...names.map((name) => `  "#/components/schemas/${name}": ${name}`),
      "",
    ].join("\n"),
  );
  await analyzed(documentOf(), { lock });
});

test.each(names.slice(0, 3))("what nobody would look at is refused in a lock file: %s", async (name) => {
  const text = `version: 1\noperations: { ${name}: null }\nmodels: {}\n`;
  await expect(parseLock(text)).rejects.toThrow(/has a name that no setting can have/);
});

test.each([
  { given: "a call", text: 'operations: { "GET /a": { call: "x(){}; alert(1)" } }\nmodels: {}' },
  { given: "a call with what nobody sees", text: 'operations: { "GET /a": { call: "a.b\\u3164" } }\nmodels: {}' },
  { given: "a model", text: 'operations: {}\nmodels: { "#/components/schemas/A": "A {} alert(1); interface B" }' },
  { given: "a model that is a path", text: 'operations: {}\nmodels: { "#/components/schemas/A": "../../a" }' },
])("code in a lock file, as $given, is refused in a sentence", async ({ text }) => {
  await expect(parseLock(`version: 1\n${text}\n`)).rejects.toThrow(/^The lock file's .* must be /);
});

test("in an overlay", async () => {
  const text = JSON.stringify({ overlay: "1.0.0", info: { title: "A", version: "1" } }).replace(
    /}$/,
    `, "actions": [{ "target": "$", "update": { "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } } },
       { "target": "$.info['__proto__']", "update": { "polluted": true } }, { "target": "$['constructor']", "remove": true }] }`,
  );
  const { loaded } = await analyze({
    input: { file: "a.json", text: documentOf() },
    read,
    settings: {},
    overlays: [{ file: "b.json", text }],
  });
  const value = loaded?.documents.get("a.json")?.value as Readonly<Record<string, object>>;
  const { info = {} } = value;
  // A key like any other: nobody inherits from what it holds.
  for (const each of [value, info]) {
    expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(each, "__proto__")?.value).toEqual({ polluted: true });
  }
  expect(Object.hasOwn(value, "constructor")).toBe(false);
});

test("in what is compared", async () => {
  const [old, next] = [await analyzed(documentOf()), await analyzed(documentOf("2"))];
  const { changes } = diffSurfaces(describeClient(old), describeClient(next));
  expect(changes.length).toBeGreaterThan(0);
});

test.each(names)("in what a stand-in is asked: %s", async (name) => {
  const { api } = await analyzed(documentOf());
  const respond = mockApi(api, { seed: "1", dynamic: false });
  for (const path of [`/${name}`, `/${name}?${name}=1&${name}[polluted]=1`, `/${name}/${name}`]) {
    const body = new TextEncoder().encode(`{ ${JSON.stringify(name)}: { "polluted": true } }`);
    const headers = Object.fromEntries([
      ["content-type", "application/json"],
      [name, name],
    ]);
    const answer = await respond({ method: "POST", url: new URL(path, "http://a.example"), headers, body });
    expect(answer.status).toBeGreaterThanOrEqual(200);
  }
});
