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

export interface SchemaKeyword extends Keyword {
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

const constraint = "named in the doc comment";
const enumNames = "names the members of the enum";

/** Keywords that say which values there are. */
const core: SchemaKeywords = {
  ...of("reference", {
    $ref: handled(all, "the model that it names; in 3.1 with what stands beside it"),
    $dynamicRef: handled(since31, "the model that its anchor names where it stands"),
  }),
  ...of("string", {
    $comment: ignored(since31, "it is for the document's editors"),
  }),
  ...of("anything", {
    $id: handled(since31, "the base that references within are resolved against"),
    $anchor: handled(since31, "what references name"),
    $dynamicAnchor: handled(since31, "what references name"),
    $recursiveRef: ignored(customary, "JSON Schema 2019-09 had it; `$dynamicRef` is read"),
    $recursiveAnchor: ignored(customary, "JSON Schema 2019-09 had it; `$dynamicAnchor` is read"),
    $schema: ignored(since31, "schemas are read as OpenAPI's own dialect, which holds all that a type can say"),
    $vocabulary: ignored(since31, "it is of meta-schemas, which describe no data"),
  }),
  ...of("schemaMap", {
    $defs: handled(since31, "what references name"),
    definitions: handled(customary, "what references name; `$defs` today"),
  }),
};

const type: SchemaKeywords = {
  ...of("type", { type: handled(all, "the type; of several, their union") }),
  ...of("array", { enum: handled(all, "a union of literals") }),
  ...of("anything", {
    const: handled(since31, "a literal"),
    "x-nullable": handled(customary, "the type, or `null`; in Swagger 2.0"),
    "x-enum-varnames": documented(customary, enumNames),
    "x-enumNames": documented(customary, enumNames),
    "x-speakeasy-enums": documented(customary, enumNames),
    "x-ms-enum": documented(customary, enumNames),
    "x-enum-descriptions": documented(customary, "describes the members of the enum"),
    "x-enumDescriptions": documented(customary, "describes the members of the enum"),
  }),
  ...of("string", { format: handled(all, "binary data; else named in the doc comment, and the type of samples") }),
  ...of("boolean", { nullable: handled(["3.0"], "the type, or `null`") }),
};

const combination: SchemaKeywords = {
  ...of("schemas", {
    allOf: handled(all, "an intersection, or one merged type"),
    anyOf: handled(since30, "a union"),
    oneOf: handled(since30, "a union"),
  }),
  ...of("schema", {
    not: handled(since30, "takes types and literals out, where a type can say so"),
    if: handled(since31, "with `then` and `else`, alternatives"),
    then: handled(since31, "with `if` and `else`, alternatives"),
    else: handled(since31, "with `if` and `then`, alternatives"),
  }),
  ...of("discriminator", {
    discriminator: handled(all, "a literal in each member, by which `switch` tells them apart"),
  }),
};

const object: SchemaKeywords = {
  ...of("schemaMap", {
    properties: handled(all, "properties"),
    patternProperties: handled(since31, "an index signature"),
    dependentSchemas: ignored(since31, "a type cannot depend on a value that is not known"),
  }),
  ...of("schema", {
    additionalProperties: handled(all, "an index signature"),
    unevaluatedProperties: handled(since31, "an index signature"),
    propertyNames: handled(since31, "an enum of names becomes the keys; other rules of names no type can say"),
  }),
  ...of("strings", { required: handled(all, "which properties are optional") }),
  ...of("count", {
    maxProperties: documented(all, constraint),
    minProperties: documented(all, constraint),
  }),
  ...of("anything", {
    dependentRequired: documented(since31, constraint),
    dependencies: ignored(customary, "see `dependentRequired` and `dependentSchemas`, which it became"),
  }),
};

const array: SchemaKeywords = {
  ...of("schema", {
    items: handled(all, "the type of the items"),
    additionalItems: handled(customary, "the rest of a tuple; `items` today"),
    unevaluatedItems: handled(since31, "the type of what follows a tuple"),
    contains: ignored(since31, "a type cannot say that some item is different"),
  }),
  ...of("schemas", { prefixItems: handled(since31, "a tuple") }),
  ...of("count", {
    maxItems: handled(all, "the length of a tuple; else named in the doc comment"),
    minItems: handled(all, "the length of a tuple; else named in the doc comment"),
    maxContains: documented(since31, constraint),
    minContains: documented(since31, constraint),
  }),
  ...of("boolean", { uniqueItems: documented(all, constraint) }),
  ...of("anything", { collectionFormat: ignored(swagger, "of a list in a list: that of the outer list counts") }),
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
  ...of("schema", { contentSchema: ignored(since31, "the text is given as it travels") }),
};

const annotation: SchemaKeywords = {
  ...of("string", {
    title: documented(all, "the doc comment"),
    description: documented(all, "the doc comment"),
  }),
  ...of("boolean", {
    deprecated: documented(since30, "`@deprecated`"),
    readOnly: handled(all, "left out of what is sent"),
    writeOnly: handled(since30, "left out of what is received"),
  }),
  ...of("array", { examples: documented(since31, "`@example`, and the values of samples") }),
  ...of("anything", {
    default: documented(all, "`@default`"),
    example: documented(all, "`@example`, and the values of samples"),
    externalDocs: ignored(all, "doc comments link to nothing that has not been checked", one("externalDocs")),
    xml: ignored(all, "XML is given and read as text", one("xml")),
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
  propertyName: handled(since30, "the property that has the literal"),
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
