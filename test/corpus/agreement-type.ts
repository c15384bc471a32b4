/** What openapi-typescript makes of a document, seen from one side of the wire. */
import openapiTypescript, { astToString } from "openapi-typescript";
import ts from "typescript";

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
  const copy = withoutProperties(structuredClone(document), side === "input" ? "readOnly" : "writeOnly");
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
  return [...imports, astToString(nodes).replaceAll(/\bcomponents\["schemas"\](?=\[")/g, "Ours")].join("\n");
}

/** The document without the properties that are marked so. */
function withoutProperties(value: unknown, mark: "readOnly" | "writeOnly"): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { properties, required } = value as { properties?: unknown; required?: unknown };
  if (typeof properties === "object" && properties !== null && !Array.isArray(properties)) {
    const table = properties as Record<string, unknown>;
    const marked = Object.keys(table).filter(
      (name) => (table[name] as Record<string, unknown> | null)?.[mark] === true,
    );
    for (const name of marked) Reflect.deleteProperty(table, name);
    if (Array.isArray(required))
      Object.assign(value, { required: required.filter((name) => !marked.includes(String(name))) });
  }
  for (const inner of Object.values(value)) withoutProperties(inner, mark);
  return value;
}
