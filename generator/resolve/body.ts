/** OpenAPI 3.2, "Request Body Object", "Media Type Object", "Encoding Object", "Example Object". */
import { own } from "../data.js";
import { within } from "../diagnostic.js";
import { type Context } from "./context.js";
import { type Node, present, readChoice, readFlag, readMap, readText } from "./node.js";
import type { Encoding, JsonSchema, MediaType, RequestBody, ResolvedHeader } from "./resolved.js";
import { resolveSchema } from "./schema.js";
import { styles } from "./style.js";

export function resolveRequestBody(context: Context, node: Node): RequestBody {
  return {
    required: readFlag(context, node, "required") ?? false,
    ...present({ description: readText(context, node, "description") }),
    content: resolveContent(context, node),
    source: node.source,
  };
}

export function resolveContent(context: Context, node: Node): readonly MediaType[] {
  return readMap(context, node, "content", "not-extensions").map(([type, media]) => {
    const examples = readExamples(context, media);
    const named = examples.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const]));
    return {
      type,
      ...present({
        schema: readSchema(context, media, "schema"),
        itemSchema: readSchema(context, media, "itemSchema"),
      }),
      encoding: resolveEncoding(context, media),
      examples: examples.map(({ value }) => value),
      ...(named.length > 0 && { namedExamples: new Map(named) }),
      source: media.source,
    };
  });
}

export function readSchema(context: Context, node: Node, key: string): JsonSchema | undefined {
  const value = own(node.value, key);
  return value === undefined ? undefined : resolveSchema(context, value, within(node.source, key));
}

function resolveEncoding(context: Context, media: Node): ReadonlyMap<string, Encoding> {
  return new Map(
    readMap(context, media, "encoding").map(([property, node]) => {
      const encoding = {
        contentType: readText(context, node, "contentType"),
        style: readChoice(context, node, "style", styles),
        explode: readFlag(context, node, "explode"),
        allowReserved: readFlag(context, node, "allowReserved"),
      };
      return [property, { ...present(encoding), headers: resolveHeaders(context, node) }];
    }),
  );
}

/**
 * The values of `example` and `examples`. Left out are those given as an address (`externalValue`) or in the form in
 * which they travel (`serializedValue`).
 */
export function resolveExamples(context: Context, node: Node): readonly unknown[] {
  return readExamples(context, node).map(({ value }) => value);
}

interface Example {
  readonly name?: string;
  readonly value: unknown;
}

function readExamples(context: Context, node: Node): readonly Example[] {
  const examples: Example[] = [];
  if (Object.hasOwn(node.value, "example")) examples.push({ value: own(node.value, "example") });
  const named = own(node.value, "examples");
  if (Array.isArray(named)) {
    // The `examples` of a schema are a list, these are a map; authors confuse the two. Nothing depends on them, so the
    // list is reported and ignored.
    const details = { keyword: "examples", expected: "an object of examples", found: "an array" };
    context.report("keyword-ignored", details, within(node.source, "examples"));
    return examples;
  }
  for (const [name, example] of readMap(context, node, "examples")) {
    const key = ["dataValue", "value"].find((candidate) => Object.hasOwn(example.value, candidate));
    if (key) examples.push({ name, value: own(example.value, key) });
  }
  return examples;
}

/** OpenAPI 3.2, "Header Object": the headers of a response, and of a part of a multipart body. */
export function resolveHeaders(context: Context, holder: Node, schemaOf = readHeaderSchema): readonly ResolvedHeader[] {
  return readMap(context, holder, "headers").flatMap(([name, node]) => {
    // OpenAPI 3.x, "Response Object" and "Encoding Object": a header of this name is ignored, as `content` or
    // `contentType` says the same.
    if (name.toLowerCase() === "content-type") return [];
    return [
      {
        name,
        ...present({ description: readText(context, node, "description") }),
        required: readFlag(context, node, "required") ?? false,
        schema: schemaOf(context, node),
      },
    ];
  });
}

function readHeaderSchema(context: Context, node: Node): JsonSchema {
  return readSchema(context, node, "schema") ?? resolveContent(context, node)[0]?.schema ?? true;
}
