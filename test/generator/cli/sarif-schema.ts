/** What the schema of SARIF 2.1.0 (OASIS, "sarif-schema-2.1.0.json") says of the parts that we write; what it does not name there is no part. */
const text = { type: "string" };
const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });
const level = { enum: ["none", "note", "warning", "error"] };
const message = object({ text, markdown: text, id: text, arguments: list(text) });
const count = { type: "integer", minimum: 1 };

const rule = object(
  { id: text, name: text, shortDescription: message, help: message, defaultConfiguration: object({ level }) },
  ["id"],
);
const physicalLocation = object({
  artifactLocation: object({ uri: { type: "string", pattern: "^[!-~]+$" }, uriBaseId: text }),
  region: object({ startLine: count, startColumn: count, endLine: count, endColumn: count }),
});
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: -1 },
    level,
    message,
    locations: list(object({ physicalLocation, logicalLocations: list(object({ fullyQualifiedName: text })) })),
  },
  ["message"],
);
const driver = object({ name: text, semanticVersion: text, version: text, rules: list(rule) }, ["name"]);
const run = object(
  {
    tool: object({ driver }, ["driver"]),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
    results: list(result),
  },
  ["tool"],
);

export const sarifSchema: object = object({ $schema: text, version: { const: "2.1.0" }, runs: list(run) }, [
  "version",
  "runs",
]);
