/** The names of the operations' constants. */
import type { Api, Operation } from "../model/api.js";
import { singularOf } from "../name/noun.js";
import { bindingName, camelCase } from "./identifier.js";
import type { Names } from "./name.js";
import { NameTable } from "./name-table.js";
import { methodArguments } from "./reserved.js";
import { runtimeModules } from "./runtime-import.js";
import { resourcesOf } from "./tree.js";

/**
 * The constants' names by operation: `licenseKeyUpdate`. They are distinct from all names that their file imports or
 * declares, and from the arguments that every method has.
 */
export function planConstantNames(api: Api, { types }: Names): ReadonlyMap<Operation, string> {
  const everywhere = new NameTable([
    ...methodArguments,
    ...runtimeModules.keys(),
    ...[...types.resources.values(), ...types.scopes.values()],
    ...[...types.operations.values()].flatMap(({ params, error, response }) => [params, error, response]),
  ]);
  const tables = new Map<string, NameTable>();
  return new Map(
    api.operations.map((operation) => {
      const resource = resourcesOf(operation.chain);
      const key = JSON.stringify(resource);
      const table = tables.get(key) ?? everywhere.within();
      tables.set(key, table);
      const words = [...singularOf(resource.at(-1) ?? []), ...operation.name];
      return [operation, table.claim(bindingName(words), `${camelCase(words)}Operation`)];
    }),
  );
}
