import { describe, expect, test } from "vitest";
import type { Json } from "./document.js";
import { modelDocument, modelOperation } from "./document.js";

const response = (content?: Json): Json => ({ description: "", ...(content && { content }) });
const json = (schema: Json): Json => ({ "application/json": { schema } });

describe("what an operation answers", () => {
  test.each([
    {
      given: { 200: response(json({ type: "string" })) },
      want: [["exact", { kind: "json", schema: { kind: "string" }, mediaType: "application/json" }]],
    },
    { given: { 204: response() }, want: [["exact", { kind: "empty" }]] },
    {
      given: { 200: response(json({})), 202: response() },
      want: [
        ["exact", { kind: "json", schema: { kind: "unknown" }, mediaType: "application/json" }],
        ["exact", { kind: "empty" }],
      ],
    },
    { given: { "2XX": response() }, want: [["range", { kind: "empty" }]] },
    {
      given: { default: response(json({ type: "string" })) },
      want: [["default", { kind: "json", schema: { kind: "string" }, mediaType: "application/json" }]],
    },
    { given: { 205: response(json({})) }, want: [["exact", { kind: "empty" }]] },
    { given: { 404: response() }, want: [["range", { kind: "empty" }]] },
    { given: { 302: response(), default: response() }, want: [["range", { kind: "empty" }]] },
    {
      given: { 200: response({ "application/pdf": {} }) },
      want: [["exact", { kind: "binary", mediaType: "application/pdf" }]],
    },
    {
      given: { 200: response(json({ type: "string", format: "binary" })) },
      want: [["exact", { kind: "binary", mediaType: "application/json" }]],
    },
    { given: { 200: response({ "text/csv": {} }) }, want: [["exact", { kind: "text", mediaType: "text/csv" }]] },
    {
      given: { 200: response({ "text/event-stream": { schema: { type: "string" } } }) },
      want: [["exact", { kind: "events", schema: { kind: "string" }, mediaType: "text/event-stream" }]],
    },
    {
      given: { 200: response({ "application/x-ndjson": { schema: { type: "string" } } }) },
      want: [["exact", { kind: "lines", schema: { kind: "string" }, mediaType: "application/x-ndjson" }]],
    },
    {
      given: { 200: response({ "text/plain": {}, "application/json; charset=utf-8": { schema: { type: "string" } } }) },
      want: [["exact", { kind: "json", schema: { kind: "string" }, mediaType: "application/json; charset=utf-8" }]],
    },
    {
      given: { 200: response({ "*/*": { schema: { type: "string" } } }) },
      want: [["exact", { kind: "json", schema: { kind: "string" }, mediaType: "*/*" }]],
    },
  ])("$given", async ({ given, want }) => {
    const operation = await modelOperation({ responses: given });
    expect(operation.success.map(({ status, content }) => [status.kind, content])).toEqual(want);
  });
});

describe("what goes wrong", () => {
  test.each([
    { given: { 200: response(), 404: response(), 422: response() }, want: [404, 422] },
    {
      given: { 200: response(), 304: response(), "4XX": response(), default: response() },
      want: [304, "4XX", "default"],
    },
    { given: { default: response() }, want: [] },
    { given: { 404: response(), default: response() }, want: [404] },
    { given: { 101: response(), 200: response() }, want: [] },
  ])("$given: $want", async ({ given, want }) => {
    const operation = await modelOperation({ responses: given });
    const statuses = operation.errors.map(({ status }) =>
      status.kind === "exact" ? status.status : status.kind === "range" ? `${status.hundred}XX` : "default",
    );
    expect(statuses).toEqual(want);
  });

  test.each([
    { given: json({ type: "string" }), want: { kind: "string" } },
    {
      given: { "text/html": {}, "application/problem+json": { schema: { type: "string" } } },
      want: { kind: "string" },
    },
    {
      given: { "application/problem+json": { schema: { type: "string" } }, ...json({ type: "boolean" }) },
      want: { kind: "union", members: [{ kind: "boolean" }, { kind: "string" }] },
    },
    { given: { "application/json": {} }, want: undefined },
    { given: {}, want: undefined },
  ])("the body of $given is $want", async ({ given, want }) => {
    const operation = await modelOperation({ responses: { 200: response(), 400: response(given) } });
    expect(operation.errors[0]?.body).toEqual(want);
    expect(operation.errors[0]?.isText).toBeUndefined();
  });

  test.each([
    {
      given: { "text/plain": { schema: { type: "string", format: "uuid" } } },
      want: { kind: "string", format: "uuid" },
    },
    { given: { "text/plain": { schema: { enum: ["a"] } } }, want: { kind: "enum", values: [{ value: "a" }] } },
    { given: { "text/html": {} }, want: { kind: "string" } },
    { given: { "application/xml": { schema: { type: "object" } } }, want: { kind: "string" } },
  ])("the body of $given is text", async ({ given, want }) => {
    const operation = await modelOperation({ responses: { 200: response(), 400: response(given) } });
    expect(operation.errors[0]).toMatchObject({ body: want, isText: true });
  });

  test("default as the success says so", async () => {
    const { evidence } = await modelOperation({ responses: { default: response() } });
    expect(evidence.map(({ because }) => because)).toContain(
      "No 2xx response is documented, so the “default” response is the success response.",
    );
  });
});

describe("what a request carries", () => {
  const file = { type: "object", properties: { file: { type: "string", format: "binary" } } };
  test.each([
    { given: json({ type: "object" }), want: ["json", "application/json"] },
    {
      given: { "application/x-www-form-urlencoded": { schema: { type: "object" } }, ...json({ type: "object" }) },
      want: ["json", "application/json"],
    },
    {
      given: { ...json({ type: "object" }), "multipart/form-data": { schema: file } },
      want: ["multipart", "multipart/form-data"],
    },
    {
      given: { ...json({ type: "object" }), "multipart/form-data": { schema: { type: "object" } } },
      want: ["json", "application/json"],
    },
    { given: { "application/octet-stream": {} }, want: ["binary", "application/octet-stream"] },
    { given: { "image/*": {} }, want: ["binary", "image/*"] },
    { given: { "text/plain": { schema: { type: "string" } } }, want: ["text", "text/plain"] },
    {
      given: { "application/merge-patch+json": { schema: { type: "object" } } },
      want: ["json", "application/merge-patch+json"],
    },
  ])("$given", async ({ given, want }) => {
    const operation = await modelOperation({ requestBody: { content: given }, responses: {} }, {}, "/things", "post");
    expect([operation.body?.kind, operation.body?.mediaType]).toEqual(want);
  });

  test.each([
    { given: json({ type: "object" }), want: [] },
    {
      given: { "image/jpeg": {}, "image/png": {} },
      want: ["The request body may be image/jpeg or image/png; image/jpeg is sent, because it preserves types best."],
    },
    {
      given: { ...json({ type: "object" }), "multipart/form-data": { schema: file } },
      want: [
        "The request body may be multipart/form-data or application/json; multipart/form-data is sent, because it can contain files.",
      ],
    },
  ])("why it is sent so: $given", async ({ given, want }) => {
    const operation = await modelOperation({ requestBody: { content: given }, responses: {} }, {}, "/things", "post");
    expect(operation.evidence.flatMap(({ about, because }) => (about === "body" ? [because] : []))).toEqual(want);
  });

  const closed = { type: "object", properties: {}, additionalProperties: false };
  test.each([
    { given: { content: json(closed) }, want: undefined },
    { given: { content: json(closed), required: true }, want: "json" },
    { given: { content: json({ type: "object" }) }, want: "json" },
    { given: { content: json({ ...closed, properties: { a: true } }) }, want: "json" },
  ])("nothing where nothing has to be and nothing can be: $given", async ({ given, want }) => {
    const operation = await modelOperation({ requestBody: given, responses: {} }, {}, "/things", "post");
    expect(operation.body?.kind).toBe(want);
  });
});

describe("who may ask", () => {
  const schemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    bearer: { type: "http", scheme: "Bearer" },
    basic: { type: "http", scheme: "basic" },
    digest: { type: "http", scheme: "Digest" },
  };

  test("credentials travel as their schemes say", async () => {
    const { api } = await modelDocument({ components: { securitySchemes: schemes } });
    expect(api.credentials).toEqual([
      { scheme: "key", carrier: { kind: "header", parameter: "X-Key" } },
      { scheme: "bearer", carrier: { kind: "bearer" } },
      { scheme: "basic", carrier: { kind: "basic" } },
      { scheme: "digest", carrier: { kind: "http", scheme: "digest" } },
    ]);
  });

  test.each([
    { given: [{ key: [] }], want: [["key"]] },
    { given: [{ key: [], bearer: [] }, { basic: [] }], want: [["key", "bearer"], ["basic"]] },
    { given: [], want: [] },
    { given: [{}], want: [] },
    { given: [{}, { key: [] }], want: [["key"], []] },
  ])("$given", async ({ given, want }) => {
    const operation = await modelOperation(
      { security: given, responses: {} },
      { components: { securitySchemes: schemes } },
    );
    expect(operation.security).toEqual(want);
  });

  test("what most operations ask for is the API's", async () => {
    const ask = (security: readonly Json[]): Json => ({ get: { security, responses: {} } });
    const paths = {
      "/a": ask([{ key: [] }]),
      "/b": ask([{ bearer: [] }]),
      "/c": ask([{ bearer: [] }]),
      "/d": ask([]),
      "/e": ask([]),
      "/f": ask([]),
    };
    const { api } = await modelDocument({ paths, components: { securitySchemes: schemes } });
    expect(api.security).toEqual([["bearer"]]);
  });
});

describe("webhooks", () => {
  test("are named as the document names them", async () => {
    const said = { summary: "Paid", description: "Once the money is there." };
    const post = { ...said, requestBody: { content: json({ type: "string" }) }, responses: {} };
    const { api } = await modelDocument({ webhooks: { "payment.succeeded": { post } } });
    expect(api.webhooks).toMatchObject([{ name: "payment.succeeded", ...said, payload: { kind: "string" } }]);
  });

  test("without a body are reported", async () => {
    const { api, diagnostics } = await modelDocument({ webhooks: { ping: { post: { responses: {} } } } });
    expect(api.webhooks).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("webhook-without-payload");
  });
});

describe("what HTTP does not carry", () => {
  const content = json({ type: "object", properties: { name: { type: "string" } } });
  test.each([
    { given: "get", want: ["body-not-carried"] },
    { given: "head", want: ["body-not-carried"] },
    { given: "delete", want: [] },
    { given: "query", want: [] },
  ])("the body of $given", async ({ given, want }) => {
    const operation = { operationId: "ask", requestBody: { required: true, content }, responses: {} };
    const { api, diagnostics } = await modelDocument({
      openapi: "3.2.0",
      paths: { "/things": { [given]: operation } },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(want);
    expect(api.operations[0]?.body === undefined).toBe(want.length > 0);
  });

  test("the content of an answer to HEAD", async () => {
    const responses = { 200: response(content), 404: response(content) };
    const { success, errors } = await modelOperation({ responses }, {}, "/things", "head");
    expect(success.map(({ content: { kind } }) => kind)).toEqual(["empty"]);
    expect(errors.map(({ body }) => body)).toEqual([undefined]);
  });
});
