/** What went wrong, as one of the client's errors. */
import type { Call } from "./call.js";
import { APIConnectionError, type APIError, ClientError, statusError } from "./error.js";
import { isDocumented } from "./operation.js";
import { errorBody } from "./response.js";
import type { Settings } from "./settings.js";

/**
 * Whatever fails before there is a URL is the caller's to mend; whatever fails between here and the API is a failed connection to the caller: a socket, a proxy, a middleware.
 *
 * But a platform that cannot use a URL repeats it in its error, with the credentials that are in it. One with a user name has not come this far.
 */
export function toClientError(cause: unknown, { operation, settings }: Call, url?: string): ClientError {
  if (cause instanceof ClientError) return cause;
  if (url === undefined) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new ClientError(`${operation.id} cannot be sent: ${why}`, { cause });
  }
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  const isUsable = url === "" || URL.canParse(url, location?.href);
  return isUsable ? new APIConnectionError({ cause: conceal(cause, settings) }) : unusable();
}

/** For a URL that nothing can be sent to. It is not repeated: credentials may be in it. */
export function unusable(): ClientError {
  return new ClientError("A URL must be absolute, and without a user name: nothing was sent.");
}

/** The error for an answer whose status is no success. */
export async function failure(
  response: Response,
  text: () => Promise<string>,
  { operation, settings }: Call,
): Promise<APIError> {
  const { status, headers } = response;
  const said = await text().catch(() => "");
  const body = errorBody(said);
  const documented = isDocumented(status, operation.errors);
  return statusError(status, documented && typeof body === "string" ? undefined : body, said || undefined, headers, {
    kind: documented ? "status" : "unexpected_status",
    response,
    requestId: requestIdOf(response, settings) ?? undefined,
  });
}

/** An answer or an error, without the credentials that were in its URL. */
export function conceal<Outcome>(outcome: Outcome, { definition }: Settings): Outcome {
  const { schemes } = definition;
  for (const name in schemes) outcome = schemes[name]?.conceal?.(outcome) ?? outcome;
  return outcome;
}

/** The API's own name for a call. */
export function requestIdOf({ headers }: Response, { definition }: Settings): string | null {
  return headers.get(definition.requestIdHeader ?? "x-request-id");
}
