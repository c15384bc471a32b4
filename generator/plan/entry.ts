/** The package's entries: `.` with everything, and `./types` without any JavaScript. */
import type { Api } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { clientPath, corePath } from "./home.js";
import { textDoc } from "./doc.js";
import { relativeModule } from "./import.js";
import type {
  ClientFilePlan,
  ExportPlan,
  IndexFilePlan,
  ModelFilePlan,
  ResourceFilePlan,
  TypesFilePlan,
} from "./plan.js";
import { featureExports, featuresOf } from "./feature.js";
import { publicRuntime } from "./runtime-import.js";
import type { PackageFacts } from "./settings.js";

/** The code that the package's owner adds. */
const customPath = "src/custom/index.ts";

export function planIndex(
  { api, names: { client } }: PlanContext,
  models: readonly ModelFilePlan[],
  resources: readonly ResourceFilePlan[],
  { declarations, classes }: ClientFilePlan,
  { custom = false }: PackageFacts,
): IndexFilePlan {
  const path = "src/index.ts";
  const from = (file: string) => relativeModule(path, file);
  const runtime = runtimeOf(api).map(({ file, values, types }): ExportPlan => {
    const names = [...values.map((name) => ({ name })), ...types.map((name) => ({ name, type: true }))];
    const base = values.includes("ClientError") ? [{ name: "ClientError", as: `${client}Error` }] : [];
    return {
      from: from(file),
      typeOnly: false,
      names: [...names.filter(({ name }) => name !== "ClientError"), ...base],
    };
  });
  const own = [...declarations, ...classes].map(({ name }) => ({ name }));
  const exports: ExportPlan[] = [
    ...(own.length > 0 ? [{ from: from(clientPath), typeOnly: true, names: own }] : []),
    { from: from(corePath), typeOnly: false, names: coreNames(api) },
    ...resources.map((file) => ({ from: from(file.path), typeOnly: false })),
    ...models.map((file) => ({ from: from(file.path), typeOnly: true })),
    ...runtime,
    ...(custom ? [{ from: from(customPath), typeOnly: false }] : []),
  ];
  return {
    kind: "index",
    path,
    imports: [],
    clientName: client,
    doc: textDoc(`${client}: the client, its errors, and every type.`),
    exports,
  };
}

/** The names of the runtime that the package exports. */
export function runtimeOf(api: Api): typeof publicRuntime {
  return [...publicRuntime, ...featureExports(featuresOf(api))];
}

export function coreNames({ environments }: Api): NonNullable<ExportPlan["names"]> {
  return [
    { name: "Client" },
    { name: "ClientOptions", type: true },
    ...(environments.length > 0 ? [{ name: "Environment", type: true }] : []),
  ];
}

export function planTypes(
  context: PlanContext,
  models: readonly ModelFilePlan[],
  resources: readonly ResourceFilePlan[],
  client: ClientFilePlan,
): TypesFilePlan {
  const path = "src/types.ts";
  const from = (file: string) => relativeModule(path, file);
  const whole = (file: string): ExportPlan => ({ from: from(file), typeOnly: true });
  const exports: ExportPlan[] = [
    ...models.map((file) => whole(file.path)),
    ...resources.map((file) => whole(file.path)),
    { ...whole(clientPath), names: [...client.declarations, ...client.classes].map(({ name }) => ({ name })) },
    ...typeExports(context, path),
  ].filter(({ names }) => names === undefined || names.length > 0);
  return {
    kind: "types",
    path,
    imports: [],
    doc: textDoc("Models, params and error unions: types only, no JavaScript."),
    exports,
  };
}

/** What of the runtime the package hands on, as types alone. */
export function typeExports({ api, names: { client } }: PlanContext, path: string): readonly ExportPlan[] {
  return runtimeOf(api).flatMap(({ file, values, types }): readonly ExportPlan[] => {
    const names = [...values.filter(isType), ...types];
    const named = names.map((name) => (name === "ClientError" ? { name, as: `${client}Error` } : { name }));
    return named.length > 0 ? [{ from: relativeModule(path, file), typeOnly: true, names: named }] : [];
  });
}

/** Whether a value is a class, and so a type, too. */
export function isType(value: string): boolean {
  return /^[A-Z]/.test(value);
}
