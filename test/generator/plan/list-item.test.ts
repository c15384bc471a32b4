import { expect, test } from "vitest";
import { classesOf, declarationsOf, planDocument, signaturesOf } from "./document.js";

const item = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const list = (items: unknown) => ({
  type: "object",
  properties: { has_more: { type: "boolean" }, data: { type: "array", items } },
});

/** A list with pages, the items of which are these: what is declared, and what its method gives. */
async function planned(schema: unknown, schemas: Readonly<Record<string, unknown>> = {}) {
  const parameters = [
    { name: "page", in: "query", schema: { type: "integer", default: 1 } },
    { name: "limit", in: "query", schema: { type: "integer" } },
  ];
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  const { plan } = await planDocument({
    paths: { "/orders": { get: { parameters, responses } } },
    components: { schemas },
  });
  const { OrderListParams: _params, OrderListError: _error, ...declared } = declarationsOf(plan);
  const [method] = classesOf(plan).flatMap(({ methods }) => methods);
  return { declared, signatures: method ? signaturesOf(method) : [] };
}

const signature = (given: string) => [
  `list(params?: OrderListParams): PageRequest<${given}, { query: OrderListParams }>`,
];

test.each([
  {
    given: list(item),
    signature: "OrderListItem, OrderListError, OrderListResponse",
    declared: {
      OrderListItem: "{ id: string }",
      OrderListResponse: "{ has_more?: boolean; data?: OrderListItem[] }",
    },
  },
  {
    given: list({ oneOf: [item, { type: "string" }] }),
    signature: "OrderListItem, OrderListError, OrderListResponse",
    declared: {
      OrderListItem: "{ id: string } | string",
      OrderListResponse: "{ has_more?: boolean; data?: OrderListItem[] }",
    },
  },
  {
    given: list({ type: "string" }),
    signature: "string, OrderListError, OrderListResponse",
    declared: { OrderListResponse: "{ has_more?: boolean; data?: string[] }" },
  },
])("an item that is declared in place: $declared", async ({ given, signature: want, declared }) => {
  expect(await planned(given)).toEqual({ declared, signatures: signature(want) });
});

test("in a body that has a name", async () => {
  expect(await planned({ $ref: "#/components/schemas/Orders" }, { Orders: list(item) })).toEqual({
    declared: { OrderListResponse: "{ id: string }", Orders: "{ has_more?: boolean; data?: Orders.Data[] }" },
    signatures: signature("OrderListResponse, OrderListError, Orders"),
  });
});
