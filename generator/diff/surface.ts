/** A client as its users see it: every call, type and option by its name, and where in the document it comes from. */
import type { Source } from "../diagnostic.js";
import type { Api, Operation } from "../model/api.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import type {
  ClassPlan,
  ClientFilePlan,
  CoreFilePlan,
  Declaration,
  MethodPlan,
  Plan,
  ScopePlan,
} from "../plan/plan.js";
import type { Types } from "./shape.js";

export interface Surface {
  readonly client: string;
  readonly plan: Plan;
  readonly types: Types;
  /** Of types, by name; those of models alone have a place. */
  readonly declarations: ReadonlyMap<string, DeclaredType>;
  /** From the client on: `licenseKeys.list`. */
  readonly calls: ReadonlyMap<string, Call>;
  /** `licenseKeys.id()` */
  readonly scopes: ReadonlyMap<string, ScopePlan>;
  readonly options: readonly PropertyPlan[];
  readonly environments: Api["environments"];
  readonly defaultEnvironment: string | undefined;
  /** The whole document. */
  readonly source: Source;
}

export interface DeclaredType {
  readonly declaration: Declaration;
  readonly isModel: boolean;
  readonly source?: Source;
}

export interface Call {
  readonly method: MethodPlan;
  readonly operation: Operation;
}

export function surfaceOf({ api, plan }: { readonly api: Api; readonly plan: Plan }, file: string): Surface {
  const client = plan.files.find((each): each is ClientFilePlan => each.kind === "client");
  const core = plan.files.find((each): each is CoreFilePlan => each.kind === "core");
  const declarations = declarationsOf(api, plan);
  const chosen = core?.options
    .find(({ name }) => name === "environment")
    ?.doc.tags.find(({ name }) => name === "default");
  return {
    client: plan.package.clientName,
    plan,
    types: new Map([...declarations].map(([name, { declaration }]) => [name, typeOf(declaration)])),
    declarations,
    ...(client ? walkClient(client, api, plan) : { calls: new Map(), scopes: new Map() }),
    options: core?.options ?? [],
    environments: api.environments,
    defaultEnvironment: chosen?.text,
    source: { file, pointer: "" },
  };
}

function typeOf(declaration: Declaration): TypeNode {
  if (declaration.kind === "alias") return declaration.type;
  const { properties, index } = declaration;
  const own: TypeNode = { kind: "object", properties, ...(index && { index }) };
  return declaration.extends.length > 0 ? { kind: "intersection", members: [...declaration.extends, own] } : own;
}

function declarationsOf({ models }: Api, { files, models: names }: Plan): ReadonlyMap<string, DeclaredType> {
  const sources = new Map(models.map(({ id, source }) => [names.get(id) ?? "", source]));
  const found = new Map<string, DeclaredType>();
  for (const file of files) {
    if (file.kind !== "models" && file.kind !== "resource" && file.kind !== "client") continue;
    let last: Source | undefined;
    for (const declaration of file.declarations) {
      // What a model is in requests stands after what it is in answers.
      last = sources.get(declaration.name) ?? last;
      const isModel = file.kind === "models";
      found.set(declaration.name, { declaration, isModel, ...(isModel && last && { source: last }) });
    }
  }
  return found;
}

function walkClient(
  client: ClientFilePlan,
  { operations }: Api,
  { files }: Plan,
): { readonly calls: Surface["calls"]; readonly scopes: Surface["scopes"] } {
  const classes = new Map<string, ClassPlan>();
  const constants = new Map<string, string>();
  for (const file of files) {
    if (file.kind !== "resource" && file.kind !== "client") continue;
    for (const each of file.classes) classes.set(each.name, each);
    for (const { name, value } of file.operations) {
      const id = value.kind === "record" ? value.entries.find(({ key }) => key === "id")?.value : undefined;
      if (id?.kind === "literal") constants.set(`${file.path} ${name}`, String(id.value));
    }
  }
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const homes = new Map(
    files.flatMap((file) =>
      file.kind === "resource" ? file.classes.map(({ name }) => [name, file.path] as const) : [],
    ),
  );
  const calls = new Map<string, Call>();
  const scopes = new Map<string, ScopePlan>();
  const visit = (part: Pick<ClassPlan, "children" | "scopes" | "methods">, path: string, home: string) => {
    for (const method of part.methods) {
      const operation = byId.get(constants.get(`${home} ${method.operation}`) ?? "");
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
