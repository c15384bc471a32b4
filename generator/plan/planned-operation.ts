/**
 * Everything that is decided about an operation before its methods are planned: names, types, the params' declaration,
 * the constant.
 */
import type { Report } from "../diagnostic.js";
import type { Api, Content, Operation, Parameter } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { singularOf } from "../name/noun.js";
import { declareResponseAliases } from "./response-alias.js";
import { securityValue } from "./security.js";
import { operationServer } from "./server.js";
import type { ModelSchemas } from "./body.js";
import { textDoc } from "./doc.js";
import { planErrorType } from "./error.js";
import { declareCallbacks } from "./callback.js";
import { type OperationDoc, planOperationDoc } from "./operation-doc.js";
import { describeLinks, type LinkTargets, linkTargets } from "./link.js";
import { bindingName, camelCase } from "./identifier.js";
import { declare } from "./declaration.js";
import type { MemberNames } from "./member.js";
import { NameTable } from "./name-table.js";
import { nameNested } from "./nested-type.js";
import type { Names } from "./name.js";
import type { TypeNode } from "./node.js";
import { type OperationDefaults, planOperation } from "./operation.js";
import { type FlatParameter, type ParametersPlan, planParameters } from "./parameter.js";
import { planParts } from "./part.js";
import { declareParams } from "./params-type.js";
import type { ConstantPlan, Declaration } from "./plan.js";
import { methodArguments } from "./reserved.js";
import { runtimeModules } from "./runtime-import.js";
import type { PlanSettings } from "./settings.js";
import { planStream, type StreamPlan } from "./stream.js";
import {
  type ModelView,
  namedType,
  namelessResponses,
  namelessItem,
  planType,
  stringType,
  undefinedType,
  unionType,
} from "./type.js";
import { resourcesOf } from "./tree.js";
import type { OperationNames } from "./type-name.js";

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  /** The constant's name. */
  readonly constant: string;
  readonly parameters: ParametersPlan;
  readonly paramsDeclaration?: Declaration;
  /** The declarations of its types: params, the response where it has no model, and the error union. */
  readonly declarations: readonly Declaration[];
  readonly definition: ConstantPlan;
  readonly dataType: TypeNode;
  /** The type of an item, if it is paginated. */
  readonly itemType?: TypeNode;
  /** Set if the response is a stream: always, or when the body asks for it. */
  readonly stream?: StreamPlan;
  /** Which operations can be called next, in words. */
  readonly links?: string;
  /** The doc comment of all its methods. */
  readonly doc: OperationDoc;
  /** The arguments of its builder methods. */
  readonly parts?: TypeNode;
}

interface OperationContext extends OperationDefaults {
  readonly responses: ModelView;
  readonly requests: ModelView;
  readonly members: MemberNames;
  readonly constants: ReadonlyMap<Operation, string>;
  readonly schemas: ModelSchemas;
  readonly targets: LinkTargets;
  /** Parameters that were planned already: operations share many of them. */
  readonly parameters: Map<Parameter, FlatParameter>;
  /** Error unions that were planned already: operations share many of them. */
  readonly errors: Map<string, TypeNode>;
  readonly report: Report;
}

/** Plans every operation of the API. */
export function planOperations(
  api: Api,
  names: Names,
  report: Report,
  formStyle?: PlanSettings["formStyle"],
): ReadonlyMap<Operation, PlannedOperation> {
  const context = contextOf(api, names, report, formStyle);
  const planned = new Map<Operation, PlannedOperation>();
  for (const operation of api.operations) {
    const typeNames = names.types.operations.get(operation);
    if (typeNames) planned.set(operation, planOperationTypes(operation, typeNames, context));
  }
  const aliases = declareResponseAliases([...planned.values()], (operation) => callName(operation, names.members));
  for (const [operation, each] of planned)
    planned.set(operation, { ...each, declarations: [...each.declarations, ...(aliases.get(each) ?? [])] });
  return planned;
}

/** Plans one operation again, while all others stay as they were. */
export function planOperationAgain(
  operation: Operation,
  before: ReadonlyMap<Operation, PlannedOperation>,
  { api, names }: { readonly api: Api; readonly names: Names },
  report: Report,
  formStyle?: PlanSettings["formStyle"],
): PlannedOperation | undefined {
  const typeNames = names.types.operations.get(operation);
  if (!typeNames) return undefined;
  const known = contexts.get(names) ?? contextOf(api, names, report, formStyle);
  contexts.set(names, known);
  const again = planOperationTypes(operation, typeNames, { ...known, parameters: new Map(), report });
  const all = [...before.values()].map((each) => (each.operation === operation ? again : each));
  const aliases = declareResponseAliases(all, (each) => callName(each, names.members));
  return { ...again, declarations: [...again.declarations, ...(aliases.get(again) ?? [])] };
}

/** What operations share; it is the same as long as the names are. */
const contexts = new WeakMap<Names, OperationContext>();

function contextOf(
  api: Api,
  names: Names,
  report: Report,
  formStyle: PlanSettings["formStyle"] | undefined,
): OperationContext {
  const { credentials } = names;
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const usual = JSON.stringify(api.security);
  const securityOf = ({ security }: Operation) =>
    JSON.stringify(security) === usual ? undefined : securityValue(security, credentials);
  const { responses, requests, members } = names;
  const constants = planConstantNames(api, names);
  const serverOf = (operation: Operation) => operationServer(operation, api, names.servers);
  const targets = linkTargets(api);
  return {
    responses,
    requests,
    members,
    constants,
    schemas,
    targets,
    parameters: new Map(),
    errors: new Map(),
    report,
    securityOf,
    serverOf,
    hasBrackets: formStyle === "brackets",
  };
}

/**
 * The constants' names by operation: `licenseKeyUpdate`. They are distinct from all names that their file imports or
 * declares, and from the arguments that every method has.
 */
function planConstantNames(api: Api, { types }: Names): ReadonlyMap<Operation, string> {
  const everywhere = new NameTable([
    ...methodArguments,
    ...runtimeModules.keys(),
    ...[...types.resources.values(), ...types.scopes.values()],
    ...[...types.operations.values()].flatMap(({ params, error, response }) => [params, error, response]),
  ]);
  const tables = new Map<string, NameTable>();
  return new Map(
    api.operations.map((operation) => {
      const resource = resourcesOf(operation.chain);
      const key = JSON.stringify(resource);
      const table = tables.get(key) ?? everywhere.within();
      tables.set(key, table);
      const words = [...singularOf(resource.at(-1) ?? []), ...operation.name];
      return [operation, table.claim(bindingName(words), `${camelCase(words)}Operation`)];
    }),
  );
}

function planOperationTypes(operation: Operation, names: OperationNames, context: OperationContext): PlannedOperation {
  const { responses, requests, members, constants, schemas, report } = context;
  const call = callName(operation, members);
  const constant = constants.get(operation) ?? "";
  const parameters = planParameters(operation, schemas, requests, report, context.parameters);
  const declared = declareParams(parameters, names.params, call, requests);
  const paramsDeclaration = declared && nameNested(declared);
  const item = declareItem(operation, names, call, responses);
  const response = declareResponse(operation, names.response, call, item?.view ?? responses);
  const error: Declaration = {
    kind: "alias",
    name: names.error,
    doc: textDoc(`The errors of \`${call}\`.`),
    type: planErrorType(operation, responses, context.errors),
  };
  const stream = planStream(operation, names.stream, parameters, paramsDeclaration, call, responses);
  const links = describeLinks(operation, context.targets, members);
  const itemType = operation.paginator && planType(operation.paginator.item, item?.view ?? responses);
  const settled = {
    operation,
    names,
    constant,
    parameters,
    ...(paramsDeclaration && { paramsDeclaration }),
    ...(links !== undefined && { links }),
    doc: planOperationDoc(operation, links),
    declarations: [
      paramsDeclaration,
      ...declareCallbacks(names.callbacks, call, responses),
      ...(stream?.declarations ?? []),
      item?.declaration,
      response?.declaration,
      error,
    ].filter((declaration) => declaration !== undefined),
    definition: planOperation(constant, operation, parameters, { ...context, isStream: stream !== undefined }),
    dataType:
      response?.type ??
      unionType(operation.success.map(({ content }) => contentType(content, item?.view ?? responses))),
    ...(itemType && { itemType }),
    ...(stream && { stream }),
  };
  const parts = planParts(parameters, names.params, requests);
  return { ...settled, ...(parts && { parts }) };
}

/** A method from the client on: `client.licenseKeys.update`. */
function callName(operation: Operation, { calls }: MemberNames): string {
  return ["client", ...(calls.get(operation) ?? [])].join(".");
}

function contentType(content: Content, view: ModelView): TypeNode {
  switch (content.kind) {
    case "empty":
      return undefinedType;
    case "json":
      return planType(content.schema, view);
    case "text":
      return stringType;
    case "binary":
    case "events":
    case "lines":
      return namedType("Response");
  }
}

/** Declares a response that has no model, so that users can refer to its type. */
function declareResponse(
  operation: Operation,
  name: string,
  call: string,
  view: ModelView,
): { readonly declaration: Declaration; readonly type: TypeNode } | undefined {
  const [schema, ...others] = namelessResponses(operation);
  if (!schema) return undefined;
  const what = `The result of \`${call}\`.`;
  const contents = (known: ModelView) => unionType(operation.success.map(({ content }) => contentType(content, known)));
  // Several are one of them each time, and have one name together.
  if (others.length > 0)
    return {
      declaration: { kind: "alias", name, doc: textDoc(what), type: contents(view) },
      type: namedType(name),
    };
  const own = new Map([...(view.own ?? []), [schema, name] as const]);
  return { declaration: declareAs(name, schema, what, view), type: contents({ ...view, own }) };
}

/** Declares an item of its pages likewise. `view` gives that item its name. */
function declareItem(
  operation: Operation,
  { listItem, response }: OperationNames,
  call: string,
  view: ModelView,
): { readonly declaration: Declaration; readonly view: ModelView } | undefined {
  const schema = namelessItem(operation);
  if (!schema) return undefined;
  const name = listItem ?? response;
  return {
    declaration: declareAs(name, schema, `One item of \`${call}\`.`, view),
    view: { ...view, own: new Map([[schema, name]]) },
  };
}

function declareAs(name: string, schema: Schema, what: string, view: ModelView): Declaration {
  const declaration = declare(name, schema, view);
  const { doc } = declaration;
  return { ...declaration, doc: doc.text ? doc : { ...textDoc(what), tags: doc.tags } };
}
