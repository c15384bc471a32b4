/** The keyword table has all that the specifications have, in the versions that have it, and nothing else. */
import { describe, expect, test } from "vitest";
import { all } from "../../../generator/keyword/keyword.js";
import { keywordNames, type KeywordKind, table } from "../../../generator/keyword/table.js";
import { officialFields } from "./official.js";

describe.each(all)("OpenAPI %s", (version) => {
  const { fields, unknown } = officialFields(version);

  test("every definition of the official schema is known", () => {
    expect(unknown).toEqual([]);
  });

  test.each(Object.keys(table) as readonly KeywordKind[])("%s", (kind) => {
    expect(keywordNames(kind, version).toSorted()).toEqual([...(fields.get(kind) ?? [])].toSorted());
  });
});

test("a keyword of no version is an extension, or one that JSON Schema has given up", () => {
  const strange = Object.values(table).flatMap((keywords) =>
    Object.entries(keywords).flatMap(([name, { versions }]) =>
      versions.length === 0 && !name.startsWith("x-") ? [name] : [],
    ),
  );
  expect(strange.toSorted()).toEqual([
    "$recursiveAnchor",
    "$recursiveRef",
    "additionalItems",
    "definitions",
    "dependencies",
  ]);
});

test("what is ignored says why, and what counts says how", () => {
  const notes = Object.values(table).flatMap((keywords) => Object.values(keywords).map(({ note }) => note));
  expect(notes.filter((note) => note.length < 3 || note.endsWith("."))).toEqual([]);
});
