/**
 * The client with all resources:
 *
 *     export class DodoPayments extends Client {
 *       static DodoPayments: typeof DodoPayments = Object.assign(this, { NotFoundError, toFile });
 *
 *       readonly licenseKeys: LicenseKeys = new LicenseKeys(this);
 *     }
 *
 *     export declare namespace DodoPayments {
 *       export { type LicenseKey, type LicenseKeyListParams, NotFoundError, toFile };
 *     }
 *
 * The namespace declares the values: as static properties, the error classes would be no types.
 */
import type { ClientFilePlan } from "../plan/plan.js";
import { emitChild, emitClass, emitScope } from "./class.js";
import type { ClassCode, PropertyCode, ValueCode } from "./code.js";
import { emitDeclarations } from "./declaration.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import { emitMethod } from "./method.js";
import type { SourceModule } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";
import { emitNamespace } from "./namespace.js";
import { name, word } from "./syntax.js";
import { emitEntry, named } from "./value.js";

export function emitClientFile(plan: ClientFilePlan): SourceModule {
  return emitSource(plan.path, plan.imports, [
    emitClient(plan),
    ...emitNamespace(plan.name, plan.types, plan.statics),
    ...plan.classes.map((each) => emitClass(each, true)),
    ...emitDeclarations(plan.declarations),
    ...plan.operations.map(emitConstant),
  ]);
}

/** The caller for methods of the client itself: a client, and no path parameters. */
const caller: ValueCode = {
  kind: "record",
  entries: [
    { kind: "property", key: word("_client"), value: named("this") },
    { kind: "property", key: word("_path"), value: { kind: "record", entries: [] } },
  ],
};

function emitClient(plan: ClientFilePlan): ClassCode {
  return {
    kind: kind.class,
    name: name(plan.name),
    isExported: true,
    extends: word("Client"),
    docs: emitDocs(plan.doc),
    properties: [
      emitStatics(plan),
      ...plan.children.map((child, index) => ({
        ...emitChild(child, [named("this")]),
        // A blank line separates the members of the class from the setup of the client.
        ...(index === 0 && ({ leadingTrivia: "\n" } as const)),
      })),
    ],
    methods: [
      ...plan.scopes.map((scope) => emitScope(scope, named("this"), [])),
      ...plan.methods.map((method) => emitMethod(method, caller)),
    ],
  };
}

/** The class as a member of itself, and with it all its other static members. */
function emitStatics({ name: className, statics }: ClientFilePlan): PropertyCode {
  const members: ValueCode = {
    kind: "record",
    entries: statics.map((member) => emitEntry(member.name, member.value)),
  };
  return {
    name: name(className),
    isStatic: true,
    type: { kind: "query", name: name(className) },
    initializer: {
      kind: "call",
      callee: { kind: "member", object: named("Object"), name: word("assign") },
      arguments: [named("this"), members],
    },
  };
}
