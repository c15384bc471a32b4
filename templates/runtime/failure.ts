/** What went wrong, as one of the client's errors. */
import type { Call } from "./call.js";
import { APIConnectionError, type APIError, ClientError, statusError } from "./error.js";
import { isDocumented } from "./operation.js";
import { errorBody } from "./response.js";
import type { Settings } from "./settings.js";

/**
 * Turns whatever was thrown into one of the client's errors. Before there is a URL, it is the caller's mistake; between
 * here and the API, it is a failed connection to the caller, be it a socket, a proxy or a middleware.
 *
 * A platform that cannot use a URL repeats it in its error, with the credentials in it; such an error is not passed on.
 * A URL with a user name has not come this far.
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

/** The error for a URL that nothing can be sent to. It does not repeat the URL, which may hold credentials. */
export function unusable(): ClientError {
  return new ClientError("A URL must be absolute, and without a user name: nothing was sent.");
}

/** The error for an answer whose status is not a success. */
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

/** An answer or error without the credentials that were in its URL. */
export function conceal<Outcome>(outcome: Outcome, { definition }: Settings): Outcome {
  const { schemes } = definition;
  for (const name in schemes) outcome = schemes[name]?.conceal?.(outcome) ?? outcome;
  return outcome;
}

/** The API's own name for a call. */
export function requestIdOf({ headers }: Response, { definition }: Settings): string | null {
  return headers.get(definition.requestIdHeader ?? "x-request-id");
}
