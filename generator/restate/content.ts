/** The content of bodies, responses and headers. */
import type { Encoding, MediaType, ResolvedHeader } from "../resolve/resolved.js";
import { record, said } from "./object.js";
import { type ComponentNames, restateSchema } from "./schema.js";

export function restateContent(content: readonly MediaType[], names: ComponentNames): object {
  return record(content.map((media) => [media.type, restateMedia(media, names)]));
}

function restateMedia({ schema, itemSchema, encoding, ...media }: MediaType, names: ComponentNames): object {
  return {
    ...(schema !== undefined && { schema: restateSchema(schema, names) }),
    ...(itemSchema !== undefined && { itemSchema: restateSchema(itemSchema, names) }),
    ...(encoding.size > 0 && { encoding: restateEncoding(encoding, names) }),
    ...restateExamples(media.examples, media.namedExamples),
  };
}

/** Examples. A single one without a name is written as `example`, which may not stand beside `examples`. */
export function restateExamples(values: readonly unknown[], names: ReadonlyMap<string, unknown> = new Map()): object {
  if (values.length === 0) return {};
  if (values.length === 1 && names.size === 0) return { example: values[0] };
  const nameless = values.filter((value) => ![...names.values()].includes(value));
  const taken = new Set(names.keys());
  const given = nameless.map((value, index) => [freeName(index + 1, taken), value] as const);
  return { examples: record([...given, ...names].map(([name, value]) => [name, { value }])) };
}

function freeName(number: number, taken: ReadonlySet<string>): string {
  const name = `example-${number}`;
  return taken.has(name) ? freeName(number + 1, taken) : name;
}

export function restateEncoding(encoding: ReadonlyMap<string, Encoding>, names: ComponentNames): object {
  return record(
    [...encoding].map(([property, { headers, ...written }]) => [
      property,
      { ...written, ...(headers.length > 0 && { headers: restateHeaders(headers, names) }) },
    ]),
  );
}

export function restateHeaders(headers: readonly ResolvedHeader[], names: ComponentNames): object {
  return record(
    headers.map(({ name, description, required, schema }) => [
      name,
      said({ description, required: required || undefined, schema: restateSchema(schema, names) }),
    ]),
  );
}
