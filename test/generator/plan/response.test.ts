import { expect, test } from "vitest";
import { classesOf, declarationsOf, planDocument, signaturesOf } from "./document.js";

const invoice = { type: "object", properties: { total: { type: "integer" } } };
const quote = { type: "object", properties: { until: { type: "string" } } };
const model = { $ref: "#/components/schemas/Invoice" };

/** What `GET /invoices/{id}` gives, by the status: the type in its signature, and what is declared for it. */
async function planned(answers: Readonly<Record<string, unknown>>) {
  const responses = Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => [
      status,
      { description: "", ...(schema !== null && { content: { "application/json": { schema } } }) },
    ]),
  );
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const { plan } = await planDocument({
    paths: { "/bills/{id}": { get: { parameters: [id], responses } } },
    components: { schemas: { Invoice: invoice } },
  });
  const [method] = classesOf(plan).flatMap(({ methods }) => methods);
  const [, gives] = /APIRequest<(.*), Bill\w+Error/.exec(method ? (signaturesOf(method)[0] ?? "") : "") ?? [];
  const { BillRetrieveResponse, BillListResponse } = declarationsOf(plan);
  return { gives, declared: BillRetrieveResponse ?? BillListResponse };
}

test.each([
  {
    given: { 200: invoice },
    want: { gives: "BillRetrieveResponse", declared: "{ total?: number }" },
  },
  {
    given: { 200: { oneOf: [invoice, quote] } },
    want: { gives: "BillRetrieveResponse", declared: "{ total?: number } | { until?: string }" },
  },
  {
    given: { 200: { type: "array", items: { oneOf: [invoice, quote] } } },
    want: { gives: "BillListResponse", declared: "({ total?: number } | { until?: string })[]" },
  },
  {
    given: { 200: invoice, 204: null },
    want: { gives: "BillRetrieveResponse | undefined", declared: "{ total?: number }" },
  },
  {
    given: { 200: invoice, 202: quote, 204: null },
    want: { gives: "BillRetrieveResponse", declared: "{ total?: number } | { until?: string } | undefined" },
  },
  {
    given: { 200: model, 204: null },
    want: { gives: "Invoice | undefined", declared: "Invoice | undefined" },
  },
])("$given gives $want.gives", async ({ given, want }) => {
  expect(await planned(given)).toEqual(want);
});
