/** Lists in shorthand, for tests of paginators: `{ data: [thing], next_cursor: "string?" }`. */
import type { Operation } from "../../../generator/model/api.js";
import { modelOperation } from "./document.js";
import type { Json } from "./document.js";

/** A type's name, with `?` where it may be null; a list of what it holds; an object; or a schema as it stands (`{ $: … }`). */
export type Short = string | readonly [Short] | { readonly [name: string]: Short | Json };

export const thing: Short = { id: "string", name: "string" };

export interface List {
  readonly path?: string;
  readonly method?: string;
  readonly query?: { readonly [name: string]: Short | Json };
  readonly body?: Short;
  readonly answer: Short;
  readonly headers?: readonly string[];
}

/** `name?` may be left out. */
export function schemaOf(short: Short | Json): Json {
  if (typeof short === "string") {
    const [type, format] = short.replace("?", "").split(":");
    return {
      ...(type === "any" ? {} : { type: short.endsWith("?") ? [type, "null"] : type }),
      ...(format !== undefined && { format }),
    };
  }
  if (Array.isArray(short)) return { type: "array", items: schemaOf((short as readonly [Short])[0]) };
  if ("$" in short) return short["$"] as Json;
  const entries = Object.entries(short as { readonly [name: string]: Short });
  const properties = Object.fromEntries(entries.map(([name, value]) => [name.replace(/\?$/, ""), schemaOf(value)]));
  return { type: "object", properties, required: entries.flatMap(([name]) => (name.endsWith("?") ? [] : [name])) };
}

/** A parameter whose description says something: `said("integer", "The page number")`. */
export function said(short: Short, description: string, more: Json = {}): Json {
  return { $: { ...schemaOf(short), description, ...more } };
}

export async function modelList({
  path = "/things",
  method = "get",
  query = {},
  body,
  answer,
  headers,
}: List): Promise<Operation> {
  const parameters = Object.entries(query).map(([name, short]) => {
    const { description, ...schema } = schemaOf(short);
    return { name, in: "query", ...(typeof description === "string" && { description }), schema };
  });
  const content = { "application/json": { schema: schemaOf(answer) } };
  const operation = {
    parameters,
    ...(body !== undefined && { requestBody: { content: { "application/json": { schema: schemaOf(body) } } } }),
    responses: {
      200: {
        description: "",
        content,
        ...(headers && { headers: Object.fromEntries(headers.map((name) => [name, { schema: { type: "string" } }])) }),
      },
    },
  };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return modelOperation({ ...operation, parameters: [...names, ...parameters] }, {}, path, method);
}

/** The paginator without what the items are, and without the way back, which has tests of its own. */
export function withoutItem({ paginator }: Operation): object | undefined {
  if (!paginator) return undefined;
  const { item: _, previous: __, ...rest } = paginator;
  return rest;
}

/** What is said of the paginator, and of its parts. */
export function evidenceOf({ evidence }: Operation): readonly string[] {
  return evidence.filter(({ about }) => /^pag/.test(about)).map(({ because }) => because);
}
