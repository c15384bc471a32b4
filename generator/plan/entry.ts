/**
 * The package's entries: `.` with everything, and `./types` without any JavaScript; and the file from which these and
 * `./core` have the public names of the runtime.
 */
import type { Api } from "../model/api.js";
import type { PlanContext } from "./context.js";
import { clientPath, corePath, runtimePath } from "./home.js";
import { textDoc } from "./doc.js";
import { relativeModule } from "./import.js";
import type {
  ClientFilePlan,
  ExportPlan,
  IndexFilePlan,
  ModelFilePlan,
  ResourceFilePlan,
  RuntimeFilePlan,
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
  const own = [...declarations, ...classes].map(({ name }) => ({ name }));
  const exports: ExportPlan[] = [
    ...(own.length > 0 ? [{ from: from(clientPath), typeOnly: true, names: own }] : []),
    { from: from(corePath), typeOnly: false, names: coreNames(api) },
    ...resources.map((file) => ({ from: from(file.path), typeOnly: false })),
    ...models.map((file) => ({ from: from(file.path), typeOnly: true })),
    { from: from(runtimePath), typeOnly: false },
    ...runtimeOf(api).flatMap(({ file, values }): readonly ExportPlan[] => {
      const functions = values.filter((name) => !isType(name)).map((name) => ({ name }));
      return functions.length > 0 ? [{ from: from(file), typeOnly: false, names: functions }] : [];
    }),
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
    whole(runtimePath),
  ].filter(({ names }) => names === undefined || names.length > 0);
  return {
    kind: "types",
    path,
    imports: [],
    doc: textDoc("Models, params and error unions: types only, no JavaScript."),
    exports,
  };
}

/** The public classes and types of the runtime, listed once. Functions are not among them: `./types` has no values. */
export function planRuntime({ api, names: { client } }: PlanContext): RuntimeFilePlan {
  const exports = runtimeOf(api).flatMap(({ file, values, types }): readonly ExportPlan[] => {
    const classes = values.filter(isType);
    const typeOnly = classes.length === 0;
    const names = [...classes.map((name) => ({ name })), ...types.map((name) => ({ name, type: true }))].map((each) =>
      each.name === "ClientError" ? { ...each, as: `${client}Error` } : each,
    );
    return names.length > 0 ? [{ from: relativeModule(runtimePath, file), typeOnly, names }] : [];
  });
  const doc = textDoc("The classes and types of the runtime that are part of the package's API.");
  return { kind: "runtime", path: runtimePath, imports: [], doc, exports };
}

/** Whether a value is a class, and so a type, too. */
export function isType(value: string): boolean {
  return /^[A-Z]/.test(value);
}
