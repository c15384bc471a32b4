/** One operation, called by the generated client with values made from the document, and what came of it. */
import type { Client, Definition, Method } from "./client.js";
import { type Examples, withoutFiles } from "./example.js";
import type { Operation, Parameter } from "./operation.js";
import type { Checker } from "./schema.js";

/** Headers that are options of a call, and no parameters. */
const runtimeHeaders = ["accept", "authorization", "content-type"];

/** Undefined where the server took the request and its answer was read as its type; else what went wrong. */
export async function attempt(
  operation: Operation,
  client: Client,
  examples: Examples,
  answers: Checker,
): Promise<string | undefined> {
  // A fragment is no part of what is sent.
  const method = client.methods.get(`${operation.method} ${operation.path.replace(/#.*$/, "")}`);
  if (!method) return "The client has no method for it.";
  const args = argumentsFor(operation, method, examples);
  const send = async (options: object) => {
    try {
      const { data, response } = await method(...args, options).withResponse();
      return await checkAnswer(operation, data, response, answers);
    } catch (error) {
      return explain(operation, error);
    }
  };
  const failure = await send({});
  // The server took the request, but its own answer does not fit the document: it makes another one out of the schema.
  return failure !== undefined && isAboutAnswer(failure) ? send({ headers: { prefer: "dynamic=true" } }) : failure;
}

function isAboutAnswer(failure: string): boolean {
  return failure.includes('"location":["response"') && !failure.includes('"location":["request"');
}

/** The last path parameter by position, all else by name in one object. */
function argumentsFor(operation: Operation, method: Method, examples: Examples): readonly unknown[] {
  const order = [...operation.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const valueOf = (parameter: Parameter | undefined) =>
    parameter ? examples.of(parameter.schema, parameter.examples) : "text";
  const inPath = (name: string | undefined) =>
    operation.parameters.find((each) => each.place === "path" && each.name === name);
  const last = order.at(-1);
  const positional = last === undefined ? [] : [valueOf(inPath(last))];
  const definition = method(...positional, {}).call.operation;
  const params: Record<string, unknown> = {};
  for (const name of order.slice(0, -1)) params[nameIn(definition.paths, name)] = valueOf(inPath(name));
  for (const parameter of operation.parameters) {
    const { name, place } = parameter;
    if (place === "path" || (place === "header" && runtimeHeaders.includes(name.toLowerCase()))) continue;
    params[paramName(definition, parameter)] = valueOf(parameter);
  }
  return [...positional, { ...params, ...bodyParams(operation, definition, examples) }];
}

function paramName(definition: Definition, { name, place }: Parameter): string {
  if (place === "header") return nameIn(definition.headers, name);
  if (place === "cookie") return nameIn(definition.cookies, name);
  const plain = name.replace(/\[\]$/, "");
  const renamed = Object.entries(definition.query ?? {}).find(([key, entry]) => (entry.name ?? key) === name);
  return renamed?.[0] ?? plain;
}

/** What `params` calls it; by its own name where nothing is said. */
function nameIn(names: Readonly<Record<string, string>> | undefined, wire: string): string {
  return Object.entries(names ?? {}).find(([, name]) => name === wire)?.[0] ?? wire;
}

function bodyParams({ body }: Operation, definition: Definition, examples: Examples): object {
  if (!body || !definition.body) return {};
  const type = definition.contentType ?? definition.body("").contentType ?? "multipart/form-data";
  const essence = (text: string) => (text.split(";")[0] ?? "").trim().toLowerCase();
  const content = [...body.content];
  const [, media] =
    content.find(([each]) => essence(each) === essence(type)) ??
    content.find(([each]) => isKin(each, type)) ??
    content[0] ??
    [];
  const made = examples.of(media?.["schema"] ?? {});
  const value = /[/+]json/.test(type) ? withoutFiles(made) : made;
  return definition.wholeBody ? { body: value } : (value as object);
}

function isKin(documented: string, sent: string): boolean {
  return documented.split("/")[0] === sent.split("/")[0] || documented.endsWith("json") === sent.endsWith("json");
}

async function checkAnswer(
  operation: Operation,
  data: unknown,
  response: Response,
  answers: Checker,
): Promise<string | undefined> {
  const violations = response.headers.get("sl-violations");
  if (violations) return `The server found: ${violations}`;
  if (data instanceof Response) {
    await data.arrayBuffer();
    return undefined;
  }
  const { status } = response;
  const content =
    operation.responses.get(String(status)) ??
    operation.responses.get(`${Math.floor(status / 100)}XX`) ??
    operation.responses.get("default");
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (!/[/+]json$/.test(type)) return undefined;
  const schema = [...(content ?? [])].find(([each]) => each.split(";")[0] === type)?.[1];
  const found = answers.check(schema, bodyOf(data));
  return found && `The answer does not fit its schema: ${found}`;
}

/** A page holds the body that it came in. */
function bodyOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "iterPages" in data && "body" in data ? data.body : data;
}

/** A status that the document names is an answer as it should be, unless it is the server's own word about the request. */
function explain({ responses }: Operation, error: unknown): string | undefined {
  if (!(error instanceof Error)) return String(error);
  const { status, error: body, message } = error as Error & { readonly status?: number; readonly error?: unknown };
  const said = body === undefined ? message : JSON.stringify(body);
  if (status === undefined) return message;
  const isOwnWord = said.includes("stoplight.io/prism/errors");
  const isDocumented = [String(status), `${Math.floor(status / 100)}XX`, "default"].some((key) => responses.has(key));
  return isDocumented && !isOwnWord ? undefined : `${status} ${said}`;
}
