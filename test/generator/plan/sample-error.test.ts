/** Which of an operation's errors its samples name, and which one they catch. */
import { expect, test } from "vitest";
import { sampleErrors } from "../../../generator/plan/sample-error.js";
import { modelDocument } from "../model/document.js";

test.each([
  { given: ["404"], named: ["404"], caught: "NotFoundError: not found" },
  {
    given: ["400", "401", "403", "429", "500"],
    named: ["400", "401", "403", "429"],
    caught: "BadRequestError: bad request",
  },
  {
    given: ["400", "401", "403", "404", "405", "409", "422", "default"],
    named: ["400", "404", "409", "422", "default"],
    caught: "NotFoundError: not found",
  },
  { given: ["402", "429"], named: ["402", "429"], caught: "RateLimitError: too many requests" },
  { given: ["500", "4XX"], named: ["500", "4XX"], caught: "NotFoundError: not found" },
  {
    given: ["500", "501", "502", "503", "504"],
    named: ["500", "501", "502", "503"],
    caught: "NotFoundError: not found",
  },
  { given: [], named: [], caught: "NotFoundError: not found" },
])("of $given a sample names $named and catches $caught", async ({ given, named, caught }) => {
  const responses = Object.fromEntries(["200", ...given].map((status) => [status, { description: "" }]));
  const { api } = await modelDocument({ paths: { "/a": { get: { responses } } } });
  const found = sampleErrors(api.operations[0]?.errors ?? []);
  expect(found.statuses.map(({ status }) => status)).toEqual(named);
  expect(found.hasMoreStatuses).toBe(named.length < given.length);
  expect(`${found.caught.className}: ${found.caught.words}`).toBe(caught);
});
