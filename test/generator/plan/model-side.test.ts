import { expect, test } from "vitest";
import { declarationsOf, planYaml } from "./document.js";

/** `Subject` is what a POST takes, an answer gives, or both. */
async function planSubject(schemas: string, takes: boolean, gives: boolean) {
  const content = "content: { application/json: { schema: { $ref: '#/components/schemas/Subject' } } }";
  const { plan } = await planYaml(`
paths:
  /things:
    post:
      ${takes ? `requestBody: { required: true, ${content} }` : "summary: none"}
      responses: { "200": { description: "", ${gives ? content : "summary: none"} } }
components: { schemas: { ${schemas} } }
`);
  const { ThingCreateError: _, ThingCreateParams: __, ThingCreateResponse: ___, ...models } = declarationsOf(plan);
  return models;
}

const both =
  "{ type: object, properties: { id: { type: string, readOnly: true }, key: { type: string, writeOnly: true } } }";

test.each([
  { given: "an answer alone", takes: false, gives: true, want: { Subject: "{ id?: string }" } },
  { given: "a request alone", takes: true, gives: false, want: { Subject: "{ key?: string }" } },
  {
    given: "both",
    takes: true,
    gives: true,
    want: { Subject: "{ id?: string }", SubjectInput: "{ key?: string }" },
  },
  { given: "neither", takes: false, gives: false, want: { Subject: "{ id?: string }" } },
])("readOnly and writeOnly in $given", async ({ takes, gives, want }) => {
  expect(await planSubject(`Subject: ${both}`, takes, gives)).toEqual(want);
});

test.each([
  {
    given: "a model that leads to one with two faces",
    schemas: `Subject: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Inner' } } } }, Inner: ${both}`,
    want: {
      Subject: "{ list?: Inner[] }",
      SubjectInput: "{ list?: InnerInput[] }",
      Inner: "{ id?: string }",
      InnerInput: "{ key?: string }",
    },
  },
  {
    given: "one that leads to itself",
    schemas:
      "Subject: { type: object, properties: { id: { type: string, readOnly: true }, next: { $ref: '#/components/schemas/Subject' } } }",
    want: { Subject: "{ id?: string; next?: Subject }", SubjectInput: "{ next?: SubjectInput }" },
  },
  {
    given: "one without such properties",
    schemas: "Subject: { type: object, properties: { id: { type: string } } }",
    want: { Subject: "{ id?: string }" },
  },
  {
    given: "one that is not reached",
    schemas: `Subject: { type: object, properties: { id: { type: string } } }, Other: ${both}`,
    want: { Subject: "{ id?: string }", Other: "{ id?: string }" },
  },
  {
    given: "bytes: a file to send, text in an answer",
    schemas: "Subject: { type: object, properties: { pic: { type: string, format: binary } } }",
    want: { Subject: "{ pic?: string }", SubjectInput: "{ pic?: FileLike }" },
  },
  {
    given: "another model that has the name of the other face",
    schemas: `Subject: ${both}, SubjectInput: { type: string }`,
    want: { Subject: "{ id?: string }", SubjectRequest: "{ key?: string }", SubjectInput: "string" },
  },
])("two faces: $given", async ({ schemas, want }) => {
  expect(await planSubject(schemas, true, true)).toEqual(want);
});
