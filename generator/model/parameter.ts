/** The parameters of operations. */
import { within } from "../diagnostic.js";
import type { ResolvedParameter } from "../resolve/resolved.js";
import type { Parameter } from "./api.js";
import type { SchemaContext } from "./schema-context.js";
import { modelSchema } from "./schema-reader.js";

/** A parameter that several operations share is one object in all of them. */
export function modelParameter(resolved: ResolvedParameter, context: SchemaContext): Parameter {
  let parameter = context.parameters.get(resolved);
  if (!parameter) context.parameters.set(resolved, (parameter = readParameter(resolved, context)));
  return parameter;
}

function readParameter({ schema: written, examples, ...same }: ResolvedParameter, context: SchemaContext): Parameter {
  const schema = modelSchema(written, within(same.source, "schema"), context);
  const isShown = examples.length > 0 && !schema.examples;
  return { ...same, schema: isShown ? { ...schema, examples } : schema };
}
