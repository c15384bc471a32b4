/** What an operation sends and answers, and where in it a request may say which page it asks for. */
import type { Body, Parameter, Success } from "./api.js";
import { takesCursor } from "./cursor-paginator.js";
import { bodyInputs, headerInputs, type PageInput, queryInputs } from "./page-parameter.js";
import type { Models } from "./reference.js";

export interface Exchange {
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly success: readonly Success[];
}

export function inputsOf({ parameters, body }: Exchange, models: Models): readonly PageInput[] {
  // Headers count and cut nothing in any API that is known, but some take a cursor.
  const headers = headerInputs(parameters).filter((input) => takesCursor(input, models));
  return [...queryInputs(parameters), ...bodyInputs(body, models), ...headers];
}
