/**
 * A resource's class:
 *
 *     export class Customers extends Resource {
 *       readonly wallets: Wallets = new Wallets(this._client, this._path);
 *
 *       customerId(customerId: string): CustomerByCustomerId {
 *         return new CustomerByCustomerId(this._client, { ...this._path, customer_id: customerId });
 *       }
 *
 *       list(params?: CustomerListParams, options?: RequestOptions): PageRequest<…> { … }
 *     }
 *
 * One that a path parameter leads to is made for each call, and so makes what is below it only when it is asked for:
 *
 *       get wallets(): CustomerWallets {
 *         return new CustomerWallets(this._client, this._path);
 *       }
 */
import type {
  ClassDeclarationStructure,
  GetAccessorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from "ts-morph";
import type { ChildPlan, ClassPlan, ScopePlan } from "../plan/plan.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { emitMethod } from "./method.js";
import { entry, name } from "./syntax.js";
import { typeText } from "./type.js";
import { emitUnwrap } from "./webhook.js";

/** `bound`: a path parameter leads to it. */
export function emitClass(plan: ClassPlan, bound: boolean): ClassDeclarationStructure {
  return {
    kind: kind.class,
    name: name(plan.name),
    isExported: true,
    docs: emitDocs(plan.doc),
    extends: "Resource",
    properties: bound ? [] : plan.children.map((child) => emitChild(child, "this._client, this._path")),
    getAccessors: bound ? plan.children.map(emitLazyChild) : [],
    methods: [
      ...plan.scopes.map((scope) => emitScope(scope, "this._client", "...this._path, ")),
      ...plan.methods.map((method) => emitMethod(method, "this")),
      ...(plan.unwrap ? emitUnwrap(plan.unwrap) : []),
    ],
  };
}

export function emitChild(
  { property, className, doc }: ChildPlan,
  handedOn: string,
): OptionalKind<PropertyDeclarationStructure> {
  const type = name(className);
  return {
    name: name(property),
    isReadonly: true,
    type,
    initializer: `new ${type}(${handedOn})`,
    docs: emitDocs(doc),
  };
}

function emitLazyChild({ property, className, doc }: ChildPlan): OptionalKind<GetAccessorDeclarationStructure> {
  return {
    name: name(property),
    returnType: name(className),
    statements: [`return new ${name(className)}(this._client, this._path);`],
    docs: emitDocs(doc),
  };
}

/** `client` and `before` are what the class has: its client, and the path parameters that are bound already. */
export function emitScope(
  { method, argument, parameter, type, className, doc }: ScopePlan,
  client: string,
  before: string,
): OptionalKind<MethodDeclarationStructure> {
  const path = `{ ${before}${entry(parameter, name(argument))} }`;
  return {
    name: name(method),
    parameters: [{ name: argument, type: typeText(type) }],
    returnType: name(className),
    statements: [`return new ${name(className)}(${client}, ${path});`],
    docs: emitDocs(doc),
  };
}
