/** A resource's file: its class, the scopes that belong to it, and the types and constants of its operations. */
import type { Api, Operation, Words } from "../model/api.js";
import { singularOf } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import type { PlanContext } from "./context.js";
import { noDoc, textDoc } from "./doc.js";
import type { Homes } from "./home.js";
import { bindingName, capitalize } from "./identifier.js";
import { Importer, relativeModule } from "./import.js";
import { lastResource, parameterOf } from "./member.js";
import { planMethod } from "./method.js";
import { planNamespace } from "./namespace.js";
import type {
  ChildPlan,
  ClassPlan,
  DocPlan,
  ImportPlan,
  MethodPlan,
  ResourceFilePlan,
  ScopePlan,
  UnwrapPlan,
} from "./plan.js";
import type { TypeNode } from "./node.js";
import { parametersOf, type ResourceNode, resourcesOf, type ScopeNode } from "./tree.js";
import { stringType, unionType } from "./type-node.js";
import { declareWebhooks } from "./webhook.js";

export function planResourceFiles(context: PlanContext): readonly ResourceFilePlan[] {
  return [...context.homes.resources].map(([node, path]) => planResourceFile(node, path, context));
}

export function planResourceFile(node: ResourceNode, path: string, context: PlanContext): ResourceFilePlan {
  const { homes, operations } = context;
  const planned = node.operations.flatMap((operation) => operations.get(operation) ?? []);
  const scopes = (homes.scopes.get(node) ?? []).map((scope) => planScopeClass(scope, context));
  const classes = [planResourceClass(node, context), ...scopes];
  const { webhooks, responses } = context.names;
  const declarations = [
    ...planned.flatMap((operation) => operation.declarations),
    ...(webhooks?.node === node ? declareWebhooks(context.api, webhooks, responses) : []),
  ];
  const constants = planned.map(({ definition }) => definition);
  const importer = new Importer().value("Resource").classes(classes).declarations(declarations).constants(constants);
  const types = planNamespace(node, path, declarations, importer.typesOf(path, homes.names), context);
  const imports = importer.names(types).importsOf(path, homes.names);
  const typesFrom = [...modelModules(imports, path, homes), ...paramsModules(imports)];
  return { kind: "resource", path, imports, classes, declarations, operations: constants, typesFrom, types };
}

/** The files of models that a file imports from, in the order of the models. */
function modelModules(imports: readonly ImportPlan[], path: string, { names, models }: Homes): readonly string[] {
  const used = new Set(imports.flatMap(({ values, types }) => [...values, ...types]).map((name) => names.get(name)));
  return models.filter((model) => used.has(model.path)).map((model) => relativeModule(path, model.path));
}

/** Modules with types that only the methods of some resources name; users of those methods need them too. */
function paramsModules(imports: readonly ImportPlan[]): readonly string[] {
  const handedOn: readonly string[] = ["OptionalBody", "Without"];
  return imports.filter(({ types }) => types.some((name) => handedOn.includes(name))).map(({ from }) => from);
}

/** The members of a class: resources below, scopes and methods; each name once. */
interface Members {
  readonly children: readonly ChildPlan[];
  readonly scopes: readonly ScopePlan[];
  readonly methods: readonly MethodPlan[];
}

function planResourceClass(node: ResourceNode, context: PlanContext): ClassPlan {
  const name = context.names.types.resources.get(node) ?? "";
  const doc = resourceDoc(node.path.at(-1) ?? [], context);
  const unwrap = planUnwrap(node, context);
  return { name, doc, ...planMembers(node, [], context), ...(unwrap && { unwrap }) };
}

function planUnwrap(node: ResourceNode, { names: { webhooks, credentials } }: PlanContext): UnwrapPlan | undefined {
  if (webhooks?.node !== node) return undefined;
  const [option] = credentials.flatMap(({ use, options }) => (use === "webhook" ? options : []));
  return { event: webhooks.unwrap, unsafeEvent: webhooks.unsafeUnwrap, option: option?.name ?? "" };
}

export function planScopeClass(node: ScopeNode, context: PlanContext): ClassPlan {
  const name = context.names.types.scopes.get(node) ?? "";
  const resource = resourcesOf(node.chain).at(-1) ?? [];
  const isItem = node.chain.at(-1)?.kind === "parameter";
  const what = isItem ? itemOf(resource) : titleOf(resource);
  const bound = parametersOf(node.chain);
  const doc = textDoc(`${what}, with ${bound.map((parameter) => `\`${parameter}\``).join(" and ")} bound.`);
  return { name, doc, ...planMembers(node, bound, context) };
}

export function planMembers(node: ResourceNode | ScopeNode, bound: readonly string[], context: PlanContext): Members {
  const { nodes, methods } = context.names.members;
  const { resources, scopes } = context.names.types;
  const children = node.children.map((child) => ({
    property: nodes.get(child) ?? "",
    className: ("chain" in child ? scopes.get(child) : resources.get(child)) ?? "",
    doc: resourceDoc(lastResource(child), context),
  }));
  return {
    children,
    methods: node.operations.flatMap((operation) => {
      const planned = context.operations.get(operation);
      return planned ? [planMethod(planned, methods.get(node)?.get(operation) ?? "", bound)] : [];
    }),
    scopes: node.scopes.map((scope) => planScope(scope, context)),
  };
}

function planScope(scope: ScopeNode, context: PlanContext): ScopePlan {
  const parameter = parameterOf(scope);
  // Where the operations below describe it differently, its type is the union of theirs.
  const types = new Set<TypeNode>();
  visitOperations(scope, (operation) => {
    const path = context.operations.get(operation)?.parameters.path;
    const type = path?.find((each) => each.parameter.name === parameter)?.plan.type;
    if (type) types.add(type);
  });
  return {
    method: context.names.members.nodes.get(scope) ?? "",
    argument: bindingName(wordsOf(parameter)),
    parameter,
    type: types.size > 0 ? unionType([...types]) : stringType,
    className: context.names.types.scopes.get(scope) ?? "",
    doc: textDoc(
      `One ${singularOf(lastResource(scope)).join(" ") || "item"}: binds its \`${parameter}\` for the methods below.`,
    ),
  };
}

/** Visits the operations of a scope and of all scopes below it. */
function visitOperations({ operations, children, scopes }: ScopeNode, visit: (operation: Operation) => void): void {
  operations.forEach(visit);
  for (const child of children) visitOperations(child, visit);
  for (const scope of scopes) visitOperations(scope, visit);
}

/** The descriptions of tags, by the words of their names; of several tags with the same words, the first counts. */
export function planTopics({ tags }: Api): ReadonlyMap<string, string> {
  const told = tags.flatMap(({ name, description, summary }) => {
    const text = description ?? summary;
    return text === undefined ? [] : [[wordsOf(name).join(" "), text] as const];
  });
  return new Map(told.toReversed());
}

/** The description of the tag with the resource's name, unless it only repeats the name. */
function resourceDoc(words: Words, { topics }: PlanContext): DocPlan {
  const said = topics.get(words.join(" "));
  return said === undefined || wordsOf(said).join(" ") === words.join(" ") ? noDoc : textDoc(said);
}

/** An item in words: `One license key`. */
function itemOf(resource: Words): string {
  return resource.length > 0 ? `One ${singularOf(resource).join(" ")}` : "One item";
}

function titleOf(words: Words): string {
  return words.map(capitalize).join(" ");
}
