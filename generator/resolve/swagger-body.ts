/** Swagger 2.0, "Parameter Object", `in: body` and `in: formData`: parameters that are in fact the request body. */
import { own } from "../data.js";
import { type Source, within } from "../diagnostic.js";
import { readSchema, resolveExamples } from "./body.js";
import { type Context } from "./context.js";
import { type Node, present, readFlag, readList, readText } from "./node.js";
import type { Encoding, JsonSchema, MediaType, RequestBody } from "./resolved.js";
import { readMediaTypes } from "./swagger-media.js";
import { readCollection } from "./swagger-parameter.js";
import { resolveSimpleSchema } from "./swagger-schema.js";

export function resolveSwaggerBody(context: Context, pathItem: Node, operation: Node): RequestBody | undefined {
  const parameters = findBodyParameters(context, pathItem, operation);
  const [body, ...others] = parameters.filter((node) => own(node.value, "in") === "body");
  const fields = parameters.filter((node) => own(node.value, "in") === "formData");
  for (const other of body ? [...others, ...fields] : []) {
    const details = { place: String(own(other.value, "in")), name: readText(context, other, "name") ?? "" };
    context.report("body-ambiguous", details, other.source);
  }
  if (body) return resolveBody(context, operation, body);
  return fields.length > 0 ? resolveForm(context, operation, fields) : undefined;
}

/**
 * The body parameters: those of the path item first, except for those that the operation overrides by the same name and
 * place.
 */
function findBodyParameters(context: Context, pathItem: Node, operation: Node): readonly Node[] {
  const identify = (node: Node) => `${String(own(node.value, "in"))} ${String(own(node.value, "name"))}`;
  const find = (holder: Node) => {
    const found = new Map<string, Node>();
    for (const node of readList(context, holder, "parameters")) {
      const place = own(node.value, "in");
      if (place !== "body" && place !== "formData") continue;
      const name = readText(context, node, "name") ?? "";
      if (found.has(identify(node))) context.report("parameter-duplicate", { name, place }, node.source);
      else found.set(identify(node), node);
    }
    return found;
  };
  const direct = find(operation);
  // There is one body, whatever its name: that of the operation replaces that of the path item.
  const hasBody = [...direct.values()].some((node) => own(node.value, "in") === "body");
  const isReplaced = (key: string, node: Node) => direct.has(key) || (hasBody && own(node.value, "in") === "body");
  const inherited = [...find(pathItem)].filter(([key, node]) => !isReplaced(key, node));
  return [...inherited.map(([, node]) => node), ...direct.values()];
}

function resolveBody(context: Context, operation: Node, node: Node): RequestBody {
  const types = readMediaTypes(context, operation, "consumes");
  const hasSchema = own(node.value, "schema") !== undefined;
  const schema = hasSchema ? readSchema(context, node, "schema") : resolveSimpleSchema(context, node);
  const examples = resolveExamples(context, node);
  return {
    required: readFlag(context, node, "required") ?? false,
    ...present({ description: readText(context, node, "description") }),
    content: (types.length > 0 ? types : ["application/json"]).map((type) => ({
      type,
      ...present({ schema }),
      encoding: new Map(),
      examples,
      source: node.source,
    })),
    source: node.source,
  };
}

const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";

/** Makes the fields of a form the properties of an object. */
function resolveForm(context: Context, operation: Node, nodes: readonly Node[]): RequestBody {
  const fields = nodes.flatMap((node) => {
    const name = readText(context, node, "name");
    return name === undefined ? [] : [{ name, node, isRequired: readFlag(context, node, "required") ?? false }];
  });
  const source = formSource(operation, nodes);
  const required = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const properties = Object.fromEntries(fields.map(({ name, node }) => [name, resolveField(context, node)]));
  const schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  const encoding = new Map(
    fields.flatMap(({ name, node }) => {
      const collection = readCollection(context, node);
      return collection ? [[name, encode(collection)] as const] : [];
    }),
  );
  const hasFile = nodes.some((node) => own(node.value, "type") === "file");
  return {
    required: required.length > 0,
    content: formTypes(context, operation, hasFile).map((type): MediaType => ({
      type,
      schema,
      encoding,
      examples: [],
      source,
    })),
    source,
  };
}

function encode({ style, explode }: Required<Pick<Encoding, "style" | "explode">>): Encoding {
  return { style, explode, headers: [] };
}

/** Where the list of the fields stands: in the path item if the operation has none. */
function formSource(operation: Node, nodes: readonly Node[]): Source {
  if (own(operation.value, "parameters") !== undefined) return within(operation.source, "parameters");
  return nodes[0]?.source ?? operation.source;
}

function resolveField(context: Context, node: Node): JsonSchema {
  const schema = resolveSimpleSchema(context, node);
  const description = readText(context, node, "description");
  if (typeof schema === "boolean" || description === undefined || "$ref" in schema) return schema;
  return { description, ...schema };
}

/** The media types of a form: those in `consumes` that are forms. Only multipart can carry a file. */
function formTypes(context: Context, operation: Node, hasFile: boolean): readonly string[] {
  const types = readMediaTypes(context, operation, "consumes");
  const isForm = (form: string) => (type: string) => type.toLowerCase().startsWith(form);
  const forms = types.filter((type) => isForm(multipart)(type) || (!hasFile && isForm(urlencoded)(type)));
  if (forms.length > 0) return forms;
  return [hasFile ? multipart : urlencoded];
}
