import type { Call } from "./call.js";
import type { Outgoing } from "./outgoing.js";

/**
 * Puts the credentials that an operation needs into its request.
 *
 * @throws MissingCredentialsError where it needs one, and the client has none.
 */
export type Authorize = (outgoing: Outgoing, call: Call) => Promise<unknown> | void;
