/** The operations of a document, read without the generator's help: what each takes and gives, as JSON Schema. */
import { follow, isRecord, type Json } from "./document.js";

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly content: ReadonlyMap<string, Json> };
  /** Answers by status, and their media types. */
  readonly responses: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: unknown;
  /** What the document shows of it, best first. */
  readonly examples: readonly unknown[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function readOperations(document: Json): readonly Operation[] {
  return Object.entries(follow(document, document["paths"])).flatMap(([path, given]) => {
    const item = follow(document, given);
    return methods.flatMap((method) => {
      const operation = item[method];
      // What is marked as internal is left out of a client.
      return isRecord(operation) && operation["x-internal"] !== true
        ? [readOperation(document, item, operation, method.toUpperCase(), path)]
        : [];
    });
  });
}

function readOperation(document: Json, item: Json, operation: Json, method: string, path: string): Operation {
  const nodes = [...listOf(item["parameters"]), ...listOf(operation["parameters"])].map((node) =>
    follow(document, node),
  );
  const byKey = new Map(nodes.map((node) => [`${String(node["in"])} ${String(node["name"])}`, node]));
  const parameters = [...byKey.values()];
  const body =
    document["swagger"] === undefined
      ? readBody(document, operation)
      : readSwaggerBody(document, operation, parameters);
  const responses = Object.entries(follow(document, operation["responses"])).map(
    ([status, response]) => [status, readContent(document, operation, follow(document, response))] as const,
  );
  return {
    method,
    path,
    parameters: parameters
      .filter((node) => !["body", "formData"].includes(String(node["in"])))
      .map((node) => readParameter(document, node)),
    ...(body && { body }),
    responses: new Map(responses),
  };
}

function readParameter(document: Json, node: Json): Parameter {
  const [media] = Object.values(follow(document, node["content"])).map((each) => follow(document, each));
  const holders = [node, ...(media ? [media] : [])];
  const named = holders.flatMap((holder) =>
    Object.values(follow(document, holder["examples"])).map((each) => follow(document, each)["value"]),
  );
  return {
    name: String(node["name"]),
    place: String(node["in"]),
    required: node["required"] === true,
    schema: node["schema"] ?? media?.["schema"] ?? simpleSchema(node),
    examples: [...holders.map((holder) => holder["example"]), ...named].filter((example) => example !== undefined),
  };
}

/** Swagger 2.0: a parameter that is its own schema. */
function simpleSchema({ name: _name, in: _in, required: _required, ...schema }: Json): Json {
  return schema["type"] === "file" ? { type: "string", format: "binary" } : schema;
}

function readBody(document: Json, operation: Json): Operation["body"] {
  if (operation["requestBody"] === undefined) return undefined;
  const body = follow(document, operation["requestBody"]);
  const content = Object.entries(follow(document, body["content"])).map(
    ([type, media]) => [type, follow(document, media)] as const,
  );
  return content.length > 0 ? { required: body["required"] === true, content: new Map(content) } : undefined;
}

function readSwaggerBody(document: Json, operation: Json, parameters: readonly Json[]): Operation["body"] {
  const consumes = listOf(operation["consumes"] ?? document["consumes"]).map(String);
  const whole = parameters.find((node) => node["in"] === "body");
  const types = consumes.length > 0 ? consumes : ["application/json"];
  if (whole) return { required: whole["required"] === true, content: new Map(types.map((type) => [type, whole])) };
  const fields = parameters.filter((node) => node["in"] === "formData");
  if (fields.length === 0) return undefined;
  const properties = Object.fromEntries(fields.map((field) => [String(field["name"]), simpleSchema(field)]));
  const required = fields.filter((field) => field["required"] === true).map((field) => String(field["name"]));
  return {
    required: required.length > 0,
    content: new Map([["form", { schema: { type: "object", properties, required } }]]),
  };
}

function readContent(document: Json, operation: Json, response: Json): ReadonlyMap<string, unknown> {
  if (document["swagger"] === undefined) {
    const content = Object.entries(follow(document, response["content"]));
    return new Map(content.map(([type, media]) => [type, follow(document, media)["schema"]]));
  }
  const produces = listOf(operation["produces"] ?? document["produces"]).map(String);
  const types = produces.length > 0 ? produces : ["application/json"];
  return new Map(response["schema"] === undefined ? [] : types.map((type) => [type, response["schema"]]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
