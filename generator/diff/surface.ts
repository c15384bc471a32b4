/**
 * A client as its users see it: every call, type and option by name, and its place in the document. It is plain data,
 * which can be stored.
 */
import type { Source } from "../diagnostic.js";
import type { Api, Operation } from "../model/api.js";
import { anew, type Once } from "../once.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import type {
  ClassPlan,
  ClientFilePlan,
  CoreFilePlan,
  Declaration,
  FilePlan,
  MethodPlan,
  Plan,
  ResourceFilePlan,
  ScopePlan,
} from "../plan/plan.js";
import type { Types } from "./shape.js";
import { sourcesOf } from "./source.js";

export interface Surface {
  readonly client: string;
  /** The declared types, by name. */
  readonly declarations: ReadonlyMap<string, DeclaredType>;
  /** The same types by their files; left out where the files are not known. */
  readonly files?: readonly DeclaredFile[];
  readonly types: Types;
  /** By their names from the client on: `licenseKeys.list`. */
  readonly calls: ReadonlyMap<string, Call>;
  /** The methods that bind path parameters: `licenseKeys.id()`. */
  readonly scopes: ReadonlyMap<string, Pick<ScopePlan, "type">>;
  readonly options: readonly OptionFacts[];
  readonly environments: readonly { readonly name: string; readonly url: string }[];
  readonly defaultEnvironment: string | undefined;
  /** The names of the webhooks' types. */
  readonly events: readonly string[];
  /**
   * The places of types, and of the properties of params: `Thing`, `ThingListParams.limit`. Empty where there is no
   * document.
   */
  readonly sources: ReadonlyMap<string, Source>;
  /** The place of the whole document; left out where there is none. */
  readonly source?: Source;
  /** A digest of all source files: the same only for clients that are the same in every word. */
  readonly print: string;
}

export interface OptionFacts {
  readonly name: string;
  /** Left out where a package does not store it. */
  readonly type?: TypeNode;
  /** Its default in words: `the environment variable ACME_API_KEY`. Left out likewise. */
  readonly otherwise?: string;
}

export interface DeclaredType {
  readonly type: TypeNode;
  readonly isModel: boolean;
  readonly isDeprecated: boolean;
}

/** The declared types of a file, by name. */
export type DeclaredFile = readonly (readonly [name: string, type: DeclaredType])[];

export interface Call {
  readonly method: CallMethod;
  readonly operation: CallOperation;
}

/** The parts of a method that its callers depend on. */
export interface CallMethod {
  readonly positional: readonly { readonly identifier: string; readonly type: TypeNode }[];
  readonly params?: NonNullable<MethodPlan["params"]>;
  readonly returns: TypeNode;
  readonly alternatives?: NonNullable<MethodPlan["alternatives"]>;
}

/** The parts of an operation that its callers depend on and no type shows. */
export interface CallOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly mediaType?: string;
  readonly isDeprecated: boolean;
  readonly isSecured: boolean;
  /** How its pages are read; the same text for the same way. */
  readonly pages?: string;
  /** The address of its own server, if it has one. */
  readonly server?: string;
  readonly source?: Source;
}

/**
 * Describes a client. `print` is only called where no other difference is found. What is planned as in an earlier run
 * is taken from `once`.
 */
export function surfaceOf(
  { api, plan }: { readonly api: Api; readonly plan: Plan },
  file: string,
  print: () => string,
  once: Once = anew,
): Surface {
  const client = plan.files.find((each): each is ClientFilePlan => each.kind === "client");
  const core = plan.files.find((each): each is CoreFilePlan => each.kind === "core");
  const source: Source = { file, pointer: "" };
  let sources: Surface["sources"] | undefined;
  let printed: string | undefined;
  const found = client ? walkClient(client, api, plan, once) : { calls: new Map<string, Found>(), scopes: new Map() };
  const files = plan.files.map((file) => once(describeFile, file));
  let declarations: Surface["declarations"] | undefined;
  let types: Types | undefined;
  const chosen = core?.options.find(({ name }) => name === "environment");
  return {
    client: plan.package.clientName,
    // Made only when asked for: a run that compares nothing needs neither all types together nor their places.
    get declarations() {
      return (declarations ??= new Map(files.flat()));
    },
    files,
    get types() {
      return (types ??= new Map(files.flat().map(([name, { type }]) => [name, type])));
    },
    calls: new Map([...found.calls].map(([path, each]) => [path, once(describeCall, each.method, each.operation)])),
    scopes: found.scopes,
    options: core?.options.map(optionOf) ?? [],
    environments: api.environments,
    defaultEnvironment: chosen && optionOf(chosen).otherwise,
    events: plan.package.webhooks?.events.map(({ type }) => type) ?? [],
    get sources() {
      return (sources ??= sourcesOf(api, plan, [...found.calls.values()], this.types, source));
    },
    source,
    get print() {
      return (printed ??= print());
    },
  };
}

function optionOf({ name, type, doc }: PropertyPlan): OptionFacts {
  const text = doc.tags.find((tag) => tag.name === "default")?.text;
  return { name, type, ...(text !== undefined && { otherwise: text }) };
}

interface Found {
  readonly method: MethodPlan;
  readonly operation: Operation;
}

function describeCall(method: MethodPlan, operation: Operation): Call {
  const { id, path, body, deprecated, security, paginator, servers, source } = operation;
  const [server] = servers;
  const { item: _, ...way } = paginator ?? {};
  const { params, alternatives } = method;
  const returns = resultOf(method.returns);
  const positional = method.positional.map(({ identifier, type }) => ({ identifier, type }));
  return {
    method: {
      positional,
      ...(params && { params }),
      returns,
      ...(alternatives && { alternatives: alternatives.map((each) => ({ ...each, returns: resultOf(each.returns) })) }),
    },
    operation: {
      id,
      method: operation.method,
      path,
      ...(body && { mediaType: body.mediaType }),
      isDeprecated: deprecated,
      isSecured: security.length > 0,
      ...(paginator && { pages: JSON.stringify(way) }),
      ...(server && { server: server.url }),
      source,
    },
  };
}

/**
 * The types of a request's result and errors. The arguments of builder methods are left out, since the params have them
 * too.
 */
function resultOf(returns: TypeNode): TypeNode {
  if (returns.kind !== "name" || !returns.arguments) return returns;
  return { ...returns, arguments: returns.arguments.slice(0, 3) };
}

function typeOf(declaration: Declaration): TypeNode {
  if (declaration.kind === "alias") return declaration.type;
  const { properties, index } = declaration;
  const own: TypeNode = { kind: "object", properties, ...(index && { index }) };
  return declaration.extends.length > 0 ? { kind: "intersection", members: [...declaration.extends, own] } : own;
}

/** The declared types of a file, models or not. */
function describeFile(file: FilePlan): DeclaredFile {
  if (file.kind !== "models" && file.kind !== "resource" && file.kind !== "client") return [];
  const isModel = file.kind === "models";
  return file.declarations.map((declaration) => [declaration.name, describeType(declaration, isModel)]);
}

function describeType(declaration: Declaration, isModel: boolean): DeclaredType {
  const isDeprecated = declaration.doc.tags.some(({ name }) => name === "deprecated");
  return { type: typeOf(declaration), isModel, isDeprecated };
}

function walkClient(
  client: ClientFilePlan,
  { operations }: Api,
  { files }: Plan,
  once: Once,
): { readonly calls: ReadonlyMap<string, Found>; readonly scopes: Surface["scopes"] } {
  const classes = new Map<string, ClassPlan>();
  const ids = new Map<string, ReadonlyMap<string, string>>();
  for (const file of files) {
    if (file.kind !== "resource" && file.kind !== "client") continue;
    for (const each of file.classes) classes.set(each.name, each);
    ids.set(file.path, once(operationIds, file));
  }
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const homes = new Map(
    files.flatMap((file) =>
      file.kind === "resource" ? file.classes.map(({ name }) => [name, file.path] as const) : [],
    ),
  );
  const calls = new Map<string, Found>();
  const scopes = new Map<string, ScopePlan>();
  const visit = (part: Pick<ClassPlan, "children" | "scopes" | "methods">, path: string, home: string) => {
    for (const method of part.methods) {
      const operation = byId.get(ids.get(home)?.get(method.operation) ?? "");
      if (operation) calls.set(path + method.name, { method, operation });
    }
    const enter = (className: string, name: string) => {
      const next = classes.get(className);
      if (next) visit(next, `${path}${name}.`, homes.get(className) ?? home);
    };
    for (const { property, className } of part.children) enter(className, property);
    for (const scope of part.scopes) {
      scopes.set(`${path}${scope.method}()`, scope);
      enter(scope.className, `${scope.method}()`);
    }
  };
  visit(client, "", client.path);
  return { calls, scopes };
}

/** The ids of a file's operations, by the names of their constants. */
function operationIds({ operations }: ResourceFilePlan | ClientFilePlan): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { name, value } of operations) {
    const id = value.kind === "record" ? value.entries.find(({ key }) => key === "id")?.value : undefined;
    if (id?.kind === "literal") ids.set(name, String(id.value));
  }
  return ids;
}
