/** The client's options for a security scheme: their names, and the environment variables of their defaults. */
import * as v from "valibot";
import { strictShape } from "./problem.js";

/** An option of the client, and the environment variable of its default. */
export interface CredentialOptionSettings {
  /** The name of the client option: `apiKey`. */
  readonly option?: string;
  /** The name of the environment variable: `ACME_API_KEY`. */
  readonly variable?: string;
}

/** The options of one security scheme. What is left out keeps its usual name. */
export interface CredentialSettings extends CredentialOptionSettings {
  /** For HTTP basic authentication: the username. */
  readonly username?: CredentialOptionSettings;
  /** For HTTP basic authentication: the password. */
  readonly password?: CredentialOptionSettings;
  /** For OAuth 2: the client id. */
  readonly clientId?: CredentialOptionSettings;
  /** For OAuth 2: the client secret. */
  readonly clientSecret?: CredentialOptionSettings;
  /** For OAuth 2: the refresh token. */
  readonly refreshToken?: CredentialOptionSettings;
}

export const optionName: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(
    /^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Start}$_][\p{ID_Continue}$]*$/u,
    "a name in camelCase, as in “apiKey”",
  ),
);

export const variableName: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "the name of an environment variable, as in “ACME_API_KEY”"),
);

const option = { option: v.exactOptional(optionName), variable: v.exactOptional(variableName) };

const part = v.exactOptional(strictShape(option));

export const credentialShape: v.GenericSchema<CredentialSettings> = strictShape({
  ...option,
  username: part,
  password: part,
  clientId: part,
  clientSecret: part,
  refreshToken: part,
});
