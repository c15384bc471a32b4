/** Small documents for tests of `plan`, and what is planned for them as text. */
import { parse } from "yaml";
import { collectDiagnostics, type Diagnostic } from "../../../generator/diagnostic.js";
import type { Api } from "../../../generator/model/api.js";
import { planPackage } from "../../../generator/plan/package.js";
import type {
  ClassPlan,
  ClientFilePlan,
  CoreFilePlan,
  Declaration,
  FilePlan,
  IndexFilePlan,
  MethodPlan,
  ModelFilePlan,
  Plan,
  ResourceFilePlan,
  RuntimeFilePlan,
  TypesFilePlan,
} from "../../../generator/plan/plan.js";
import type { PlanSettings } from "../../../generator/plan/settings.js";
import type { Lock } from "../../../generator/setting/lock.js";
import { type Json, modelDocument } from "../model/document.js";
import { typeText, valueText } from "../code-text.js";

export interface Planned {
  readonly api: Api;
  readonly plan: Plan;
  /** Those of `plan`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `document` is YAML, without what every document has. */
export async function planYaml(document: string, settings: PlanSettings = {}): Promise<Planned> {
  return planDocument((parse(document) ?? {}) as Json, settings);
}

/** `lock` is what was published of an earlier document. */
export async function planDocument(document: Json, settings: PlanSettings = {}, lock?: Lock): Promise<Planned> {
  const { api } = await modelDocument(document, lock && { lock });
  const { report, diagnostics } = collectDiagnostics();
  return { api, plan: planPackage(api, settings, report, lock).plan, diagnostics };
}

const strings = {
  "200": {
    description: "",
    content: { "application/json": { schema: { type: "array", items: { type: "string" } } } },
  },
};

/** Operations that say nothing but their address, `GET /customers/{customer_id}`, and `GET /customers` that it answers a list. */
export function routes(...addresses: readonly string[]): { readonly paths: Json } {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const address of addresses) {
    const [method = "", path = ""] = address.split(" ");
    const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const responses = method === "GET" && path.endsWith("s") ? strings : { "204": { description: "" } };
    paths[path] = { ...paths[path], [method.toLowerCase()]: { parameters, responses } };
  }
  return { paths };
}

/** A document of one operation, `POST /things/{id}` unless told otherwise, with what the test cares about. */
export function operation(yaml: string, address = "POST /things"): Json {
  const [method = "", path = ""] = address.split(" ");
  const given = parse(yaml) as Json;
  const paths = routes(address).paths as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const plain = paths[path]?.[method.toLowerCase()] ?? {};
  const parameters = [
    ...(plain["parameters"] as readonly unknown[]),
    ...((given["parameters"] ?? []) as readonly unknown[]),
  ];
  return { paths: { [path]: { [method.toLowerCase()]: { ...plain, ...given, parameters } } } };
}

export function fileOf(plan: Plan, kind: "client"): ClientFilePlan;
export function fileOf(plan: Plan, kind: "core"): CoreFilePlan;
export function fileOf(plan: Plan, kind: "index"): IndexFilePlan;
export function fileOf(plan: Plan, kind: "types"): TypesFilePlan;
export function fileOf(plan: Plan, kind: "runtime"): RuntimeFilePlan;
export function fileOf(plan: Plan, kind: FilePlan["kind"]): FilePlan {
  const found = plan.files.find((file) => file.kind === kind);
  if (!found) throw new Error(`There is no ${kind} file.`);
  return found;
}

export function resourceFiles({ files }: Plan): readonly ResourceFilePlan[] {
  return files.filter((file) => file.kind === "resource");
}

export function modelFiles({ files }: Plan): readonly ModelFilePlan[] {
  return files.filter((file) => file.kind === "models");
}

/** Every class but the client. */
export function classesOf(plan: Plan): readonly ClassPlan[] {
  return [...fileOf(plan, "client").classes, ...resourceFiles(plan).flatMap(({ classes }) => classes)];
}

/** Every declaration as text, by its name. */
export function declarationsOf(plan: Plan): Readonly<Record<string, string>> {
  const declarations = [fileOf(plan, "client"), ...resourceFiles(plan), ...modelFiles(plan)].flatMap(
    (file) => file.declarations,
  );
  return Object.fromEntries(declarations.map((declaration) => [declaration.name, declarationText(declaration)]));
}

/** `Base & { name?: string }`, without its comments. */
function declarationText(declaration: Declaration): string {
  if (declaration.kind === "alias") return typeText(declaration.type);
  const { extends: bases, properties, index } = declaration;
  const bare = properties.map((property) => ({ ...property, doc: { tags: [] } }));
  const own = properties.length > 0 || index || bases.length === 0;
  return [
    ...bases.map((base) => typeText(base)),
    ...(own ? [typeText({ kind: "object", properties: bare, ...(index && { index }) })] : []),
  ].join(" & ");
}

/** What a class has: `wallets: Wallets`, `id(id: string): CustomerById`, and a line for each form of each method. */
export function membersOf({ children, scopes, methods }: Omit<ClassPlan, "name" | "doc">): readonly string[] {
  return [
    ...children.map(({ property, className }) => `${property}: ${className}`),
    ...scopes.map(({ method, argument, type, className }) => `${method}(${argument}: ${typeText(type)}): ${className}`),
    ...methods.flatMap(signaturesOf),
  ];
}

/** `update(id: string, params?: Params): APIRequest<…>`, and the form that lacks something. */
export function signaturesOf({ name, positional, params, returns, incomplete }: MethodPlan): readonly string[] {
  const first = positional.map(({ identifier, type }) => `${identifier}: ${typeText(type)}`);
  const full = [...first, ...(params ? [`params${params.optional ? "?" : ""}: ${typeText(params.type)}`] : [])];
  const bare = [...first, ...(incomplete?.params ? [`params: ${typeText(incomplete.params)}`] : [])];
  return [
    `${name}(${full.join(", ")}): ${typeText(returns)}`,
    ...(incomplete ? [`${name}(${bare.join(", ")}): ${typeText(incomplete.returns)}`] : []),
  ];
}

/** The constants of all operations as text, by their names. */
export function constantsOf(plan: Plan): Readonly<Record<string, string>> {
  const constants = [fileOf(plan, "client"), ...resourceFiles(plan)].flatMap((file) => file.operations);
  return Object.fromEntries(constants.map(({ name, value }) => [name, valueText(value)]));
}
