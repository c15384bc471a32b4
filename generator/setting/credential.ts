/** The client's options for a security scheme: their names, and the environment variables of their defaults. */
import * as v from "valibot";
import { strictShape } from "./problem.js";

/** An option of the client, and the environment variable of its default. */
export interface CredentialOptionSettings {
  /** The client's option: `apiKey`. */
  readonly option?: string;
  /** The environment variable, whole: `ACME_API_KEY`. */
  readonly variable?: string;
}

/** The options of one security scheme. What is left out keeps its usual name. */
export interface CredentialSettings extends CredentialOptionSettings {
  /** Of a scheme with a username and a password: the username's. */
  readonly username?: CredentialOptionSettings;
  /** Of a scheme with a username and a password: the password's. */
  readonly password?: CredentialOptionSettings;
  /** Of OAuth 2: the client's id. */
  readonly clientId?: CredentialOptionSettings;
  /** Of OAuth 2: the client's secret. */
  readonly clientSecret?: CredentialOptionSettings;
  /** Of OAuth 2: the token that others are had for. */
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
