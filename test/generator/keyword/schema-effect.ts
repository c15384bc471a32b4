/** For each keyword of a schema, one that has it. */
import type { Given } from "./effect.js";
import type { Fields } from "./home.js";

const schemaOf = (...rows: readonly Fields[]): Given => ({ object: Object.assign({}, ...rows) as Fields });
const text = { type: "string" };
const number = { type: "number" };
const array = { type: "array", items: text };
const object = { type: "object", properties: { name: text } };
const choice = {
  if: { required: ["name"] },
  then: { properties: { age: number } },
  else: { properties: { age: text } },
};
const color = { type: "string", enum: ["r", "g"] };

/** Those that a parameter or header of Swagger 2.0 has too. */
export const simple: Readonly<Record<string, Given>> = {
  type: schemaOf({ type: "integer" }),
  format: schemaOf({ type: "string", format: "date-time" }),
  items: schemaOf({ type: "array", items: { type: "integer" } }),
  default: schemaOf(text, { default: "rex" }),
  maximum: schemaOf({ type: "number", maximum: 9 }),
  exclusiveMaximum: schemaOf({ type: "number", maximum: 9, exclusiveMaximum: true }),
  minimum: schemaOf({ type: "number", minimum: 9 }),
  exclusiveMinimum: schemaOf({ type: "number", minimum: 9, exclusiveMinimum: true }),
  maxLength: schemaOf(text, { maxLength: 9 }),
  minLength: schemaOf(text, { minLength: 9 }),
  pattern: schemaOf(text, { pattern: "^a" }),
  maxItems: schemaOf(array, { maxItems: 9 }),
  minItems: schemaOf(array, { minItems: 9 }),
  uniqueItems: schemaOf(array, { uniqueItems: true }),
  enum: schemaOf(color),
  multipleOf: schemaOf(number, { multipleOf: 9 }),
};

export const schema: Readonly<Record<string, Given>> = {
  ...simple,
  exclusiveMaximum: schemaOf(number, { exclusiveMaximum: 9 }),
  exclusiveMinimum: schemaOf(number, { exclusiveMinimum: 9 }),
  $ref: schemaOf({ $ref: "#/components/schemas/Pet" }),
  $dynamicRef: schemaOf({ $dynamicRef: "#node", $defs: { node: { $dynamicAnchor: "node", type: "string" } } }),
  $recursiveRef: schemaOf({ $recursiveRef: "#" }),
  $comment: schemaOf(text, { $comment: "Soon." }),
  $id: schemaOf(object, {
    $id: "https://thing.test/thing",
    properties: { name: { $ref: "https://thing.test/thing#/$defs/name" } },
    $defs: { name: text },
  }),
  $anchor: schemaOf({ $anchor: "thing", properties: { inner: { $ref: "#thing" } } }),
  $dynamicAnchor: schemaOf({ $dynamicAnchor: "thing", properties: { inner: { $dynamicRef: "#thing" } } }),
  $recursiveAnchor: schemaOf(object, { $recursiveAnchor: true }),
  $schema: schemaOf(object, { $schema: "https://json-schema.org/draft/2020-12/schema" }),
  $vocabulary: schemaOf(object, { $vocabulary: {} }),
  $defs: schemaOf({ $ref: "#/components/schemas/Thing/$defs/name", $defs: { name: text } }),
  definitions: schemaOf({ $ref: "#/components/schemas/Thing/definitions/name", definitions: { name: text } }),
  const: schemaOf({ const: "a" }),
  "x-enum-varnames": schemaOf(color, { "x-enum-varnames": ["Red", "Green"] }),
  "x-enumNames": schemaOf(color, { "x-enumNames": ["Red", "Green"] }),
  "x-speakeasy-enums": schemaOf(color, { "x-speakeasy-enums": ["Red", "Green"] }),
  "x-ms-enum": schemaOf(color, { "x-ms-enum": { values: [{ value: "r", name: "Red" }] } }),
  "x-enum-descriptions": schemaOf(color, { "x-enum-descriptions": ["Of blood", "Of grass"] }),
  "x-enumDescriptions": schemaOf(color, { "x-enumDescriptions": ["Of blood", "Of grass"] }),
  nullable: schemaOf(text, { nullable: true }),
  "x-nullable": schemaOf(text, { "x-nullable": true }),
  allOf: schemaOf({ allOf: [object] }),
  anyOf: schemaOf({ anyOf: [object, text] }),
  oneOf: schemaOf({ oneOf: [object, text] }),
  not: schemaOf({ type: ["string", "null"] }, { not: { type: "null" } }),
  if: schemaOf(object, choice),
  then: schemaOf(object, choice),
  else: schemaOf(object, choice),
  discriminator: schemaOf({
    oneOf: [{ $ref: "#/components/schemas/Pet" }, { type: "object", properties: { kind: { type: "string" } } }],
    discriminator: { propertyName: "kind", mapping: { pet: "#/components/schemas/Pet" } },
  }),
  properties: schemaOf(object),
  patternProperties: schemaOf({ type: "object", patternProperties: { "^a": text } }),
  dependentSchemas: schemaOf(object, { dependentSchemas: { name: { required: ["age"] } } }),
  additionalProperties: schemaOf(object, { additionalProperties: text }),
  unevaluatedProperties: schemaOf(object, { unevaluatedProperties: text }),
  propertyNames: schemaOf({ type: "object", additionalProperties: text, propertyNames: { enum: ["a", "b"] } }),
  required: schemaOf(object, { required: ["name"] }),
  maxProperties: schemaOf(object, { maxProperties: 9 }),
  minProperties: schemaOf(object, { minProperties: 9 }),
  dependentRequired: schemaOf(object, { dependentRequired: { name: ["age"] } }),
  dependencies: schemaOf(object, { dependencies: { name: ["age"] } }),
  additionalItems: schemaOf({ type: "array", items: [text], additionalItems: number }),
  unevaluatedItems: schemaOf({ type: "array", prefixItems: [text], unevaluatedItems: number }),
  contains: schemaOf(array, { contains: { const: "a" } }),
  maxContains: schemaOf(array, { contains: { const: "a" }, maxContains: 9 }),
  minContains: schemaOf(array, { contains: { const: "a" }, minContains: 9 }),
  prefixItems: schemaOf({ type: "array", prefixItems: [text, number] }),
  collectionFormat: schemaOf(array, { collectionFormat: "ssv" }),
  contentEncoding: schemaOf(text, { contentEncoding: "base64" }),
  contentMediaType: schemaOf(text, { contentMediaType: "image/png" }),
  contentSchema: schemaOf(text, { contentMediaType: "application/json", contentSchema: object }),
  title: schemaOf(object, { title: "A thing" }),
  description: schemaOf(object, { description: "A thing" }),
  deprecated: schemaOf(object, { deprecated: true }),
  readOnly: schemaOf(object, { readOnly: true }),
  writeOnly: schemaOf(object, { writeOnly: true }),
  examples: schemaOf(text, { examples: ["rex"] }),
  example: schemaOf(text, { example: "rex" }),
  externalDocs: schemaOf(object, { externalDocs: { url: "https://docs.test" } }),
  xml: schemaOf(object, { xml: { name: "thing" } }),
};
