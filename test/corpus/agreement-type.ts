/** What openapi-typescript makes of a document, seen from one side of the wire. */
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";

const withRequired =
  "type WithRequired<T, K extends PropertyKey> = T extends unknown ? T & Required<Pick<T, K & keyof T>> : never;";

/** What a request may hold, or what an answer does. */
export type Side = "input" | "output";

/**
 * Its own options bring it as near to us as they can: a default does not make a property required, and an object of nothing is an
 * object of anything.
 *
 * It marks properties that only one side has rather than leaving them out, so they are taken from the document before. Bytes are a
 * file in requests; that is what its `transform` is for. References lead to `Ours`, our own models.
 */
export async function theirTypes(document: unknown, cwd: URL, side: Side): Promise<string> {
  const copy = prepare(structuredClone(document), side === "input" ? "readOnly" : "writeOnly");
  const file = ts.factory.createTypeReferenceNode("FileLike");
  const nodes = await openapiTypescript(copy as Parameters<typeof openapiTypescript>[0], {
    silent: true,
    cwd,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    ...(side === "input" && {
      transform: ({ type, format }: { type?: unknown; format?: unknown }) =>
        type === "string" && format === "binary" ? file : undefined,
    }),
  });
  const imports = [
    `import type { ${side} as Ours } from "./ours.js";`,
    'import type { FileLike } from "./src/runtime/file.js";',
    "export type Used = [Ours, FileLike];",
  ];
  const text = astToString(nodes)
    .replaceAll(/\bcomponents\["schemas"\](?=\[")/g, "Ours")
    // Our models may be unions and may be null, where theirs would have been what the helper asks for.
    .replace(/^type WithRequired<[^]*?^\};$/m, withRequired);
  return [...imports, text].join("\n");
}

/** The document without the properties that are marked so. */
function prepare(value: unknown, mark: "readOnly" | "writeOnly"): unknown {
  if (typeof value !== "object" || value === null) return value;
  const schema = value as Record<string, unknown>;
  const { properties, required } = schema;
  if (typeof properties === "object" && properties !== null && !Array.isArray(properties)) {
    const table = properties as Record<string, unknown>;
    const marked = Object.keys(table).filter(
      (name) => (table[name] as Record<string, unknown> | null)?.[mark] === true,
    );
    for (const name of marked) Reflect.deleteProperty(table, name);
    if (Array.isArray(required)) schema["required"] = required.filter((name) => !marked.includes(String(name)));
  }
  if (isEmptyObject(schema) && compositions.some((keyword) => Array.isArray(schema[keyword]))) delete schema["type"];
  const parts: readonly unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  for (const part of parts) if (isEmptyObject(part)) Reflect.deleteProperty(part, "type");
  for (const inner of Object.values(value)) prepare(inner, mark);
  return value;
}

const compositions = ["allOf", "anyOf", "oneOf"];

/**
 * `type: object` and no more of it.
 *
 * Beside parts that are objects it says nothing; the other tool makes a `Record` of it, which no interface is.
 */
function isEmptyObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || (value as { type?: unknown }).type !== "object") return false;
  return ["properties", "additionalProperties", "patternProperties", "enum"].every((keyword) => !(keyword in value));
}
