import { describe, expect, test } from "vitest";
import { Importer, relativeModule } from "../../../generator/plan/import.js";
import { literalType, namedType } from "../../../generator/plan/type-node.js";

test.each([
  { from: "src/client.ts", to: "src/core.ts", want: "./core.js" },
  { from: "src/client.ts", to: "src/resources/a/b.ts", want: "./resources/a/b.js" },
  { from: "src/resources/a.ts", to: "src/runtime/error.ts", want: "../runtime/error.js" },
  { from: "src/resources/a.ts", to: "src/resources/a/b.ts", want: "./a/b.js" },
  { from: "src/resources/a/b/c.ts", to: "src/models/a.ts", want: "../../../models/a.js" },
  { from: "src/resources/a/b.ts", to: "src/resources/a.ts", want: "../a.js" },
  { from: "src/resources/a/x.ts", to: "src/resources/ab/x.ts", want: "../ab/x.js" },
])("from $from to $to: $want", ({ from, to, want }) => {
  expect(relativeModule(from, to)).toBe(want);
});

describe("a file's imports", () => {
  const homes = new Map([
    ["Cat", "src/models/cats.ts"],
    ["Dog", "src/models/dogs.ts"],
    ["Own", "src/resources/own.ts"],
  ]);
  const importsOf = (importer: Importer) => importer.importsOf("src/resources/own.ts", homes);

  test.each([
    {
      given: "globals and what it declares itself",
      importer: new Importer().type("Promise", "Own").value("Own"),
      want: [],
    },
    {
      given: "types and values of one module",
      importer: new Importer().value("request").type("Result", "APIRequest"),
      want: [{ from: "../runtime/request.js", values: ["request"], types: ["APIRequest", "Result"] }],
    },
    {
      given: "a class that is a type as well",
      importer: new Importer().type("Cat").value("Cat"),
      want: [{ from: "../models/cats.js", values: ["Cat"], types: [] }],
    },
    {
      given: "names within types",
      importer: new Importer().node(
        {
          kind: "tuple",
          items: [{ type: namedType("Pick", namedType("Cat"), literalType("a")), optional: false }],
          rest: namedType("Dog"),
        },
        undefined,
      ),
      want: [
        { from: "../models/cats.js", values: [], types: ["Cat"] },
        { from: "../models/dogs.js", values: [], types: ["Dog"] },
      ],
    },
    {
      given: "names within values",
      importer: new Importer().constants([
        {
          name: "x",
          type: { kind: "name", name: "Operation" },
          value: {
            kind: "record",
            entries: [
              { key: "a", value: { kind: "identifier", name: "json" } },
              { key: "b", value: { kind: "list", items: [{ kind: "call", callee: "hasMore", arguments: [] }] } },
            ],
          },
        },
      ]),
      want: [
        { from: "../runtime/body.js", values: ["json"], types: [] },
        { from: "../runtime/operation.js", values: [], types: ["Operation"] },
        { from: "../runtime/page-end.js", values: ["hasMore"], types: [] },
      ],
    },
  ])("$given", ({ importer, want }) => {
    expect(importsOf(importer)).toEqual(want);
  });
});
