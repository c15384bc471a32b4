/**
 * Rewrites the older ways to write a schema as JSON Schema 2020-12. It looks at one schema alone; the schemas within it
 * are rewritten when their turn comes.
 */
import type { JsonObject } from "../data.js";
import { type Source, within } from "../diagnostic.js";
import type { OpenApiVersion } from "../keyword/keyword.js";
import type { Context } from "./context.js";

type Draft = Record<string, unknown>;

/**
 * One schema object in the present dialect. Only `nullable` stays: `admitNull` rewrites it once the rest is resolved.
 */
export function modernize(context: Context, schema: JsonObject, source: Source): JsonObject {
  const { version } = context.loaded;
  const isOld = version === "2.0" || version === "3.0";
  if (!isOld && schema["nullable"] === true) context.report("nullable-obsolete", {}, within(source, "nullable"));
  if (!isDated(version, schema)) return schema;
  const draft: Draft = { ...schema };
  if (version === "2.0") modernizeSwagger(draft);
  if (isOld && typeof draft["$ref"] === "string") return isolate(context, draft, source);
  modernizeTuple(context, draft, source);
  modernizeLimit(draft, "exclusiveMinimum", "minimum");
  modernizeLimit(draft, "exclusiveMaximum", "maximum");
  return modernizeExample(draft);
}

/** Whether there is anything to rewrite. Most schemas are in the present dialect already, and need no copy. */
function isDated(version: OpenApiVersion, schema: JsonObject): boolean {
  return (
    version === "2.0" ||
    (version === "3.0" && "$ref" in schema) ||
    "example" in schema ||
    Array.isArray(schema["items"]) ||
    typeof schema["exclusiveMinimum"] === "boolean" ||
    typeof schema["exclusiveMaximum"] === "boolean"
  );
}

/** Keywords that may stand beside a reference in 3.0 without a warning, since they limit nothing. */
const harmless = new Set([
  "title",
  "description",
  "summary",
  "example",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
]);

/** OpenAPI 3.0, "Reference Object": what stands beside `$ref` is ignored. A description does no harm and is kept. */
function isolate(context: Context, draft: Draft, source: Source): JsonObject {
  const isKept = (key: string) => ["$ref", "description", "summary"].includes(key) || key.startsWith("x-");
  const ignored = Object.keys(draft).filter((key) => !isKept(key) && !harmless.has(key) && key !== "nullable");
  if (ignored.length > 0)
    context.report(
      "reference-sibling-ignored",
      { keywords: ignored.join(", "), version: context.loaded.version },
      source,
    );
  // By the letter of 3.0 this null is ignored too; but whoever writes it sends null, and a client must not be surprised
  // by it.
  const isNullable = draft["nullable"] === true;
  if (isNullable) reportNullable(context, source);
  return Object.fromEntries(Object.entries(draft).filter(([key]) => isKept(key) || (isNullable && key === "nullable")));
}

function reportNullable(context: Context, source: Source): void {
  const { version } = context.loaded;
  const keyword = version === "2.0" ? "x-nullable" : "nullable";
  context.report("nullable-beside-reference", { keyword, version }, within(source, keyword));
}

/**
 * Swagger 2.0: `x-nullable`, which all tools know; a discriminator that is only a name; and `file`, the type of a body
 * of bytes.
 */
function modernizeSwagger(draft: Draft): void {
  if (draft["x-nullable"] === true) draft["nullable"] = true;
  if (typeof draft["discriminator"] === "string") draft["discriminator"] = { propertyName: draft["discriminator"] };
  if (draft["type"] === "file") Object.assign(draft, { type: "string", format: "binary" });
}

/** Before JSON Schema 2020-12 a tuple was written `items: [A, B], additionalItems: C`; see `writtenAs`. */
function modernizeTuple(context: Context, draft: Draft, source: Source): void {
  const { items, additionalItems, ...rest } = draft;
  if (!Array.isArray(items)) return;
  context.report("items-obsolete", {}, within(source, "items"));
  for (const keyword of Object.keys(draft)) delete draft[keyword];
  Object.assign(draft, rest);
  if (items.length > 0) draft["prefixItems"] = items;
  if (additionalItems !== undefined) draft["items"] = additionalItems;
}

/** The name under which the document writes a keyword of the present dialect. */
export function writtenAs(schema: JsonObject, keyword: string): string {
  if (!Array.isArray(schema["items"])) return keyword;
  if (keyword === "prefixItems") return "items";
  return keyword === "items" ? "additionalItems" : keyword;
}

/** OpenAPI 3.0, "Schema Object": `minimum: 1, exclusiveMinimum: true` is today's `exclusiveMinimum: 1`. */
function modernizeLimit(
  draft: Draft,
  exclusive: "exclusiveMinimum" | "exclusiveMaximum",
  limit: "minimum" | "maximum",
): void {
  if (typeof draft[exclusive] !== "boolean") return;
  if (draft[exclusive] && draft[limit] !== undefined) {
    draft[exclusive] = draft[limit];
    delete draft[limit];
  } else delete draft[exclusive];
}

/** `example` is deprecated since 3.1 in favour of `examples`. Where a schema has both, `examples` come first. */
function modernizeExample(draft: Draft): Draft {
  if (!("example" in draft)) return draft;
  const { example, ...rest } = draft;
  const newer: readonly unknown[] = Array.isArray(rest["examples"]) ? rest["examples"] : [];
  rest["examples"] = [...newer, example];
  return rest;
}

const annotations = [
  "title",
  "description",
  "summary",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
  "externalDocs",
];
const combiners = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "not", "if"];

/**
 * Makes a schema allow null too.
 *
 * By the letter of 3.0.3, `nullable` counts only beside a `type`, and not against an `enum` without null. Authors do
 * not use it so: whoever writes nullable means it. We read it as “this, or null” wherever it stands.
 */
export function admitNull(schema: JsonObject): JsonObject {
  if (combiners.some((keyword) => keyword in schema)) return wrapNull(schema);
  const type = schema["type"] ?? inferType(schema);
  const values = "const" in schema && !("enum" in schema) ? [schema["const"]] : schema["enum"];
  const { const: _, ...rest } = schema;
  return {
    ...rest,
    ...(type !== undefined && { type: [...new Set([type, "null"].flat())] }),
    ...(Array.isArray(values) && { enum: values.includes(null) ? values : values.concat([null]) }),
  };
}

function wrapNull(schema: JsonObject): JsonObject {
  const isOuter = (key: string) => annotations.includes(key) || key.startsWith("x-");
  const inner = Object.fromEntries(Object.entries(schema).filter(([key]) => !isOuter(key)));
  const outer = Object.fromEntries(Object.entries(schema).filter(([key]) => isOuter(key)));
  const { allOf } = inner;
  // In 3.0, `allOf` with a single reference was the way to put a keyword beside a reference.
  const isSole = Array.isArray(allOf) && allOf.length === 1 && Object.keys(inner).length === 1;
  return { ...outer, anyOf: [isSole ? allOf[0] : inner, { type: "null" }] };
}

function inferType(schema: JsonObject): string | undefined {
  if ("properties" in schema || "additionalProperties" in schema) return "object";
  return "items" in schema ? "array" : undefined;
}
