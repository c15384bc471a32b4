/** The full schemas of parameters and bodies, as the document describes them. */
import type { Operation, Parameter } from "../model/api.js";
import type { JsonSchema, NamedSchema, Resolved, ResolvedOperation, SchemaId } from "../resolve/resolved.js";

export interface Described {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  parameter(operation: Operation, parameter: Parameter): JsonSchema | undefined;
  /** The schema of the body that the client sends. */
  body(operation: Operation): JsonSchema | undefined;
  /** The document's named examples: for the response with this status, or else for a success. */
  examples(operation: Operation, code: number | undefined): readonly NamedExample[];
}

export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
  readonly status: number;
  readonly mediaType: string;
}

export function describe({ operations, schemas }: Resolved): Described {
  const keyOf = ({ source }: Pick<Operation, "source">) => `${source.file}#${source.pointer}`;
  const found = new Map<string, ResolvedOperation>(operations.map((operation) => [keyOf(operation), operation]));
  return {
    schemas,
    parameter: (operation, { name, place }) =>
      found.get(keyOf(operation))?.parameters.find((each) => each.name === name && each.place === place)?.schema,
    body: (operation) => {
      const { content = [] } = found.get(keyOf(operation))?.requestBody ?? {};
      return content.find(({ type }) => type === operation.body?.mediaType)?.schema;
    },
    examples: (operation, code) =>
      (found.get(keyOf(operation))?.responses ?? [])
        .filter(({ status }) => isFor(status, code))
        .flatMap(({ status, content }) =>
          content.flatMap(({ type, namedExamples = new Map<string, unknown>() }) =>
            [...namedExamples].map(([name, value]) => ({
              name,
              value,
              status: code ?? statusOf(status),
              mediaType: type,
            })),
          ),
        ),
  };
}

/** Whether a response is for a status; `status` is "200", "4XX" or "default". */
function isFor(status: string, code: number | undefined): boolean {
  if (code === undefined) return status.startsWith("2") || status === "default";
  return status === String(code) || status === `${String(code)[0]}XX` || status === "default";
}

function statusOf(status: string): number {
  return /^\d+$/.test(status) ? Number(status) : 200;
}
