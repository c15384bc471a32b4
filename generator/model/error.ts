/** What an operation answers when something goes wrong. */
import { within } from "../diagnostic.js";
import type { ResolvedOperation, ResolvedResponse } from "../resolve/resolved.js";
import type { ErrorResponse } from "./api.js";
import type { Evidence } from "./evidence.js";
import { chooseMedia } from "./media-type.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { isSuccessStatus, readStatus } from "./status.js";
import { defaultSuccess } from "./success.js";

/** Every documented status that is no success: 3xx too, ranges, and `default` unless it stands for the success. */
export function inferErrors(
  operation: ResolvedOperation,
  context: SchemaContext,
): { readonly errors: readonly ErrorResponse[]; readonly evidence: readonly Evidence[] } {
  const success = defaultSuccess(operation);
  const errors = operation.responses.flatMap((response): readonly ErrorResponse[] => {
    const status = readStatus(response.status);
    if (!status || response === success || isSuccessStatus(status) || isInformational(response.status)) return [];
    const { description, source } = response;
    return [{ status, description, ...modelErrorBody(response, context), source }];
  });
  const fallback = operation.responses.find((response) => response.status === "default" && response !== success);
  return { errors, evidence: fallback ? [defaultEvidence(fallback)] : [] };
}

/** RFC 9110, 15.2: an interim response, which no client sees as the answer. */
function isInformational(status: string): boolean {
  return status.startsWith("1");
}

function defaultEvidence(response: ResolvedResponse): Evidence {
  const because = "Another response is the success, so “default” is what every other status answers.";
  return { about: "error", because, confidence: "certain", source: response.source };
}

function modelErrorBody(
  response: ResolvedResponse,
  context: SchemaContext,
): Pick<ErrorResponse, "body" | "examples"> | undefined {
  const media = chooseMedia(response.content, ["json", "text"]);
  if (media?.schema === undefined) return undefined;
  const { schema, examples, source } = media;
  const body = modelSchema(schema, within(source, "schema"), context);
  return { body, ...(examples.length > 0 && { examples }) };
}
