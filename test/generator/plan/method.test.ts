import { describe, expect, test } from "vitest";
import { classesOf, declarationsOf, operation, planDocument, resourceFiles, signaturesOf } from "./document.js";

async function planMethods(yaml: string, address?: string) {
  const { plan } = await planDocument(operation(yaml, address));
  return {
    plan,
    /** By class; what is above the operation has no methods. */
    signatures: Object.fromEntries(
      classesOf(plan)
        .filter(({ methods }) => methods.length > 0)
        .map(({ name, methods }) => [name, methods.flatMap(signaturesOf)]),
    ),
  };
}

const body =
  "requestBody: { required: true, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string } } } } } }";
const query = "parameters: [{ name: q, in: query, required: true, schema: { type: string } }]";

describe("params", () => {
  test.each([
    {
      given: "are left out where there are none",
      yaml: "summary: none",
      want: ["create(): APIRequest<undefined, ThingCreateError>"],
    },
    {
      given: "may be left out where none is required",
      yaml: "parameters: [{ name: q, in: query, schema: { type: string } }]",
      want: [
        "create(params?: ThingCreateParams): APIRequest<undefined, ThingCreateError, { query: ThingCreateParams }>",
      ],
    },
    {
      given: "give a request that lacks what is required where they are left out",
      yaml: body,
      want: [
        "create(params: ThingCreateParams): APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>",
        'create(): IncompleteRequest<APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>, "body.a">',
      ],
    },
    {
      given: "give one that lacks a body none of whose properties is required",
      yaml: "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
      want: [
        "create(params: ThingCreateParams): APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>",
        'create(): IncompleteRequest<APIRequest<undefined, ThingCreateError, { body: ThingCreateParams }>, "body">',
      ],
    },
    {
      given: "of a query and a header go by their own names",
      yaml: `
parameters:
  - { name: "q[]", in: query, required: true, schema: { type: string } }
  - { name: X-Trace, in: header, required: true, schema: { type: string } }`,
      want: [
        'create(params: ThingCreateParams): APIRequest<undefined, ThingCreateError, { query: Pick<ThingCreateParams, "q">; headers: { "X-Trace": string } }>',
        'create(): IncompleteRequest<APIRequest<undefined, ThingCreateError, { query: Pick<ThingCreateParams, "q">; headers: { "X-Trace": string } }>, "query.q" | "headers.X-Trace">',
      ],
    },
    {
      given: "with a cookie that no builder adds cannot be left out",
      yaml: "parameters: [{ name: c, in: cookie, required: true, schema: { type: string } }]",
      want: ["create(params: ThingCreateParams): APIRequest<undefined, ThingCreateError>"],
    },
  ])("$given", async ({ yaml, want }) => {
    expect((await planMethods(yaml)).signatures).toEqual({ Things: want });
  });
});

describe("the path", () => {
  test("its last parameter is positional, and bound in a scope", async () => {
    const { signatures } = await planMethods(body, "POST /things/{id}/copy");
    const complete = "APIRequest<undefined, ThingCopyError, { body: ThingCopyParams }>";
    expect(signatures).toEqual({
      Things: [
        `copy(id: string, params: ThingCopyParams): ${complete}`,
        `copy(id: string): IncompleteRequest<${complete}, "body.a">`,
      ],
      ThingById: [`copy(params: ThingCopyParams): ${complete}`, `copy(): IncompleteRequest<${complete}, "body.a">`],
    });
  });

  test("earlier parameters are always given, until a scope has bound them", async () => {
    const { signatures } = await planMethods(query, "GET /a/{x}/b/{y}/c/{z}");
    const complete = 'APIRequest<undefined, CRetrieveError, { query: Pick<CRetrieveParams, "q"> }>';
    expect(signatures).toEqual({
      C: [
        `retrieve(z: string, params: CRetrieveParams): ${complete}`,
        `retrieve(z: string, params: Pick<CRetrieveParams, "x" | "y">): IncompleteRequest<${complete}, "query.q">`,
      ],
      AByXBByYC: [
        `retrieve(z: string, params: Omit<CRetrieveParams, "x" | "y">): ${complete}`,
        `retrieve(z: string): IncompleteRequest<${complete}, "query.q">`,
      ],
      AByXBByYCByZ: [
        `retrieve(params: Omit<CRetrieveParams, "x" | "y">): ${complete}`,
        `retrieve(): IncompleteRequest<${complete}, "query.q">`,
      ],
    });
  });

  test("nothing is left of params whose every member is bound", async () => {
    const { signatures } = await planMethods("summary: none", "GET /a/{x}/b/{y}");
    expect(signatures).toEqual({
      B: ["retrieve(y: string, params: BRetrieveParams): APIRequest<undefined, BRetrieveError>"],
      AByXB: ["retrieve(y: string): APIRequest<undefined, BRetrieveError>"],
      AByXBByY: ["retrieve(): APIRequest<undefined, BRetrieveError>"],
    });
  });

  test.each([
    { given: "GET /things/{class}", want: "class_" },
    { given: "GET /things/{params}", want: "paramsValue" },
    { given: "GET /things/{options}", want: "optionsValue" },
    { given: "GET /things/{request}", want: "requestValue" },
    { given: "GET /things/{thingRetrieve}", want: "thingRetrieveValue" },
    { given: "GET /things/{constructor}", want: "constructor" },
    { given: "GET /things/{2fa-id}", want: "twoFaId" },
    { given: "GET /things/{номер}", want: "номер" },
  ])("$given: the argument is $want", async ({ given, want }) => {
    const { plan } = await planMethods("summary: none", given);
    const [method] = resourceFiles(plan).flatMap(({ classes }) => classes.flatMap(({ methods }) => methods));
    expect(method?.positional.map(({ identifier }) => identifier)).toEqual([want]);
  });
});

describe("what a method gives", () => {
  const answer = (media: string) => `responses: { "200": { description: "", content: { ${media} } } }`;
  test.each([
    { given: "no body", yaml: "summary: none", want: "undefined" },
    { given: "text", yaml: answer("text/plain: {}"), want: "string" },
    { given: "bytes", yaml: answer("application/pdf: {}"), want: "Response" },
    {
      given: "an array",
      yaml: answer("application/json: { schema: { type: array, items: { type: string } } }"),
      want: "string[]",
    },
    {
      given: "an object that has no name",
      yaml: answer("application/json: { schema: { type: object, properties: { a: { type: string } } } }"),
      want: "ThingCreateResponse",
    },
    {
      given: "a list of objects that have no name",
      yaml: answer(
        "application/json: { schema: { type: array, items: { type: object, properties: { a: { type: string } } } } }",
      ),
      want: "ThingCreateResponse",
    },
    {
      given: "one body or none",
      yaml: 'responses: { "200": { description: "", content: { application/json: { schema: { type: string } } } }, "204": { description: "" } }',
      want: "string | undefined",
    },
  ])("$given", async ({ yaml, want }) => {
    const { plan, signatures } = await planMethods(yaml);
    expect(signatures).toEqual({ Things: [`create(): APIRequest<${want}, ThingCreateError>`] });
    expect("ThingCreateResponse" in declarationsOf(plan)).toBe(want !== "undefined" && want !== "Response");
  });
});

test("the document's own words are in the comment", async () => {
  const { plan } = await planMethods(
    `
summary: Copy a thing
description: All of it.
deprecated: true
parameters: [{ name: q, in: query, schema: { type: string } }]
responses: { "204": { description: "" }, "404": { description: "No thing.\\nNone." }, 5XX: { description: "" } }`,
    "POST /things/{id}/copy",
  );
  const [method] = resourceFiles(plan).flatMap(({ classes }) => classes.flatMap(({ methods }) => methods));
  expect(method?.doc).toEqual({
    text: "Copy a thing\n\nAll of it.",
    tags: [{ name: "deprecated" }, { name: "throws", text: "404: No thing." }, { name: "throws", text: "5XX" }],
  });
});
