/** `client.ts`: the client with all resources, and the values and types that are members of its class. */
import type { PlanContext } from "./context.js";
import { noDoc, textDoc } from "./doc.js";
import { apiTitle, shownTitle } from "./title.js";
import { featureErrors, featuresOf } from "./feature.js";
import { coreNames, isType, runtimeOf } from "./entry.js";
import { clientPath } from "./home.js";
import { Importer } from "./import.js";
import type { ClientFilePlan, Declaration, ModelFilePlan, ResourceFilePlan } from "./plan.js";
import { planMembers, planScopeClass } from "./resource.js";
import { errorClasses } from "./runtime-import.js";

export function planClient(context: PlanContext, files: readonly (ModelFilePlan | ResourceFilePlan)[]): ClientFilePlan {
  const { api, homes, names } = context;
  const { client: clientName, root } = names;
  const planned = root.operations.flatMap((operation) => context.operations.get(operation) ?? []);
  const members = planMembers(root, [], context);
  const declarations = planned.flatMap((operation) => operation.declarations);
  const operations = planned.map(({ definition }) => definition);
  const classes = (homes.scopes.get(root) ?? []).map((scope) => planScopeClass(scope, context));
  const errors = [...errorClasses, ...featureErrors(featuresOf(api))];
  const errorName = `${clientName}Error`;
  const statics = [
    { name: errorName, value: "ClientError" },
    ...errors.map((name) => ({ name, value: name })),
    { name: "toFile", value: "toFile" },
  ];
  const types = typeMembers(context, files, declarations);
  const imports = new Importer()
    .value("Client", "ClientError", "toFile", ...errors)
    .names(types)
    .classes([{ name: clientName, doc: noDoc, ...members }, ...classes])
    .declarations(declarations)
    .constants(operations);
  if (classes.length > 0) imports.value("Resource");
  return {
    kind: "client",
    path: clientPath,
    imports: imports.importsOf(clientPath, homes.names),
    name: clientName,
    doc: textDoc(
      `Client of ${apiTitle(shownTitle(api.info, names.client))}.`,
      api.info.description ?? api.info.summary,
    ),
    ...members,
    statics,
    types,
    classes,
    declarations,
    operations,
  };
}

/** Every type of the package: `DodoPayments.LicenseKey`, `DodoPayments.RequestOptions`. */
function typeMembers(
  { api }: PlanContext,
  files: readonly (ModelFilePlan | ResourceFilePlan)[],
  declarations: readonly Declaration[],
): readonly string[] {
  const declared = [...files.flatMap((file) => file.declarations), ...declarations].map(({ name }) => name);
  const classes = files.flatMap((file) =>
    file.kind === "resource" ? file.classes.slice(0, 1).map(({ name }) => name) : [],
  );
  const errors = new Set(["ClientError", ...errorClasses, ...featureErrors(featuresOf(api))]);
  const runtime = runtimeOf(api).flatMap(({ values, types }) => [...values.filter(isType), ...types]);
  const core = coreNames(api).filter(({ type }) => type === true);
  return [
    ...declared,
    ...classes,
    ...core.map(({ name }) => name),
    ...runtime.filter((name) => !errors.has(name)),
  ].toSorted();
}
