import type { Call } from "./call.js";
import type { Outgoing } from "./outgoing.js";

/**
 * Puts the credentials that an operation asks for into its request.
 *
 * @throws MissingCredentialsError where one is asked for, and none is there.
 */
export type Authorize = (outgoing: Outgoing, call: Call) => Promise<unknown> | void;
