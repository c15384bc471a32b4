/** Swagger 2.0, "Parameter Object": the parameters that are not part of a body. */
import { own } from "../data.js";
import { within } from "../diagnostic.js";
import { resolveExamples } from "./body.js";
import { type Context } from "./context.js";
import { type Node, readChoice, readText } from "./node.js";
import type { ParameterPlace, ParameterStyle, ResolvedParameter } from "./resolved.js";
import { stylesByPlace } from "./style.js";
import { resolveSimpleSchema } from "./swagger-schema.js";

export type ParameterValue = Pick<
  ResolvedParameter,
  "style" | "explode" | "allowReserved" | "schema" | "mediaType" | "encoding" | "examples"
>;

const formats = ["csv", "ssv", "tsv", "pipes", "multi"] as const;

/** How a query or a form writes the values of a list, by `collectionFormat`. */
const collections: Readonly<Record<(typeof formats)[number], { style: ParameterStyle; explode: boolean }>> = {
  csv: { style: "form", explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  tsv: { style: "tabDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { style: "form", explode: true },
};

/** How the values of a list are written; undefined where the value is not a list. */
export function readCollection(
  context: Context,
  node: Node,
): ({ readonly format: (typeof formats)[number] } & (typeof collections)["csv"]) | undefined {
  if (own(node.value, "type") !== "array") return undefined;
  const format = readChoice(context, node, "collectionFormat", formats) ?? "csv";
  return { format, ...collections[format] };
}

/** What a parameter's value is, and how it is written into the request. */
export function resolveSwaggerValue(context: Context, node: Node, name: string, place: ParameterPlace): ParameterValue {
  const value = {
    allowReserved: false,
    schema: resolveSimpleSchema(context, node),
    examples: resolveExamples(context, node),
  };
  const collection = readCollection(context, node);
  if (place === "query" && collection) {
    const { style, explode } = collection;
    return { ...value, style, explode };
  }
  const style = stylesByPlace[place][0];
  const plain = { ...value, style, explode: style === "form" };
  if (!collection || collection.format === "csv") return plain;
  // In OpenAPI 3, a path or a header separates values by commas alone: for other separators the caller passes the
  // joined text.
  const { format } = collection;
  const description = readText(context, node, "description");
  context.report("collection-format-unsupported", { format, place, name }, within(node.source, "collectionFormat"));
  return {
    ...plain,
    schema: { type: "string", ...(description !== undefined && { description }) },
  };
}
