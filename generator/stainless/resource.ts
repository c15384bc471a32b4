/** Reads resources with their methods and models: the names of all operations and types. */
import { isObject, own } from "../data.js";
import { within } from "../diagnostic.js";
import { textAt } from "../setting/field.js";
import type { PaginatorSettings } from "../setting/paginator.js";
import type { StainlessEndpoint, StainlessOperation } from "../setting/stainless.js";
import { pascalCase } from "./casing.js";
import { readEndpoint } from "./endpoint.js";
import { checkKeys, type Node, nodeAt, nodesIn, pathOf, type Treatments } from "./reader.js";

interface Resources {
  readonly operations: Map<string, StainlessOperation>;
  /** The name of a type, by the schema's name in the document. */
  readonly models: Map<string, string>;
  /** Operations that are not for TypeScript. */
  readonly leftOut: StainlessEndpoint[];
}

/** Pagination schemes, by name. */
type Schemes = ReadonlyMap<string, PaginatorSettings>;

const resourceKeys: Treatments = {
  models: "read",
  methods: "read",
  subresources: "read",
  skip: "read",
  only: "read",
  description: "silent",
  deprecated: "silent",
  standalone_api: "silent",
};

const methodKeys: Treatments = {
  type: "read",
  endpoint: "read",
  paginated: "read",
  skip: "read",
  only: "read",
  description: "silent",
  skip_test_reason: "silent",
  // Which operations stream is read from the document.
  streaming: "silent",
  deprecated: { lost: "mark the operation as deprecated in the document or in an overlay" },
  positional_params: { lost: "only the last path parameter is positional; everything else is in params" },
  body_param_name: { lost: "a body that is not an object is passed as params.body" },
  unwrap_response: { lost: "responses are returned whole" },
  max_retries: { lost: "retries are an option of the client and of each call" },
  timeout: { lost: "a timeout is an option of the client and of each call" },
  security: { lost: "set the operation's security in the document or in an overlay" },
};

export function readResources(root: Node, schemes: Schemes): Resources {
  const found: Resources = { operations: new Map(), models: new Map(), leftOut: [] };
  for (const [name, resource] of nodesIn(root)) {
    const isOwn = name !== "$client" && name !== "$shared";
    readResource(resource, isOwn ? [name] : [], { schemes, found, isLeftOut: false });
  }
  return found;
}

/** What goes along from resource to resource. */
interface Reading {
  readonly schemes: Schemes;
  readonly found: Resources;
  /** Whether a resource around it is not for TypeScript. */
  readonly isLeftOut: boolean;
}

function readResource(resource: Node, names: readonly string[], around: Reading): void {
  checkKeys(resource, resourceKeys);
  const { found } = around;
  const reading = { ...around, isLeftOut: around.isLeftOut || isForOthers(resource) };
  for (const [name, value] of Object.entries(nodeAt(resource, "models")?.data ?? {}))
    readModel(within(resource.source, "models", name), name, value, resource, found);
  const methods = nodeAt(resource, "methods");
  for (const [name, value] of Object.entries(methods?.data ?? {}))
    if (methods) readMethod({ ...methods, source: within(methods.source, name) }, [...names, name], value, reading);
  const inner = nodeAt(resource, "subresources");
  for (const [name, node] of inner ? nodesIn(inner) : []) readResource(node, [...names, name], reading);
}

function readMethod(
  { source, report }: Pick<Node, "source" | "report">,
  names: readonly string[],
  value: unknown,
  { schemes, found, isLeftOut }: Reading,
): void {
  const data = typeof value === "string" ? { endpoint: value } : value;
  if (typeof data !== "object" || data === null) {
    report("stainless-malformed", { key: pathOf(source), expected: "an endpoint, as in “get /accounts”" }, source);
    return;
  }
  const node: Node = { data: data as Node["data"], source, report };
  checkKeys(node, methodKeys);
  const type = textAt(node.data, "type") ?? "http";
  // `client.webhooks.unwrap` is made from the document's webhooks.
  if (type === "webhook_unwrap" && names.join(".") === "webhooks.unwrap") return;
  if (type !== "http") {
    const reason = `methods of type ${type} are not supported`;
    report("stainless-key-lost", { key: pathOf(source), reason }, source);
    return;
  }
  const endpoint = readEndpoint(own(node.data, "endpoint"));
  if (!endpoint) {
    report("stainless-malformed", { key: pathOf(source), expected: "an endpoint, as in “get /accounts”" }, source);
    return;
  }
  const call = names.join(".");
  if (isLeftOut || isForOthers(node)) {
    found.leftOut.push({ ...endpoint, name: call, source });
    return;
  }
  const earlier = found.operations.get(endpoint.key);
  if (earlier) {
    report("stainless-endpoint-twice", { call, endpoint: endpoint.key, earlier: earlier.call }, source);
    return;
  }
  const paginator = readPaginated(node, endpoint.method, schemes);
  found.operations.set(endpoint.key, { call, source, ...(paginator !== undefined && { paginator }) });
}

/** Reads `paginated: true | false | "by_cursor"`. Without it, a GET has the first scheme that fits. */
function readPaginated(
  { data, source, report }: Node,
  method: string,
  schemes: Schemes,
): StainlessOperation["paginator"] | undefined {
  const told = own(data, "paginated");
  const all = [...schemes.values()];
  if (told === false) return false;
  if (typeof told === "string") {
    const scheme = schemes.get(told);
    if (scheme) return { schemes: [scheme], isTold: true };
    const where = within(source, "paginated");
    report("stainless-scheme-missing", { key: pathOf(where), scheme: told }, where);
    return undefined;
  }
  if (told === true) return { schemes: all, isTold: true };
  return method === "GET" && all.length > 0 ? { schemes: all, isTold: false } : undefined;
}

/** Reads a model: `account: "#/components/schemas/Account"`, `account: { openapi_uri: Account }`. */
function readModel(source: Node["source"], name: string, value: unknown, { report }: Node, found: Resources): void {
  const lose = (reason: string) => {
    report("stainless-key-lost", { key: pathOf(source), reason }, source);
  };
  const data = isObject(value) ? value : { openapi_uri: value };
  if (textAt(data, "type") === "alias") {
    lose("a type has one name; export the alias from src/custom/index.ts");
    return;
  }
  if (isForOthers({ data })) return;
  const schema = /^(?:#\/(?:components\/schemas|definitions)\/)?([^/#$]+)$/.exec(
    textAt(data, "openapi_uri") ?? "",
  )?.[1];
  const typeName = pascalCase(name);
  if (schema === undefined) {
    lose("only schemas that the document names can be renamed");
  } else if (/^(?!.*\p{Default_Ignorable_Code_Point})\p{Lu}\p{ID_Continue}*$/u.test(typeName)) {
    const decoded = schema.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!found.models.has(decoded)) found.models.set(decoded, typeName);
  }
}

/**
 * Whether a method is not for TypeScript: `skip: true`, `skip: [typescript]` and `only: [go]` say so, `skip: [python]`
 * does not.
 */
function isForOthers({ data }: Pick<Node, "data">): boolean {
  const skip = own(data, "skip");
  const only = own(data, "only");
  if (skip === true) return true;
  if (Array.isArray(skip) && skip.some(isOurs)) return true;
  return Array.isArray(only) && !only.some(isOurs);
}

function isOurs(target: unknown): boolean {
  return target === "typescript" || target === "node";
}
