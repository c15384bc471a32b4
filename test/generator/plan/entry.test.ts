import { expect, test } from "vitest";
import { fileOf, planDocument, planYaml, routes } from "./document.js";

test("what the client's own file declares is exported as well", async () => {
  const { plan } = await planDocument(routes("GET /ping", "GET /{slug}", "GET /keys"));
  const own = {
    from: "./client.js",
    typeOnly: true,
    names: ["PingError", "RetrieveError", "BySlug"].map((name) => ({ name })),
  };
  expect(fileOf(plan, "index").exports[0]).toEqual(own);
  expect(fileOf(plan, "types").exports).toContainEqual(own);
});

test("an entry for every file", async () => {
  const { plan } = await planYaml(
    `
paths: { /keys: { get: { responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } } } } }
components: { schemas: { Key: { type: string } } }
`,
  );
  const index = fileOf(plan, "index").exports;
  expect(index.map(({ from }) => from)).toEqual(
    expect.arrayContaining(["./core.js", "./resources/keys.js", "./models/keys.js", "./runtime.js"]),
  );
  const types = fileOf(plan, "types").exports;
  expect(types.every(({ typeOnly }) => typeOnly)).toBe(true);
});

test("the runtime's public names are listed once, and the base of all errors has the client's name", async () => {
  const { plan } = await planDocument(routes("GET /keys"), { clientName: "Acme" });
  const all = { from: "./runtime.js" };
  expect(fileOf(plan, "index").exports).toContainEqual({ ...all, typeOnly: false });
  expect(fileOf(plan, "index").exports).toContainEqual({
    from: "./runtime/file.js",
    typeOnly: false,
    names: [{ name: "toFile" }],
  });
  for (const file of [fileOf(plan, "types"), fileOf(plan, "core")]) {
    const exports = file.exports.filter(({ from }) => from.startsWith("./runtime"));
    expect(exports).toEqual([{ ...all, typeOnly: true }]);
  }
  const exports = fileOf(plan, "runtime").exports;
  const errors = exports.find(({ from }) => from === "./runtime/error.js")?.names;
  expect(errors).toContainEqual({ name: "ClientError", as: "AcmeError" });
  expect(errors?.some(({ name, as }) => name === "ClientError" && as === undefined)).toBe(false);
  // Whoever imports types alone has no functions among them.
  const names = exports.flatMap((each) => each.names ?? []).map(({ name }) => name);
  expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
});

test("there is no type Environment where the document names no server", async () => {
  const namesOf = async (yaml: string) =>
    fileOf((await planYaml(yaml)).plan, "index")
      .exports.find(({ from }) => from === "./core.js")
      ?.names?.map(({ name }) => name);
  expect(await namesOf("")).toEqual(["Client", "ClientOptions"]);
  expect(await namesOf("servers: [{ url: 'https://acme.example' }]")).toEqual([
    "Client",
    "ClientOptions",
    "Environment",
  ]);
});
