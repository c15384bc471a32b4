import { expect, test } from "vitest";
import { tellingSummary } from "../../../generator/model/summary.js";

test.each([
  { given: { summary: "List payments", operationId: "listPayments" }, want: "List payments" },
  { given: { summary: "ListPayments", operationId: "ListPayments" }, want: undefined },
  { given: { summary: "ListPayments" }, want: undefined },
  { given: { summary: "list_payments", operationId: "payments" }, want: undefined },
  { given: { summary: "list-payments", operationId: "listPayments" }, want: undefined },
  { given: { summary: "getBoardsByIdBoard()", operationId: "getBoardsByIdBoard" }, want: undefined },
  { given: { summary: "Search", operationId: "search" }, want: "Search" },
  { given: { summary: "OAuth" }, want: "OAuth" },
  { given: { summary: "Sign-in", operationId: "login" }, want: "Sign-in" },
  { given: { summary: "" }, want: undefined },
  { given: {}, want: undefined },
  { given: { summary: "Get a user", description: "Get a user.\n\nNeeds a scope." }, want: undefined },
  { given: { summary: "Get a user.", description: "Get a user" }, want: undefined },
  { given: { summary: "Get a user", description: "Get a user by its name." }, want: "Get a user" },
  { given: { summary: "Get a user", description: "Get a user. It may be gone." }, want: undefined },
  { given: { summary: "Get a user", description: "Get a user\nand more" }, want: "Get a user" },
])("of $given its summary says $want", ({ given, want }) => {
  expect(tellingSummary(given)).toBe(want);
});
