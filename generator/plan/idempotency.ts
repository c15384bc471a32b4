/** The header for idempotency keys: the runtime sends it, so it is an option of each call and not a parameter. */
import type { Api, Operation, Parameter } from "../model/api.js";
import type { PlanSettings } from "./settings.js";

/**
 * The header's name: from the settings, or from an operation that creates something and takes it. `undefined` where
 * nothing says that the API takes such keys.
 */
export function idempotencyHeader({ operations }: Api, settings: PlanSettings): string | undefined {
  if (settings.idempotencyHeader !== undefined) return settings.idempotencyHeader;
  const headers = operations.flatMap(({ method, parameters }) => (method === "POST" ? parameters : []));
  return headers.find((parameter) => isHeader(parameter, /^(x-)?idempotency-?key$/i))?.name;
}

/** The same API, without that header among its parameters. */
export function withoutIdempotencyHeader(api: Api, header: string | undefined): Api {
  if (header === undefined) return api;
  return { ...api, operations: api.operations.map((operation) => withoutHeader(operation, header)) };
}

export function withoutHeader(operation: Operation, header: string | undefined): Operation {
  const name = header?.toLowerCase();
  const isOther = (parameter: Parameter) => parameter.place !== "header" || parameter.name.toLowerCase() !== name;
  return { ...operation, parameters: operation.parameters.filter(isOther) };
}

function isHeader({ place, name }: Parameter, form: RegExp): boolean {
  return place === "header" && form.test(name);
}
