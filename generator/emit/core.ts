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
 *
 *     export type { APIRequest, Result } from "./runtime/request.js";
 */
import type { CoreFilePlan } from "../plan/plan.js";
import type { ClassCode, TypeCode, ValueCode } from "./code.js";
import { emitDeclaration } from "./declaration.js";
import { emitDocs } from "./doc.js";
import { emitExport } from "./import.js";
import { kind } from "./kind.js";
import type { SourceModule } from "./module.js";
import { emitConstant } from "./operation.js";
import { emitSource } from "./source.js";
import { name, note, word } from "./syntax.js";
import { emitType } from "./type.js";
import { memberOf, named } from "./value.js";

export function emitCore(plan: CoreFilePlan): SourceModule {
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
    ...plan.exports.map(emitExport),
  ]);
}

function emitClient(plan: CoreFilePlan): ClassCode {
  const type: TypeCode = { kind: "reference", name: word("ClientOptions"), arguments: [] };
  const options = { name: word("options"), type };
  return {
    kind: kind.class,
    name: word("Client"),
    isExported: true,
    extends: word("BaseClient"),
    docs: emitDocs(plan.clientDoc),
    properties: plan.credentials.map((credential) => ({
      name: name(credential.name),
      hasDeclareKeyword: true,
      type: emitType(credential.type),
      docs: emitDocs(credential.doc),
    })),
    ctors: [
      {
        parameters: [{ ...options, initializer: { kind: "record", entries: [] } }],
        statements: [{ kind: "expression", value: callOf(named("super"), plan.definition.name, "options") }],
      },
    ],
    methods: [
      {
        name: word("withOptions"),
        docs: [note`A new client: this one's present values, overridden by \`options\`.`],
        hasOverrideKeyword: true,
        parameters: [options],
        returnType: { kind: "keyword", text: word("this") },
        statements: [{ kind: "return", value: callOf(memberOf(named("super"), "withOptions"), "options") }],
      },
    ],
  };
}

function callOf(callee: ValueCode, ...names: readonly string[]): ValueCode {
  return { kind: "call", callee, arguments: names.map(named) };
}
