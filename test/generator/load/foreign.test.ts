/** Texts that are taken for an OpenAPI document by mistake, and texts that are one. */
import { expect, test } from "vitest";
import { recognizeForeign } from "../../../generator/load/foreign.js";
import { loadFolder } from "./folder.js";

test.each([
  { given: "<!DOCTYPE html>\n<html></html>", want: "a web page" },
  { given: "\n <html lang='en'>", want: "a web page" },
  { given: '<?xml version="1.0"?><wsdl:definitions/>', want: "XML" },
  { given: '<wsdl:definitions xmlns="x"/>', want: "XML" },
  { given: "type Query {\n  pets: [Pet!]!\n}\n", want: "a GraphQL schema" },
  { given: '# Pets\n"""All: of them"""\ntype Query @key(fields: "id") {\n', want: "a GraphQL schema" },
  { given: 'scalar Date @specifiedBy(url: "x")\n', want: "a GraphQL schema" },
  { given: '// Pets\nsyntax = "proto3";\n', want: "a Protocol Buffers file" },
  { given: "#%RAML 1.0\ntitle: a\n", want: "a RAML document" },
  { given: "FORMAT: 1A\n# Pets\n", want: "an API Blueprint" },
  { given: "# A comment\nopenapi: 3.1.0\n", want: undefined },
  { given: "type: object\n", want: undefined },
  { given: "type: { a: 1 }\n", want: undefined },
  { given: "schema:\n  type: object\n", want: undefined },
  { given: '{"openapi": "3.1.0"}', want: undefined },
  { given: "- a\n", want: undefined },
])("$given is $want", ({ given, want }) => {
  expect(recognizeForeign(given)).toBe(want);
});

test("it is said once, and not as an error of YAML", async () => {
  const { diagnostics, lines } = await loadFolder("type Query {\n  pets: [Pet!]!\n}\n");
  expect(lines).toEqual(["api.yaml:1:1 document-foreign"]);
  expect(diagnostics[0]?.message).toBe("api.yaml is a GraphQL schema, not an OpenAPI document.");
});

test.each([
  { given: "info\n  title: a\n", want: "a colon may be missing" },
  { given: "info:\n\ttitle: a\n", want: "tabs are not allowed as indentation" },
  { given: "description: He said: no\n", want: "goes in quotes" },
])("$given: $want", async ({ given, want }) => {
  const { diagnostics } = await loadFolder(`openapi: 3.1.0\n${given}`);
  expect(diagnostics[0]?.message).toContain(want);
});
