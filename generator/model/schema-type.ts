/** The types that a schema names or implies. */

export type SchemaObject = { readonly [keyword: string]: unknown };

export function isSchemaObject(schema: unknown): schema is SchemaObject {
  return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}

/** The types that a schema names; undefined where it names none. */
function namedTypes(schema: SchemaObject): readonly string[] | undefined {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((name): name is string => typeof name === "string") : undefined;
}

/** The types that a schema admits; undefined where it admits all. */
export function typesOf(schema: SchemaObject): readonly string[] | undefined {
  return namedTypes(schema) ?? impliedTypes(schema);
}

/** The types that keywords imply: a schema without `type` that has keywords for one type means that type. */
function impliedTypes(schema: SchemaObject): readonly string[] | undefined {
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => keyword in schema);
  if (has("properties", "required", "additionalProperties", "patternProperties")) return ["object"];
  if (has("items", "prefixItems")) return ["array"];
  if (has("pattern", "minLength", "maxLength") || isStringFormat(schema["format"])) return ["string"];
  return undefined;
}

function isStringFormat(format: unknown): boolean {
  return (
    typeof format === "string" && /^(date|date-time|time|uuid|uri|url|email|binary|byte|hostname|ipv[46])$/.test(format)
  );
}

/** Gives a member that names no type the one beside it: `type: string, anyOf: [{ format: uuid }, …]`. */
export function inherit(member: unknown, parent: SchemaObject): unknown {
  if (!isSchemaObject(member) || parent["type"] === undefined || typesOf(parent)?.includes("object")) return member;
  const speaks = ["type", "$ref", "$dynamicRef", "const", "enum", "allOf", "anyOf", "oneOf"].some(
    (key) => key in member,
  );
  return speaks || Object.keys(member).length === 0 ? member : { ...member, type: parent["type"] };
}
