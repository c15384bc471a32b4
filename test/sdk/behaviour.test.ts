import { expect, test } from "vitest";
import { rows } from "../conformance/table.js";
import { behaviours } from "./behaviour.js";

test.each(Object.entries(behaviours))("what %s asserts has its rows, or a reason to be otherwise", (_, asserted) => {
  const lost = asserted.filter(({ row }) => row !== undefined && !rows.some(({ name }) => name.startsWith(row)));
  expect(lost).toEqual([]);
  expect(asserted.filter(({ row, because }) => row === undefined && because === undefined)).toEqual([]);
});
