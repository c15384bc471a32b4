/** The names of a client: its class, its package, its environment variables. */
import * as v from "valibot";
import { strictShape } from "./problem.js";

export interface ClientNames {
  /** The client class: `DodoPayments`. */
  readonly clientName?: string;
  /** The npm package: `@acme/client`. */
  readonly packageName?: string;
}

export const className: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(
    /^(?!.*\p{Default_Ignorable_Code_Point})\p{Lu}\p{ID_Continue}*$/u,
    "a class name in PascalCase, as in “DodoPayments”",
  ),
);

export const npmName: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/, "a name that npm takes, as in “@acme/client”"),
);

/** As it stands in a document: `x-specwright-client`. */
export const clientNamesShape: v.GenericSchema<ClientNames> = strictShape({
  clientName: v.exactOptional(className),
  packageName: v.exactOptional(npmName),
});

/** The beginning of its environment variables' names. */
export const variablePrefix: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the beginning of environment variables, as in “ACME”"),
);

export const headerName: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(/^[\w!#$%&'*+.^`|~-]+$/, "the name of a header, as in “Idempotency-Key”"),
);
