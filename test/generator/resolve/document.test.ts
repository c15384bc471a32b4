import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import { resolve } from "../../../generator/resolve/document.js";
import { resolveFolder } from "../load/folder.js";

describe("info and tags", () => {
  test("as the document has them", async () => {
    const { resolved, lines } = await resolveFolder(`openapi: 3.2.0
info: { title: T, version: "1", license: { name: MIT }, contact: { email: a@b.c } }
tags: [{ name: a, parent: b, description: d }]
x-own: { a: 1 }
`);
    expect(lines).toEqual([]);
    expect(resolved).toMatchObject({
      info: { title: "T", version: "1", license: { name: "MIT" }, contact: { email: "a@b.c" } },
      tags: [{ name: "a", parent: "b", description: "d" }],
    });
  });

  test.each([
    { given: "a document of nothing but its version", text: "", want: [] },
    { given: "empty fields", text: "info:\npaths:\ncomponents:\n  schemas:\nservers:\n", want: [] },
    {
      given: "a version without quotes",
      text: "info: { title: T, version: 1.5 }\n",
      want: ["api.yaml:2:19 text-expected"],
    },
    { given: "a list for an object", text: "paths: []\n", want: ["api.yaml:2:1 type-mismatch"] },
    { given: "an object for a list", text: "tags: {}\n", want: ["api.yaml:2:1 type-mismatch"] },
    { given: "a text for components", text: "components: none\n", want: ["api.yaml:2:1 type-mismatch"] },
    { given: "a text for schemas", text: "components: { schemas: none }\n", want: ["api.yaml:2:15 type-mismatch"] },
    {
      given: "a server without an address",
      text: "servers: [{ description: d }]\n",
      want: ["api.yaml:2:11 field-missing"],
    },
    {
      given: "a reference that is no text",
      text: "paths: { /p: { $ref: 7 } }\n",
      want: ["api.yaml:2:16 type-mismatch"],
    },
  ])("$given", async ({ text, want }) => {
    expect((await resolveFolder(`openapi: 3.1.0\n${text}`)).lines).toEqual(want);
  });
});

describe("security schemes", () => {
  test.each([
    {
      given: "{ type: apiKey, in: header, name: X-Key }",
      want: { kind: "apiKey", place: "header", parameter: "X-Key" },
    },
    {
      given: "{ type: openIdConnect, openIdConnectUrl: https://a }",
      want: { kind: "openIdConnect", url: "https://a" },
    },
    { given: "{ type: mutualTLS }", want: { kind: "mutualTLS" } },
    {
      given: "{ type: oauth2, flows: { clientCredentials: { tokenUrl: https://t, scopes: { a: b } } } }",
      want: {
        kind: "oauth2",
        flows: new Map([["clientCredentials", { tokenUrl: "https://t", scopes: new Map([["a", "b"]]) }]]),
      },
    },
  ])("$given", async ({ given, want }) => {
    const { resolved, lines } = await resolveFolder(
      `openapi: 3.1.0\ncomponents: { securitySchemes: { S: ${given} } }\n`,
    );
    expect(lines).toEqual([]);
    expect(resolved.securitySchemes.get("S")).toMatchObject(want);
  });

  test.each([
    { given: "{ type: apiKey, name: a }", want: "field-missing" },
    { given: "{ type: http }", want: "field-missing" },
    { given: "{}", want: "field-missing" },
    { given: "{ type: basic }", want: "value-unknown" },
  ])("$given is $want", async ({ given, want }) => {
    const { resolved, diagnostics } = await resolveFolder(
      `openapi: 3.1.0\ncomponents: { securitySchemes: { S: ${given} } }\n`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([want]);
    expect(resolved.securitySchemes.size).toBe(0);
  });
});

/** Words of the specification in places where they have no business. */
const words =
  "openapi paths /p get parameters name in query path schema $ref type properties items allOf components schemas A"
    .split(" ")
    .concat(
      "responses 200 content a/b nullable enum examples example discriminator mapping security servers url __proto__ webhooks body formData consumes".split(
        " ",
      ),
    );
const references = [
  "#/components/schemas/A",
  "#/paths/~1p",
  "#",
  "#/components",
  "",
  "a.yaml",
  "#/components/schemas/A/properties",
];

function missing(file: string): never {
  throw Object.assign(new Error(`There is no ${file}.`), { code: "ENOENT" });
}

test("no document makes it throw", async () => {
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.constantFrom<unknown>(...words, ...references, 0, -1, true, null),
    object: fc.uniqueArray(fc.tuple(fc.constantFrom(...words), tie("tree")), {
      maxLength: 6,
      selector: ([key]) => key,
    }),
    tree: fc.oneof(
      { maxDepth: 9 },
      tie("leaf"),
      tie("object").map((entries) => Object.fromEntries(entries as [string, unknown][])),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }));
  const property = fc.asyncProperty(
    tree,
    tree,
    tree,
    fc.constantFrom({ openapi: "3.0.0" }, { openapi: "3.1.0" }, { swagger: "2.0" }),
    async (paths, schemas, more, version) => {
      const named = { A: schemas };
      const reused = { components: { schemas: named }, definitions: named, parameters: named, consumes: more };
      const document = { ...version, paths: { "/p": paths }, ...reused, webhooks: more };
      const { report } = collectDiagnostics();
      // Were every file there, a reference to “a/b” would lead from folder to folder for ever.
      const files: Readonly<Record<string, unknown>> = { "api.json": document, "a.yaml": named };
      const read = async (file: string) => JSON.stringify(files[file] ?? missing(file));
      const loaded = await loadDocument("api.json", read, report);
      if (loaded) resolve(loaded, report);
    },
  );
  await fc.assert(property, { numRuns: 500 });
});

const flagship = new URL("../../../spec/license-keys.yaml", import.meta.url);

test.skipIf(!existsSync(flagship))("the flagship document resolves without a word", async () => {
  const { report, diagnostics } = collectDiagnostics();
  const loaded = await loadDocument("license-keys.yaml", () => readFile(flagship), report);
  const resolved = loaded && resolve(loaded, report);
  expect(diagnostics).toEqual([]);
  expect(resolved?.operations.map(({ method, path }) => `${method} ${path}`)).toContain("PATCH /license_keys/{id}");
  expect(resolved?.schemas.has("#/components/schemas/LicenseKeyResponse")).toBe(true);
});
