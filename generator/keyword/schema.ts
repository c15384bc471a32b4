/**
 * The keywords of a schema: those of JSON Schema 2020-12, those that OpenAPI adds ("Schema Object"), and those of older
 * drafts.
 */
import {
  all,
  customary,
  documented,
  handled,
  ignored,
  type Keyword,
  list,
  map,
  none,
  one,
  type Shape,
} from "./keyword.js";
import { type Keywords, since30, since31, since32, swagger } from "./keyword.js";

/** The shape that a keyword's value must have. */
export type ValueShape =
  | "schema"
  | "schemas"
  | "schemaMap"
  | "reference"
  | "discriminator"
  | "type"
  | "array"
  | "strings"
  | "number"
  | "count"
  | "string"
  | "boolean"
  /** For `default`, `const` and extensions. */
  | "anything";

interface SchemaKeyword extends Keyword {
  readonly value: ValueShape;
}

type SchemaKeywords = Readonly<Record<string, SchemaKeyword>>;

const inner: Readonly<Partial<Record<ValueShape, Shape>>> = {
  schema: one("schema"),
  schemas: list("schema"),
  schemaMap: map("schema"),
  discriminator: one("discriminator"),
};

/** Keywords that all take values of one shape. */
function of(value: ValueShape, keywords: Keywords): SchemaKeywords {
  const place = (keyword: Keyword) => (keyword.holds.kind === "none" ? (inner[value] ?? none) : keyword.holds);
  return Object.fromEntries(
    Object.entries(keywords).map(([name, keyword]) => [name, { ...keyword, value, holds: place(keyword) }]),
  );
}

const constraint = "stated in the doc comment";
const enumNames = "names the members of the enum";

/** Keywords that say which values there are. */
const core: SchemaKeywords = {
  ...of("reference", {
    $ref: handled(all, "the referenced model; from 3.1 on, combined with the keywords beside it"),
    $dynamicRef: handled(since31, "the model that its anchor resolves to in that context"),
  }),
  ...of("string", {
    $comment: ignored(since31, "it is meant for authors of the document"),
  }),
  ...of("anything", {
    $id: handled(since31, "the base URI for resolving references within the schema"),
    $anchor: handled(since31, "targets of references"),
    $dynamicAnchor: handled(since31, "targets of references"),
    $recursiveRef: ignored(customary, "it belongs to JSON Schema 2019-09; its successor `$dynamicRef` is read"),
    $recursiveAnchor: ignored(customary, "it belongs to JSON Schema 2019-09; its successor `$dynamicAnchor` is read"),
    $schema: ignored(since31, "schemas are always read in OpenAPI's own dialect, which covers what a type can express"),
    $vocabulary: ignored(since31, "it belongs to meta-schemas, which describe no data"),
  }),
  ...of("schemaMap", {
    $defs: handled(since31, "targets of references"),
    definitions: handled(customary, "targets of references; now `$defs`"),
  }),
};

const type: SchemaKeywords = {
  ...of("type", { type: handled(all, "the type; several types form a union") }),
  ...of("array", { enum: handled(all, "a union of literals") }),
  ...of("anything", {
    const: handled(since31, "a literal"),
    "x-nullable": handled(customary, "adds `null` to the type; in Swagger 2.0"),
    "x-enum-varnames": documented(customary, enumNames),
    "x-enumNames": documented(customary, enumNames),
    "x-speakeasy-enums": documented(customary, enumNames),
    "x-ms-enum": documented(customary, enumNames),
    "x-enum-descriptions": documented(customary, "describes the members of the enum"),
    "x-enumDescriptions": documented(customary, "describes the members of the enum"),
  }),
  ...of("string", { format: handled(all, "binary data; otherwise stated in the doc comment and used for samples") }),
  ...of("boolean", { nullable: handled(["3.0"], "adds `null` to the type") }),
};

const combination: SchemaKeywords = {
  ...of("schemas", {
    allOf: handled(all, "an intersection, or one merged type"),
    anyOf: handled(since30, "a union"),
    oneOf: handled(since30, "a union"),
  }),
  ...of("schema", {
    not: handled(since30, "excludes types and literals, where a type can express it"),
    if: handled(since31, "alternatives, with `then` and `else`"),
    then: handled(since31, "alternatives, with `if` and `else`"),
    else: handled(since31, "alternatives, with `if` and `then`"),
  }),
  ...of("discriminator", {
    discriminator: handled(all, "a literal in each member, so that `switch` narrows the union"),
  }),
};

const object: SchemaKeywords = {
  ...of("schemaMap", {
    properties: handled(all, "properties"),
    patternProperties: handled(since31, "an index signature"),
    dependentSchemas: ignored(since31, "a type cannot depend on a runtime value"),
  }),
  ...of("schema", {
    additionalProperties: handled(all, "an index signature"),
    unevaluatedProperties: handled(since31, "an index signature"),
    propertyNames: handled(since31, "an enum of names becomes the keys; a type cannot express other rules"),
  }),
  ...of("strings", { required: handled(all, "which properties are optional") }),
  ...of("count", {
    maxProperties: documented(all, constraint),
    minProperties: documented(all, constraint),
  }),
  ...of("anything", {
    dependentRequired: documented(since31, constraint),
    dependencies: ignored(customary, "see `dependentRequired` and `dependentSchemas`, which replaced it"),
  }),
};

const array: SchemaKeywords = {
  ...of("schema", {
    items: handled(all, "the type of the items"),
    additionalItems: handled(customary, "the rest of a tuple; now `items`"),
    unevaluatedItems: handled(since31, "the type of the items after a tuple"),
    contains: ignored(since31, "a type cannot constrain only some of the items"),
  }),
  ...of("schemas", { prefixItems: handled(since31, "a tuple") }),
  ...of("count", {
    maxItems: handled(all, "the length of a tuple; otherwise stated in the doc comment"),
    minItems: handled(all, "the length of a tuple; otherwise stated in the doc comment"),
    maxContains: documented(since31, constraint),
    minContains: documented(since31, constraint),
  }),
  ...of("boolean", { uniqueItems: documented(all, constraint) }),
  ...of("anything", { collectionFormat: ignored(swagger, "in nested arrays, the format of the outer array applies") }),
};

const scalar: SchemaKeywords = {
  ...of("number", {
    multipleOf: documented(all, constraint),
    maximum: documented(all, constraint),
    minimum: documented(all, constraint),
    exclusiveMaximum: documented(all, constraint),
    exclusiveMinimum: documented(all, constraint),
  }),
  ...of("count", { maxLength: documented(all, constraint), minLength: documented(all, constraint) }),
  ...of("string", {
    pattern: documented(all, constraint),
    contentEncoding: documented(since31, constraint),
    contentMediaType: documented(since31, constraint),
  }),
  ...of("schema", { contentSchema: ignored(since31, "the string is not decoded") }),
};

const annotation: SchemaKeywords = {
  ...of("string", {
    title: documented(all, "the doc comment"),
    description: documented(all, "the doc comment"),
  }),
  ...of("boolean", {
    deprecated: documented(since30, "`@deprecated`"),
    readOnly: handled(all, "omitted from requests"),
    writeOnly: handled(since30, "omitted from responses"),
  }),
  ...of("array", { examples: documented(since31, "`@example`, and the values in samples") }),
  ...of("anything", {
    default: documented(all, "`@default`"),
    example: documented(all, "`@example`, and the values in samples"),
    externalDocs: ignored(all, "unchecked links are left out of doc comments", one("externalDocs")),
    xml: ignored(all, "XML bodies are sent and received as text", one("xml")),
  }),
};

export const schema: SchemaKeywords = {
  ...core,
  ...type,
  ...combination,
  ...object,
  ...array,
  ...scalar,
  ...annotation,
};

export const discriminator: Keywords = {
  propertyName: handled(since30, "the property that holds the literal"),
  mapping: handled(since30, "the literal of each member"),
  defaultMapping: ignored(since32, "see `discriminator` of a schema"),
};

export const xml: Keywords = {
  nodeType: ignored(since32, "see `xml`"),
  name: ignored(all, "see `xml`"),
  namespace: ignored(all, "see `xml`"),
  prefix: ignored(all, "see `xml`"),
  attribute: ignored(all, "see `xml`"),
  wrapped: ignored(all, "see `xml`"),
};
