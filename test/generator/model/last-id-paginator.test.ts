import { expect, test } from "vitest";
import type { List } from "./listing.js";
import { evidenceOf, modelList, said, thing, withoutItem } from "./listing.js";

const more = { kind: "has-more", path: ["has_more"] };

test.each<List & { readonly given: string; readonly want: object }>([
  {
    given: "Stripe",
    path: "/v1/customers",
    query: { starting_after: "string", ending_before: "string", limit: "integer" },
    answer: { object: "string", data: [thing], has_more: "boolean", url: "string" },
    want: { parameter: "starting_after", before: "ending_before", id: "id", end: more, size: "limit", items: ["data"] },
  },
  {
    given: "OpenAI",
    path: "/files",
    query: {
      limit: "integer",
      order: "string",
      after: said(
        "string",
        "A cursor for use in pagination. `after` is an object ID that defines your place in the list.",
      ),
    },
    answer: { object: "string", data: [thing], first_id: "string", last_id: "string", has_more: "boolean" },
    want: { parameter: "after", id: "id", end: more, size: "limit", items: ["data"] },
  },
  {
    given: "OpenAI, without last_id",
    path: "/fine_tuning/jobs",
    query: {
      limit: "integer",
      after: said("string", "Identifier for the last job from the previous pagination request."),
    },
    answer: { object: "string", data: [thing], has_more: "boolean" },
    want: { parameter: "after", id: "id", end: more, size: "limit", items: ["data"] },
  },
  {
    given: "Anthropic",
    path: "/v1/models",
    query: { before_id: "string", after_id: "string", limit: "integer" },
    answer: { data: [thing], has_more: "boolean", first_id: "string?", last_id: "string?" },
    want: { parameter: "after_id", before: "before_id", id: "id", end: more, size: "limit", items: ["data"] },
  },
  {
    given: "after without a word, where it is the only way to what follows",
    query: { after: "string", limit: "integer", order: "string" },
    answer: { data: [thing], has_more: "boolean" },
    want: { parameter: "after", id: "id", end: more, size: "limit", items: ["data"] },
  },
  {
    given: "Rev AI: words on an id, and nothing in the answer",
    path: "/jobs",
    query: { starting_after: said("string", "Jobs submitted before the job with this id"), limit: "integer" },
    answer: [thing],
    want: { parameter: "starting_after", id: "id", end: { kind: "empty-page" }, size: "limit", items: [] },
  },
  {
    given: "an id to start with",
    query: { starting_after: said("string", "Start with this id") },
    answer: [thing],
    want: { parameter: "starting_after", id: "id", end: { kind: "empty-page" }, items: [] },
  },
  {
    given: "items that are identified by the resource's name",
    path: "/payments",
    query: { starting_after: "string" },
    answer: { payments: [{ payment_id: "string" }], has_more: "boolean" },
    want: { parameter: "starting_after", id: "payment_id", end: more, items: ["payments"] },
  },
  {
    given: "Rubrik: items that say their own place, which is not their id",
    path: "/events",
    query: { after_id: "string", limit: "integer" },
    answer: { events: [{ id: "string", afterId: "string" }], hasMore: "boolean" },
    want: {
      parameter: "after_id",
      id: "afterId",
      end: { kind: "has-more", path: ["hasMore"] },
      size: "limit",
      items: ["events"],
    },
  },
])("$given", async ({ given: _, want, ...list }) => {
  expect(withoutItem(await modelList(list))).toEqual({ kind: "last-id", ...want });
});

test("the evidence says what was seen", async () => {
  const operation = await modelList({
    query: { after_id: "string" },
    answer: { data: [thing], has_more: "boolean", last_id: "string?" },
  });
  expect(evidenceOf(operation)).toEqual([
    "The query parameter after_id takes the “id” of the last item, which is the response's “last_id”, and the items are in “data”.",
    "The response's “has_more” indicates whether there are more pages.",
  ]);
});
