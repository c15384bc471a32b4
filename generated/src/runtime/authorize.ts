import type { Call } from "./call.js";
import type { Outgoing } from "./outgoing.js";

/**
 * Adds the credentials that an operation requires to its request.
 *
 * @throws MissingCredentialsError if a required credential is missing.
 */
export type Authorize = (outgoing: Outgoing, call: Call) => Promise<unknown> | void;
