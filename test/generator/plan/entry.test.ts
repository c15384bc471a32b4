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

test("an entry for every file, and the base of all errors by the client's name", async () => {
  const { plan } = await planYaml(
    `
paths: { /keys: { get: { responses: { "200": { description: "", content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } } } } }
components: { schemas: { Key: { type: string } } }
`,
    { clientName: "Acme" },
  );
  const index = fileOf(plan, "index").exports;
  expect(index.map(({ from }) => from)).toEqual(
    expect.arrayContaining(["./core.js", "./resources/keys.js", "./models/keys.js", "./runtime/error.js"]),
  );
  const types = fileOf(plan, "types").exports;
  expect(types.every(({ typeOnly }) => typeOnly)).toBe(true);
  for (const exports of [index, types]) {
    const errors = exports.find(({ from }) => from === "./runtime/error.js")?.names;
    expect(errors).toContainEqual({ name: "ClientError", as: "AcmeError" });
    expect(errors?.some(({ name, as }) => name === "ClientError" && as === undefined)).toBe(false);
  }
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
