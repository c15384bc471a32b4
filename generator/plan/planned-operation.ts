/** All that is settled of an operation before its methods are planned: names, types, the params' declaration, the constant. */
import type { Report } from "../diagnostic.js";
import type { Api, Content, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { securityValue } from "./core.js";
import type { CredentialPlan } from "./credential.js";
import { textDoc } from "./doc.js";
import { planErrorType } from "./error.js";
import { bindingName, camelCase } from "./identifier.js";
import { declare } from "./model.js";
import type { Names } from "./names.js";
import type { TypeNode } from "./node.js";
import { type OperationDefaults, planOperation } from "./operation.js";
import { type ModelSchemas, type ParametersPlan, planBodyProperties, planParameters } from "./parameter.js";
import { planBodyType, planParts } from "./part.js";
import type { ConstantPlan, Declaration, PropertyPlan } from "./plan.js";
import {
  intersectionType,
  literalTypes,
  type ModelView,
  namedType,
  planType,
  stringType,
  undefinedType,
  unionType,
} from "./type.js";
import { resourcesOf } from "./tree.js";
import { type OperationNames, singularOf } from "./type-name.js";

export interface PlannedOperation {
  readonly operation: Operation;
  readonly names: OperationNames;
  /** The constant's name. */
  readonly constant: string;
  readonly parameters: ParametersPlan;
  readonly paramsDeclaration?: Declaration;
  /** Params, the response where it has no model, and the error union. */
  readonly declarations: readonly Declaration[];
  readonly definition: ConstantPlan;
  readonly dataType: TypeNode;
  /** Of a paginated operation. */
  readonly itemType?: TypeNode;
  /** What the builder methods take. */
  readonly parts?: TypeNode;
}

interface OperationContext extends OperationDefaults {
  readonly answers: ModelView;
  readonly requests: ModelView;
  readonly schemas: ModelSchemas;
  readonly report: Report;
}

/** Every operation of the API. */
export function planOperations(
  api: Api,
  names: Names,
  credentials: readonly CredentialPlan[],
  report: Report,
): ReadonlyMap<Operation, PlannedOperation> {
  const schemas = new Map(api.models.map(({ id, schema }) => [id, schema]));
  const usual = JSON.stringify(api.security);
  const securityOf = ({ security }: Operation) =>
    JSON.stringify(security) === usual ? undefined : securityValue(security, credentials);
  const { answers, requests } = names;
  const context = { answers, requests, schemas, report, securityOf };
  const planned = new Map<Operation, PlannedOperation>();
  for (const operation of api.operations) {
    const typeNames = names.types.operations.get(operation);
    if (typeNames) planned.set(operation, planOperationTypes(operation, typeNames, context));
  }
  return planned;
}

/** `client.licenseKeys.update` */
function callOf({ chain, name }: Operation): string {
  return ["client", ...resourcesOf(chain).map(camelCase), camelCase(name)].join(".");
}

/** `licenseKeyUpdate` */
function constantName({ chain, name }: Operation): string {
  return bindingName([...singularOf(resourcesOf(chain).at(-1) ?? []), ...name]);
}

function planOperationTypes(operation: Operation, names: OperationNames, context: OperationContext): PlannedOperation {
  const call = callOf(operation);
  const constant = constantName(operation);
  const { answers, requests, schemas, report } = context;
  const parameters = planParameters(operation, schemas, requests, report);
  const paramsDeclaration = declareParams(parameters, names.params, call, requests);
  const response = declareResponse(operation, names.response, answers);
  const error: Declaration = {
    kind: "alias",
    name: names.error,
    doc: textDoc(`What can go wrong with \`${call}\`.`),
    type: planErrorType(operation, answers),
  };
  const itemType = operation.paginator && planType(operation.paginator.item, answers);
  const settled = {
    operation,
    names,
    constant,
    parameters,
    ...(paramsDeclaration && { paramsDeclaration }),
    declarations: [paramsDeclaration, response?.declaration, error].filter((declaration) => declaration !== undefined),
    definition: planOperation(constant, operation, parameters, context),
    dataType: response?.type ?? unionType(operation.success.map(({ content }) => contentType(content, answers))),
    ...(itemType && { itemType }),
  };
  const inline = (properties: readonly string[]) =>
    namedType("Pick", namedType(names.params), literalTypes(properties));
  const bodyType = planBodyType(parameters.body, (schema) => planType(schema, requests), inline);
  const parts = planParts(parameters, names.params, bodyType);
  return { ...settled, ...(parts && { parts }) };
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

/** An answer that is declared in place gets a name, so that its user can say it. */
function declareResponse(
  { success }: Operation,
  name: string,
  view: ModelView,
): { readonly declaration: Declaration; readonly type: TypeNode } | undefined {
  const [only] = success;
  if (!only || success.length > 1 || only.content.kind !== "json" || !isNameless(only.content.schema)) return undefined;
  return { declaration: declare(name, only.content.schema, view), type: namedType(name) };
}

function isNameless(schema: Schema): boolean {
  return (schema.kind === "object" && schema.properties.length > 0) || schema.kind === "intersection";
}

function declareParams(
  { path, query, header, cookie, body }: ParametersPlan,
  name: string,
  call: string,
  view: ModelView,
): Declaration | undefined {
  const doc = textDoc(`What \`${call}\` takes.`);
  const flat = [...path.slice(0, -1), ...query, ...header, ...cookie].map(({ plan }) => plan);
  const declareWith = (bases: readonly TypeNode[], properties: readonly PropertyPlan[]): Declaration => ({
    kind: "interface",
    name,
    doc,
    extends: bases,
    properties,
  });
  if (body.kind === "none") return flat.length > 0 ? declareWith([], flat) : undefined;
  const isOptional = !body.body.required;
  switch (body.kind) {
    case "properties": {
      const model = body.model === undefined ? undefined : view.names.get(body.model);
      if (model === undefined)
        return declareWith([], [...flat, ...planBodyProperties(body.properties, isOptional, view)]);
      return declareWith([isOptional ? namedType("Partial", namedType(model)) : namedType(model)], flat);
    }
    case "joined": {
      const type = planType(body.body.schema, view);
      const joined = isOptional ? namedType("Partial", type) : type;
      const others: readonly TypeNode[] = flat.length > 0 ? [{ kind: "object", properties: flat }] : [];
      return { kind: "alias", name, doc, type: intersectionType([joined, ...others]) };
    }
    case "whole": {
      const property = {
        name: "body",
        optional: isOptional,
        type: planType(body.body.schema, view),
        doc: textDoc(body.body.description),
      };
      return declareWith([], [...flat, property]);
    }
  }
}
