/**
 * The documents of `documents/`: the first line of each says what must happen.
 *
 *     # must: client                       a client, whose code holds what was planned and nothing else
 *     # must: client; told path-too-long   the same, and a warning
 *     # must: refuse reference-outside     no client, for these reasons
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientOf, problemsOf } from "./generation.js";

const folder = join(import.meta.dirname, "documents");
const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const prototype = Object.getOwnPropertyNames(Object.prototype).toSorted();

test("there are a hundred and more", () => {
  expect(names.length).toBeGreaterThanOrEqual(100);
});

test.each(names)("%s", async (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const [, wanted = "", codes = ""] = /^# must: (client|refuse)(?:(?:; told)? ([a-z, -]+))?\n/.exec(text) ?? [];
  expect(wanted, "its first line says what must happen").not.toBe("");
  const client = await clientOf(text, name);
  const severity = client.modules ? "warning" : "error";
  const found = client.diagnostics.filter((each) => each.severity === severity).map(({ code }) => code);
  const happened = { wanted: client.modules ? "client" : "refuse", codes: [...new Set(found)].toSorted().join(", ") };
  expect(happened).toEqual({ wanted, codes });
  expect(problemsOf(client)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(prototype);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
