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
import type { ChildPlan, ClassPlan, ScopePlan } from "../plan/plan.js";
import type { ClassCode, EntryCode, GetterCode, MethodCode, PropertyCode, TypeCode, ValueCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { emitMethod } from "./method.js";
import { name, word } from "./syntax.js";
import { emitType } from "./type.js";
import { emitEntry, memberOf, named } from "./value.js";
import { emitUnwrap } from "./webhook.js";

const self = named("this");
const ownClient = memberOf(self, "_client");
const ownPath = memberOf(self, "_path");

/** `bound` says that a path parameter leads to the class, so that it is made anew for each call. */
export function emitClass(plan: ClassPlan, bound: boolean): ClassCode {
  return {
    kind: kind.class,
    name: name(plan.name),
    isExported: true,
    docs: emitDocs(plan.doc),
    extends: word("Resource"),
    properties: bound ? [] : plan.children.map((child) => emitChild(child, [ownClient, ownPath])),
    getAccessors: bound ? plan.children.map(emitLazyChild) : [],
    methods: [
      ...plan.scopes.map((scope) => emitScope(scope, ownClient, [{ kind: "spread", value: ownPath }])),
      ...plan.methods.map((method) => emitMethod(method, self)),
      ...(plan.unwrap ? emitUnwrap(plan.unwrap) : []),
    ],
  };
}

export function emitChild({ property, className, doc }: ChildPlan, handedOn: readonly ValueCode[]): PropertyCode {
  return {
    name: name(property),
    isReadonly: true,
    type: classType(className),
    initializer: { kind: "new", className: name(className), arguments: handedOn },
    docs: emitDocs(doc),
  };
}

function emitLazyChild({ property, className, doc }: ChildPlan): GetterCode {
  return {
    name: name(property),
    returnType: classType(className),
    statements: [
      { kind: "return", value: { kind: "new", className: name(className), arguments: [ownClient, ownPath] } },
    ],
    docs: emitDocs(doc),
  };
}

/** `client` and `before` are expressions of the class: its client, and the path parameters that are bound already. */
export function emitScope(
  { method, argument, parameter, type, className, doc }: ScopePlan,
  client: ValueCode,
  before: readonly EntryCode[],
): MethodCode {
  const path: ValueCode = { kind: "record", entries: [...before, emitEntry(parameter, argument)] };
  return {
    name: name(method),
    parameters: [{ name: name(argument), type: emitType(type) }],
    returnType: classType(className),
    statements: [{ kind: "return", value: { kind: "new", className: name(className), arguments: [client, path] } }],
    docs: emitDocs(doc),
  };
}

function classType(className: string): TypeCode {
  return { kind: "reference", name: name(className), arguments: [] };
}
