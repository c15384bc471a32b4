/**
 * Limits how much schemas grow through references and compositions alone: `$ref` to `allOf` to `oneOf`, and so on,
 * counted anew for each use.
 *
 * Every later stage that reads a schema goes this way, once for each path. A few lines of a document can make more
 * paths than there are atoms, or a path longer than any stack. No document that describes a real API comes near the
 * limits.
 */
import type { Context } from "./context.js";
import type { JsonSchema, NamedSchema, SchemaId } from "./resolved.js";

const compositionLimit = { levels: 200, parts: 50_000 } as const;

interface Measure {
  readonly levels: number;
  readonly parts: number;
}

/** The compositions within one schema, and the references in them, each with how deep it stands. */
interface Composition {
  readonly levels: number;
  readonly references: readonly { readonly id: SchemaId; readonly level: number }[];
}

type Schemas = Map<SchemaId, NamedSchema>;

/** Replaces each schema that exceeds the limits with `{}`, the schema of any value, and reports it. */
export function boundCompositions(context: Context, schemas: Schemas): void {
  const measures = new Map<SchemaId, Measure>();
  const open = new Map<SchemaId, Composition>();
  for (const root of schemas.keys()) {
    const stack = [root];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const composition = open.get(id);
      if (composition) {
        // The same reference stands here once for each way that leads to it.
        if (!measures.has(id)) measures.set(id, bound(context, schemas, id, sum(composition, measures)));
        stack.pop();
      } else if (measures.has(id)) stack.pop();
      else {
        const found = compose(schemas.get(id)?.schema);
        open.set(id, found);
        // Where a schema leads back to itself, the way ends.
        for (const { id: next } of found.references) if (schemas.has(next) && !open.has(next)) stack.push(next);
      }
    }
  }
}

function sum({ levels, references }: Composition, measures: ReadonlyMap<SchemaId, Measure>): Measure {
  const total = { levels, parts: 1 };
  for (const { id, level } of references) {
    const measure = measures.get(id) ?? { levels: 0, parts: 1 };
    total.levels = Math.max(total.levels, level + measure.levels);
    total.parts += measure.parts;
  }
  return total;
}

function bound(context: Context, schemas: Schemas, id: SchemaId, measure: Measure): Measure {
  const named = schemas.get(id);
  const { levels, parts } = compositionLimit;
  if (!named || (measure.levels <= levels && measure.parts <= parts)) return measure;
  const isDeep = measure.levels > levels;
  const details = { schema: named.name, limit: isDeep ? levels : parts };
  context.report(isDeep ? "composition-too-deep" : "composition-too-large", details, named.source);
  schemas.set(id, { ...named, schema: {} });
  return { levels: 0, parts: 1 };
}

const lists = ["allOf", "anyOf", "oneOf"] as const;
const single = ["not", "if", "then", "else"] as const;

function compose(schema: JsonSchema | undefined): Composition {
  const references: { id: SchemaId; level: number }[] = [];
  let levels = 0;
  const visit = (value: unknown, level: number): void => {
    if (typeof value !== "object" || value === null) return;
    levels = Math.max(levels, level);
    const fields = value as Readonly<Record<string, unknown>>;
    if (typeof fields["$ref"] === "string") references.push({ id: fields["$ref"], level: level + 1 });
    for (const key of lists) {
      const members = fields[key];
      if (Array.isArray(members)) for (const member of members) visit(member, level + 1);
    }
    for (const key of single) visit(fields[key], level + 1);
  };
  visit(schema, 0);
  return { levels, references };
}
