/** Turns any failure into one of the client's errors. */
import type { Call } from "./call.js";
import { APIConnectionError, type APIError, ClientError, statusError } from "./error.js";
import { documentedAs } from "./operation.js";
import { pageURL } from "./origin.js";
import { errorBody } from "./response.js";
import type { Settings } from "./settings.js";

/**
 * A failure before there is a URL is the caller's error. A failure after that (socket, proxy, middleware) is a connection error.
 *
 * A platform that rejects a URL repeats it in its error, including credentials in it. A URL with a user name is refused earlier.
 */
export function toClientError(cause: unknown, { operation, settings }: Call, url?: string): ClientError {
  if (cause instanceof ClientError) return cause;
  if (url === undefined) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new ClientError(`${operation.id} cannot be sent: ${why}`, { cause });
  }
  const isUsable = url === "" || URL.canParse(url, pageURL());
  return isUsable ? new APIConnectionError({ cause: conceal(cause, settings) }) : unusable();
}

/** The error for an unusable URL. The message does not repeat it, as it may contain credentials. */
export function unusable(): ClientError {
  return new ClientError("baseURL must be absolute, and no URL may have a user name: nothing was sent.");
}

/** Creates the error for a response with an error status. */
export async function failure(
  response: Response,
  text: () => Promise<string>,
  { operation, settings }: Call,
): Promise<APIError> {
  const { status, headers } = response;
  const said = await text().catch(() => "");
  const known = documentedAs(status, operation.errors);
  const form = known === undefined ? "any" : operation.errorBodies?.[known];
  return statusError(status, bodyOf(said, form), said || undefined, headers, {
    kind: known === undefined ? "unexpected_status" : "status",
    response,
    requestId: requestIdOf(response, settings) ?? undefined,
  });
}

/** The body of an error, in its documented form. A text is no model: where the document describes one, there is no body. */
function bodyOf(said: string, form: "text" | "any" | undefined): unknown {
  const body = errorBody(said);
  if (typeof body === "string") return form && body;
  return form === "text" ? said || undefined : body;
}

/** Removes the credentials in the URL of a response or an error. */
export function conceal<Outcome>(outcome: Outcome, { definition }: Settings): Outcome {
  const { schemes } = definition;
  for (const name in schemes) outcome = schemes[name]?.conceal?.(outcome) ?? outcome;
  return outcome;
}

/** The request id that the API has sent. */
export function requestIdOf({ headers }: Response, { definition }: Settings): string | null {
  return headers.get(definition.requestIdHeader ?? "x-request-id");
}
