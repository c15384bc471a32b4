/** The file that declares each thing. All are known before any file is planned, so that imports can be planned too. */
import type { Api, Model, Operation } from "../model/api.js";
import { groupBy } from "./group.js";
import { kebabCase } from "./identifier.js";
import { planModelHomes } from "./model-home.js";
import { NameTable } from "./name-table.js";
import type { Names } from "./name.js";
import type { PlannedOperation } from "./planned-operation.js";
import { type ResourceNode, resourcesOf, type ScopeNode, walkResources, walkScopes } from "./tree.js";

export const clientPath = "src/client.ts";
export const corePath = "src/core.ts";
export const runtimePath = "src/runtime.ts";

export interface Homes {
  readonly models: readonly ModelHome[];
  /** The file of every resource except the client itself. */
  readonly resources: ReadonlyMap<ResourceNode, string>;
  /** The scopes of each resource, including the client's. */
  readonly scopes: ReadonlyMap<ResourceNode, readonly ScopeNode[]>;
  /** The file of every declared name. */
  readonly names: ReadonlyMap<string, string>;
  /** The reverse: the names that each file declares. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** The names of the models in responses. */
  readonly responses: ReadonlySet<string>;
}

interface ModelHome {
  readonly path: string;
  /** The words of the resource, or `shared`. */
  readonly title: string;
  readonly models: readonly Model[];
}

export function planHomes(api: Api, names: Names, operations: ReadonlyMap<Operation, PlannedOperation>): Homes {
  const models = planModelPaths(api);
  const resources = planResourcePaths(names.root);
  const scopes = groupScopes(names.root);
  const homes = new Map<string, string>([
    ["Client", corePath],
    ["ClientOptions", corePath],
    ["Environment", corePath],
  ]);
  for (const { path, models: declared } of models) {
    for (const { id } of declared) {
      for (const view of [names.responses, names.requests]) homes.set(view.names.get(id) ?? id, path);
    }
  }
  for (const [node, path] of [[names.root, clientPath] as const, ...resources]) {
    const own = names.types.resources.get(node);
    if (own !== undefined) homes.set(own, path);
    for (const scope of scopes.get(node) ?? []) homes.set(names.types.scopes.get(scope) ?? "", path);
    for (const operation of node.operations) {
      for (const { name } of operations.get(operation)?.declarations ?? []) homes.set(name, path);
    }
  }
  const { webhooks } = names;
  const webhookPath = webhooks && resources.get(webhooks.node);
  if (webhooks && webhookPath !== undefined) {
    for (const name of [...webhooks.events.values(), webhooks.unwrap, webhooks.unsafeUnwrap])
      if (!homes.has(name)) homes.set(name, webhookPath);
  }
  const declared = groupBy(homes.keys(), (name) => homes.get(name) ?? "");
  const responses = new Set(api.models.flatMap(({ id }) => names.responses.names.get(id) ?? []));
  return { models, resources, scopes, names: homes, declared, responses };
}

function planModelPaths(api: Api): readonly ModelHome[] {
  const titles = planModelHomes(api);
  const groups = groupBy(api.models, (model) => titles.get(model.id) ?? "shared");
  const files = new NameTable([], true);
  // `shared` keeps its name, even beside a resource of that name.
  const shared = files.claim("src/models/shared");
  return [...groups].map(([title, models]) => {
    const path = title === "shared" ? shared : files.claim(`src/models/${kebabCase(title.split(" "))}`);
    return { path: `${path}.ts`, title, models };
  });
}

/**
 * The files of resources: `src/resources/customers/wallets.ts`. They are distinct even on a file system without case.
 */
function planResourcePaths(root: ResourceNode): ReadonlyMap<ResourceNode, string> {
  const files = new NameTable([], true);
  const nodes = [...walkResources(root)].filter((node) => node !== root);
  return new Map(
    nodes.map((node) => [node, `${files.claim(`src/resources/${node.path.map(kebabCase).join("/")}`)}.ts`]),
  );
}

/** The scopes by their resource: they stand in its file, next to the operations that they call. */
function groupScopes(root: ResourceNode): ReadonlyMap<ResourceNode, readonly ScopeNode[]> {
  const nodes = [...walkResources(root)];
  const byPath = new Map(nodes.map((node) => [JSON.stringify(node.path), node]));
  const scopes = nodes.flatMap((node) => [...walkScopes(node)]);
  return groupBy(scopes, (scope) => byPath.get(JSON.stringify(resourcesOf(scope.chain))) ?? root);
}
