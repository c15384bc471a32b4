/** The request and the response of an operation, and where in the request the page may be chosen. */
import type { Body, Parameter, Success } from "./api.js";
import { takesCursor } from "./cursor-trust.js";
import { bodyInputs, headerInputs, type PageInput, queryInputs } from "./page-parameter.js";
import type { Models } from "./reference.js";

export interface Exchange {
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly success: readonly Success[];
}

export function inputsOf({ parameters, body }: Exchange, models: Models): readonly PageInput[] {
  // No known API takes a number of the page or its size in a header, but some take a cursor there.
  const headers = headerInputs(parameters).filter((input) => takesCursor(input, models));
  return [...queryInputs(parameters), ...bodyInputs(body, models), ...headers];
}
