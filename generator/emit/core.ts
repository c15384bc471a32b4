/**
 * The client without resources:
 *
 *     export interface ClientOptions extends BaseClientOptions { … }
 *     export type Environment = "test_mode" | "live_mode";
 *
 *     const definition: ClientDefinition = { … };
 *
 *     export class Client extends BaseClient {
 *       declare bearerToken: Credential | null | undefined;
 *
 *       constructor(options: ClientOptions = {}) {
 *         super(definition, options);
 *       }
 *
 *       override withOptions(options: ClientOptions): this {
 *         return super.withOptions(options);
 *       }
 *     }
 */
import type { ClassDeclarationStructure } from "ts-morph";
import type { CoreFilePlan } from "../plan/plan.js";
import { emitDeclaration } from "./declaration.js";
import { emitDocs } from "./doc.js";
import { kind } from "./kind.js";
import type { Module } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";
import { name } from "./syntax.js";
import { typeText } from "./type.js";

export function emitCore(plan: CoreFilePlan): Module {
  const options = emitDeclaration({
    kind: "interface",
    name: "ClientOptions",
    doc: { text: "What the client can be told.", tags: [] },
    extends: [{ kind: "name", name: "BaseClientOptions" }],
    properties: plan.options,
  });
  const environment = plan.environment && emitDeclaration({ kind: "alias", name: "Environment", ...plan.environment });
  return emitSource(plan.path, plan.imports, [
    options,
    ...(environment ? [environment] : []),
    emitConstant(plan.definition),
    emitClient(plan),
  ]);
}

function emitClient(plan: CoreFilePlan): ClassDeclarationStructure {
  const options = { name: "options", type: "ClientOptions" };
  return {
    kind: kind.class,
    name: "Client",
    isExported: true,
    extends: "BaseClient",
    docs: emitDocs(plan.clientDoc),
    properties: plan.credentials.map((credential) => ({
      name: name(credential.name),
      hasDeclareKeyword: true,
      type: typeText(credential.type),
      docs: emitDocs(credential.doc),
    })),
    ctors: [
      {
        parameters: [{ ...options, initializer: "{}" }],
        statements: [`super(${name(plan.definition.name)}, options);`],
      },
    ],
    methods: [
      {
        name: "withOptions",
        docs: ["A new client: this one's present values, overridden by `options`."],
        hasOverrideKeyword: true,
        parameters: [options],
        returnType: "this",
        statements: ["return super.withOptions(options);"],
      },
    ],
  };
}
