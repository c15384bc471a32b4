/** Writes parameters; what is the default of their place is left out. */
import type { ParameterPlace, ParameterStyle, ResolvedParameter } from "../resolve/resolved.js";
import { restateEncoding, restateExamples } from "./content.js";
import { record, said } from "./object.js";
import { type ComponentNames, restateSchema } from "./schema.js";

const usualStyles: Readonly<Record<ParameterPlace, ParameterStyle>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
  querystring: "form",
};

export function restateParameter(parameter: ResolvedParameter, names: ComponentNames): object {
  const { name, place, description, required, deprecated, deprecation } = parameter;
  return said({
    name,
    in: place,
    description,
    ...(required && { required }),
    ...restateDeprecation({ deprecated, deprecation }),
    ...restateValue(parameter, names),
  });
}

function restateValue(parameter: ResolvedParameter, names: ComponentNames): object {
  const { mediaType, encoding = new Map(), examples } = parameter;
  const schema = restateSchema(parameter.schema, names);
  if (mediaType !== undefined) {
    const parts = encoding.size > 0 ? { encoding: restateEncoding(encoding, names) } : {};
    return { content: record([[mediaType, { schema, ...parts, ...restateExamples(examples) }]]) };
  }
  const { place, style, explode, allowReserved } = parameter;
  const isWritten = style !== usualStyles[place] && style !== "tabDelimited";
  return {
    // Only Swagger 2.0 has a name for tabs, in a field of another kind.
    ...(isWritten && { style }),
    ...(explode !== (style === "form" || style === "cookie") && { explode }),
    ...(allowReserved && { allowReserved }),
    schema,
    ...restateExamples(examples),
  };
}

interface Deprecation {
  readonly deprecated: boolean;
  readonly deprecation?: string | undefined;
}

/** OpenAPI has no field for what to use instead, so only the flag is written. */
export function restateDeprecation({ deprecated, deprecation }: Deprecation): object {
  return deprecated ? said({ deprecated, "x-deprecated": deprecation }) : {};
}
