/** The whole client package, from the API and the user's settings. */
import type { Report } from "../diagnostic.js";
import type { Api, Model, Operation } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { clientNameOf, planAbout } from "./about.js";
import { clientPath, planClient } from "./client.js";
import { corePath, planCore, securityValue } from "./core.js";
import { type CredentialPlan, planCredentials } from "./credential.js";
import { textDoc } from "./doc.js";
import { planIndex, planTypes } from "./entry.js";
import { bindingName, camelCase, constantCase, kebabCase } from "./identifier.js";
import { type Homes, Importer, relativeModule } from "./import.js";
import { planModel, planModelHomes, planModelNames } from "./model.js";
import { NameTable } from "./name-table.js";
import type { FilePlan, ModelFilePlan, Plan, ResourceFilePlan } from "./plan.js";
import { type OperationContext, type PlannedOperation, planOperationTypes } from "./planned-operation.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import {
  importsOfClasses,
  planResourceClass,
  planScopeClass,
  type ResourceContext,
  resourcePath,
  titleOf,
} from "./resource.js";
import type { PlanSettings } from "./settings.js";
import { growTree, type ResourceNode, resourcesOf, type ScopeNode, walkResources, walkScopes } from "./tree.js";
import type { ModelNames } from "./type.js";
import { planTypeNames, singularOf, type TypeNames } from "./type-name.js";

export function planPackage(api: Api, settings: PlanSettings, report: Report): Plan {
  const clientName = settings.clientName ?? clientNameOf(api.info.title);
  const own = [clientName, `${clientName}Error`];
  const modelNames = planModelNames(api.models, own, report);
  const table = new NameTable([...runtimeTypes, ...globalTypes, ...own, ...modelNames.values()]);
  const root = growTree(api.operations);
  const names = planTypeNames(root, table);
  const prefix = constantCase(wordsOf(clientName));
  const credentials = planCredentials(api, prefix);
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const context: OperationContext = { modelNames, schemas, report, securityOf: securityOf(api, credentials) };

  const operations = new Map<Operation, PlannedOperation>();
  for (const operation of api.operations) {
    const typeNames = names.operations.get(operation);
    if (!typeNames) continue;
    operations.set(
      operation,
      planOperationTypes(operation, typeNames, constantName(operation), callOf(operation), context),
    );
  }

  const homes = new Map<string, string>([
    ["Client", corePath],
    ["ClientOptions", corePath],
    ["Environment", corePath],
  ]);
  const modelFiles = planModelFiles(api, modelNames, homes);
  const paths = planResourcePaths(root, operations, names, homes);
  const scopes = scopesByResource(root);
  const scopesOf = (node: ResourceNode) => scopes.get(JSON.stringify(node.path)) ?? [];
  for (const [node, path] of [[root, clientPath] as const, ...paths]) {
    for (const scope of scopesOf(node)) homes.set(names.scopes.get(scope) ?? "", path);
  }
  const resourceContext: ResourceContext = { names, operations, tags: api.tags };
  const modelPaths = modelFiles.map(({ path }) => path);
  const resources = [...paths].map(([node, path]) =>
    planResourceFile(node, path, scopesOf(node), resourceContext, modelPaths, homes),
  );
  const models = modelFiles.map((file) => ({
    ...file,
    imports: new Importer().declarations(file.declarations).importsOf(file.path, homes),
  }));
  const client = planClient(root, clientName, api, scopesOf(root), resourceContext, [...models, ...resources], homes);
  const files: FilePlan[] = [
    planIndex(clientName, models, resources, api),
    client,
    planCore(api, settings, prefix, credentials, homes),
    planTypes(clientName, models, resources, client),
    ...resources,
    ...models,
  ];
  return {
    package: planAbout(api, settings, { clientName, operations: [...operations.values()], credentials, schemas }),
    files,
  };
}

/** `client.licenseKeys.update` */
function callOf({ chain, name }: Operation): string {
  return ["client", ...resourcesOf(chain).map(camelCase), camelCase(name)].join(".");
}

/** `licenseKeyUpdate` */
function constantName({ chain, name }: Operation): string {
  return `${bindingName([...singularOf(resourcesOf(chain).at(-1) ?? []), ...name])}`;
}

function securityOf(api: Api, credentials: readonly CredentialPlan[]): OperationContext["securityOf"] {
  const usual = JSON.stringify(api.security);
  return ({ security }) => (JSON.stringify(security) === usual ? undefined : securityValue(security, credentials));
}

function planModelFiles(api: Api, names: ModelNames, homes: Map<string, string>): readonly ModelFilePlan[] {
  const home = planModelHomes(api);
  const groups = new Map<string, Model[]>();
  for (const model of api.models) {
    const group = home.get(model.id) ?? "shared";
    groups.set(group, [...(groups.get(group) ?? []), model]);
  }
  const files = new NameTable([], true);
  // `shared` keeps its name even where a resource has it too.
  const shared = files.claim("src/models/shared");
  return [...groups].map(([group, models]) => {
    const words = group.split(" ");
    const path = `${group === "shared" ? shared : files.claim(`src/models/${kebabCase(words)}`)}.ts`;
    const declarations = models.map((model) => planModel(model, names));
    for (const { name } of declarations) homes.set(name, path);
    const doc = textDoc(group === "shared" ? "Models that several resources share." : `Models of ${titleOf(words)}.`);
    return { kind: "models", path, doc, imports: [], declarations };
  });
}

/** One file for each resource; what a file declares is known before any file's imports are. */
function planResourcePaths(
  root: ResourceNode,
  operations: ReadonlyMap<Operation, PlannedOperation>,
  { resources }: TypeNames,
  homes: Map<string, string>,
): ReadonlyMap<ResourceNode, string> {
  const files = new NameTable([], true);
  const paths = new Map<ResourceNode, string>();
  for (const node of walkResources(root)) {
    const path = node === root ? clientPath : resourcePath(node, files);
    if (node !== root) paths.set(node, path);
    const name = resources.get(node);
    if (name !== undefined) homes.set(name, path);
    for (const operation of node.operations) {
      for (const declaration of operations.get(operation)?.declarations ?? []) homes.set(declaration.name, path);
    }
  }
  return paths;
}

/** Each resource's scopes: they belong in its file, next to the operations that they call. */
function scopesByResource(root: ResourceNode): ReadonlyMap<string, readonly ScopeNode[]> {
  const found = new Map<string, ScopeNode[]>();
  for (const node of walkResources(root)) {
    for (const scope of walkScopes(node)) {
      const key = JSON.stringify(resourcesOf(scope.chain));
      found.set(key, [...(found.get(key) ?? []), scope]);
    }
  }
  return found;
}

function planResourceFile(
  node: ResourceNode,
  path: string,
  scopes: readonly ScopeNode[],
  context: ResourceContext,
  modelPaths: readonly string[],
  homes: Homes,
): ResourceFilePlan {
  const planned = node.operations.flatMap((operation) => context.operations.get(operation) ?? []);
  const classes = [planResourceClass(node, context), ...scopes.map((scope) => planScopeClass(scope, context))];
  const declarations = planned.flatMap((operation) => operation.declarations);
  const operations = planned.map(({ definition }) => definition);
  const imports = importsOfClasses(classes).declarations(declarations).constants(operations).importsOf(path, homes);
  const used = new Set(imports.map(({ from }) => from));
  const typesFrom = modelPaths.map((modelPath) => relativeModule(path, modelPath)).filter((from) => used.has(from));
  return { kind: "resource", path, imports, classes, declarations, operations, typesFrom };
}
