/**
 * Everything that is decided about an operation before its methods are planned: names, types, the params' declaration,
 * the constant.
 */
import type { Report } from "../diagnostic.js";
import type { Api, Operation } from "../model/api.js";
import { declareCallbacks } from "./callback.js";
import { planConstantNames } from "./constant-name.js";
import { textDoc } from "./doc.js";
import { planErrorType } from "./error.js";
import { describeLinks, type LinkTargets, linkTargets } from "./link.js";
import { callName, type MemberNames } from "./member.js";
import type { Names } from "./name.js";
import { nameNested } from "./nested-type.js";
import type { TypeNode } from "./node.js";
import { type OperationDefaults, planOperation } from "./operation.js";
import { type OperationDoc, planOperationDoc } from "./operation-doc.js";
import { type ParameterContext, type ParametersPlan, planParameters } from "./parameter.js";
import { declareParams } from "./params-type.js";
import { planParts } from "./part.js";
import type { ConstantPlan, Declaration } from "./plan.js";
import { declareResponseAliases } from "./response-alias.js";
import { declareItem, planResponseType } from "./response-type.js";
import { securityValue } from "./security.js";
import { operationServer } from "./server.js";
import type { PlanSettings } from "./settings.js";
import { planStream, type StreamPlan } from "./stream.js";
import { type ModelView, planType } from "./type.js";
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

interface OperationContext extends OperationDefaults, ParameterContext {
  readonly responses: ModelView;
  readonly members: MemberNames;
  readonly constants: ReadonlyMap<Operation, string>;
  readonly targets: LinkTargets;
  /** Error unions that were planned already: operations share many of them. */
  readonly errors: Map<string, TypeNode>;
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
  const { responses, requests, members, credentials, servers } = names;
  const usual = JSON.stringify(api.security);
  return {
    responses,
    requests,
    members,
    constants: planConstantNames(api, names),
    schemas: new Map(api.models.map(({ id, schema }) => [id, schema])),
    targets: linkTargets(api),
    parameters: new Map(),
    errors: new Map(),
    report,
    securityOf: ({ security }) =>
      JSON.stringify(security) === usual ? undefined : securityValue(security, credentials),
    serverOf: (operation) => operationServer(operation, api, servers),
    hasBrackets: formStyle === "brackets",
  };
}

function planOperationTypes(operation: Operation, names: OperationNames, context: OperationContext): PlannedOperation {
  const { responses, requests, members, constants } = context;
  const call = callName(operation, members);
  const constant = constants.get(operation) ?? "";
  const parameters = planParameters(operation, context);
  const declared = declareParams(parameters, names.params, call, requests);
  const paramsDeclaration = declared && nameNested(declared);
  const item = declareItem(operation, names, call, responses);
  const view = item?.view ?? responses;
  const response = planResponseType(operation, names.response, call, view);
  const error: Declaration = {
    kind: "alias",
    name: names.error,
    doc: textDoc(`The errors of \`${call}\`.`),
    type: planErrorType(operation, responses, context.errors),
  };
  const method = { call, body: parameters.body, params: paramsDeclaration };
  const stream = planStream(operation, names.stream, method, responses);
  const links = describeLinks(operation, context.targets, members);
  const itemType = operation.paginator && planType(operation.paginator.item, view);
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
      response.declaration,
      error,
    ].filter((declaration) => declaration !== undefined),
    definition: planOperation(constant, operation, parameters, { ...context, isStream: stream !== undefined }),
    dataType: response.type,
    ...(itemType && { itemType }),
    ...(stream && { stream }),
  };
  const parts = planParts(parameters, names.params, requests);
  return { ...settled, ...(parts && { parts }) };
}
