/**
 * Server-sent events, as documents describe them: by their data alone, or as objects with `event`, `data`, `id` and
 * `retry`.
 */
import { dereference, type Models, propertiesOf } from "./reference.js";
import type { Property, Schema } from "./schema.js";
import type { SchemaContext } from "./schema-context.js";
import { isSchemaObject } from "./schema-type.js";

interface EventItem {
  readonly schema: Schema;
  readonly item: "data" | "event";
  readonly data: "json" | "text" | "either";
  readonly hasErrors: boolean;
}

/**
 * What the events of a stream are. Undefined for a schema that only says there is text. `isEvent` says that the schema
 * is sure to describe a whole event.
 */
export function readEvent(schema: Schema, isEvent: boolean, models: Models): EventItem | undefined {
  const described = withoutEnd(schema, models);
  const members = membersOf(described, models);
  const objects = members.map((member) => propertiesOf(member, models) ?? []);
  if (objects.every((properties) => isEnvelope(properties, isEvent))) {
    const data = objects.flatMap((properties) => properties.filter(({ name }) => name === "data"));
    const hasErrors = objects.some((properties) => properties.some((each) => isNamedError(each, "event", models)));
    return {
      schema: described,
      item: "event",
      data: formOf(data.flatMap((each) => membersOf(each.schema, models))),
      hasErrors,
    };
  }
  const data = formOf(members);
  if (data === "text" && members.every(({ kind }) => kind === "string")) return undefined;
  const hasErrors = objects.some((properties) =>
    properties.some((each) => each.name === "error" || isNamedError(each, "type", models)),
  );
  return { schema: described, item: "data", data, hasErrors };
}

const fields: ReadonlySet<string> = new Set(["event", "data", "id", "retry", "comment"]);

function isEnvelope(properties: readonly Property[], isEvent: boolean): boolean {
  const has = (name: string) => properties.some((property) => property.name === name);
  if (!properties.every(({ name }) => fields.has(name))) return false;
  // An object with `data` alone may also be an event's data, unless the document speaks of events.
  return (has("data") && (isEvent || has("event") || has("retry"))) || (isEvent && has("event"));
}

/** Whether the property marks events as errors: `event: { const: "error" }`, `type: { enum: ["error"] }`. */
function isNamedError({ name, schema }: Property, field: string, models: Models): boolean {
  const target = dereference(schema, models);
  return name === field && target?.kind === "enum" && target.values.some(({ value }) => value === "error");
}

/** How data of these schemas is written. */
function formOf(schemas: readonly Schema[]): EventItem["data"] {
  const isText = (schema: Schema) =>
    schema.kind === "string" ||
    (schema.kind === "enum" && schema.values.every(({ value }) => typeof value === "string"));
  if (schemas.length > 0 && schemas.every(isText)) return "text";
  return schemas.some((schema) => isText(schema) || schema.kind === "unknown") || schemas.length === 0
    ? "either"
    : "json";
}

/** The schemas of a union's members, with references followed. */
function membersOf(schema: Schema, models: Models, depth = 0): readonly Schema[] {
  const target = dereference(schema, models) ?? { kind: "unknown" };
  return target.kind === "union" && depth < 10
    ? target.members.flatMap((member) => membersOf(member, models, depth + 1))
    : [target];
}

/** The schema without the mark that ends the stream, `[DONE]`, which is never an item. */
function withoutEnd(schema: Schema, models: Models): Schema {
  if (schema.kind !== "union") return schema;
  const isEnd = (member: Schema) => {
    const target = dereference(member, models);
    return target?.kind === "enum" && target.values.every(({ value }) => value === "[DONE]");
  };
  const [first, ...others] = schema.members.filter((member) => !isEnd(member));
  if (!first || others.length + 1 === schema.members.length) return schema;
  return others.length === 0 ? first : { ...schema, members: [first, ...others] };
}

/** Deep enough for a union of unions. */
const deepest = 10;

/**
 * Replaces the schema of an event's text by that of the data parsed from it: `data: { contentMediaType:
 * application/json, contentSchema: … }` (OpenAPI 3.2, "Special Considerations for `text/event-stream` Content").
 */
export function withTypedData(schema: unknown, context: SchemaContext, depth = 0): unknown {
  if (!isSchemaObject(schema) || depth > deepest) return schema;
  const inner = (part: unknown) => withTypedData(part, context, depth + 1);
  const { $ref, properties } = schema as { readonly $ref?: unknown; readonly properties?: unknown };
  const target = typeof $ref === "string" ? context.schemas.get($ref)?.schema : undefined;
  if (target !== undefined && inner(target) !== target) return inner(target);
  const changed: Record<string, unknown> = {};
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    const parts: unknown = schema[keyword];
    if (!Array.isArray(parts)) continue;
    const typed = parts.map(inner);
    if (typed.some((part, index) => part !== parts[index])) changed[keyword] = typed;
  }
  const data = isSchemaObject(properties) ? typedData(properties["data"]) : undefined;
  if (data !== undefined) changed["properties"] = { ...(properties as object), data };
  return Object.keys(changed).length > 0 ? { ...schema, ...changed } : schema;
}

function typedData(data: unknown): unknown {
  if (!isSchemaObject(data) || data["contentSchema"] === undefined) return undefined;
  const media = data["contentMediaType"] ?? "application/json";
  return typeof media === "string" && /[/+]json\b/i.test(media) ? data["contentSchema"] : undefined;
}
