/** What only OpenAPI 3.2 has, and the forms in which a document of any version may come. */
import { describe, expect, test } from "vitest";
import { type Folder, loadFolder, resolveFolder } from "../load/folder.js";

const head = 'openapi: 3.2.0\ninfo: { title: Pets, version: "1" }\n';

/** One of everything that is new. */
const document = `${head}$self: https://pets.test/api/openapi.yaml
servers:
  - { url: "https://eu.pets.test", name: eu }
tags:
  - { name: animals, summary: Animals, kind: nav }
  - { name: pets, parent: animals }
paths:
  /pets:
    query:
      tags: [pets]
      parameters:
        - name: filter
          in: querystring
          content: { application/x-www-form-urlencoded: { schema: { type: object } } }
      responses:
        200:
          description: Pets.
          content:
            application/jsonl: { itemSchema: { $ref: "https://pets.test/api/openapi.yaml#/components/schemas/Pet" } }
            text/event-stream: { $ref: "#/components/mediaTypes/Events" }
    additionalOperations:
      COPY: { operationId: copy_pets, responses: { 204: {} } }
components:
  mediaTypes: { Events: { itemSchema: { $ref: "#/components/schemas/Pet" } } }
  schemas: { Pet: { type: object } }
  securitySchemes:
    device:
      type: oauth2
      flows:
        deviceAuthorization: { deviceAuthorizationUrl: "https://a.test/d", tokenUrl: "https://a.test/t", scopes: { r: Reads. } }
`;

describe("OpenAPI 3.2", async () => {
  const { resolved, lines } = await resolveFolder(document);
  const [query, copy] = resolved.operations;
  const pet = { $ref: "#/components/schemas/Pet" };

  test.each([
    { given: "nothing of it is strange", got: lines, want: [] },
    { given: "a named server", got: resolved.servers.map(({ name }) => name), want: ["eu"] },
    { given: "a tag within a tag", got: resolved.tags.map(({ parent }) => parent), want: [undefined, "animals"] },
    { given: "QUERY", got: query?.method, want: "QUERY" },
    { given: "a query string", got: query?.parameters.map(({ place }) => place), want: ["querystring"] },
    { given: "another method", got: [copy?.method, copy?.operationId], want: ["COPY", "copy_pets"] },
    {
      given: "items of streams, also by reference, and by the document's own address",
      got: query?.responses[0]?.content.map(({ type, itemSchema }) => [type, itemSchema]),
      want: [
        ["application/jsonl", pet],
        ["text/event-stream", pet],
      ],
    },
    {
      given: "the device flow",
      got: [...resolved.securitySchemes.values()].map((scheme) => scheme.kind === "oauth2" && [...scheme.flows]),
      want: [
        [
          [
            "deviceAuthorization",
            {
              deviceAuthorizationUrl: "https://a.test/d",
              tokenUrl: "https://a.test/t",
              scopes: new Map([["r", "Reads."]]),
            },
          ],
        ],
      ],
    },
  ])("$given", ({ got, want }) => {
    expect(got).toEqual(want);
  });
});

describe("a document is the same in all its forms", () => {
  const text = document.replace("Pets.", "Größe 💥");
  const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
  test.each<{ given: string; folder: Folder }>([
    { given: "CRLF", folder: { "api.yaml": text.replaceAll("\n", "\r\n") } },
    { given: "a byte order mark and CRLF", folder: { "api.yaml": `\uFEFF${text.replaceAll("\n", "\r\n")}` } },
    { given: "UTF-16, little end first", folder: { "api.yaml": utf16 } },
    { given: "UTF-16, big end first", folder: { "api.yaml": Buffer.from(utf16).swap16() } },
  ])("$given", async ({ folder }) => {
    const [plain, other] = await Promise.all([text, folder].map((each) => loadFolder(each)));
    expect(other?.lines).toEqual([]);
    expect(other?.loaded?.documents.get("api.yaml")?.value).toEqual(plain?.loaded?.documents.get("api.yaml")?.value);
  });
});

describe("a fragment in a path", () => {
  const paths = (rest: string) =>
    `${head}paths:\n  /files: { put: { operationId: a, responses: {} } }\n  ${rest}: { put: { operationId: b, responses: {} } }\n`;

  test("tells operations apart, and is not sent", async () => {
    const { resolved, lines } = await resolveFolder(paths("/files#share"));
    expect(resolved.operations.map(({ operationId, path }) => [operationId, path])).toEqual([
      ["a", "/files"],
      ["b", "/files"],
    ]);
    expect(lines).toEqual(["api.yaml:5:19 path-with-fragment"]);
  });
});

describe("what is of the wrong type is called by its name", () => {
  test.each([
    { given: "paths: []", want: "paths must be an object, not an array." },
    { given: "tags: [7]", want: "tags[0] must be an object, not a number." },
    { given: "paths: { /a: { get: no } }", want: "get must be an object, not a string." },
    { given: "tags: [{ name: 7 }]", want: "name must be a string, not a number; it is read as “7”." },
  ])("$given", async ({ given, want }) => {
    const { diagnostics } = await resolveFolder(`${head}${given}\n`);
    expect(diagnostics.map(({ message }) => message)).toEqual([want]);
  });
});
