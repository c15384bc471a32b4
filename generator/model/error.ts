/** The errors that an operation documents. */
import { within } from "../diagnostic.js";
import type { JsonSchema, MediaType, ResolvedOperation, ResolvedResponse } from "../resolve/resolved.js";
import type { ErrorResponse } from "./api.js";
import type { Evidence } from "./evidence.js";
import { chooseMedia, mediaKind } from "./media-type.js";
import type { Schema } from "./schema.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { isSuccessStatus, readStatus } from "./status.js";
import { defaultSuccess } from "./success.js";

/** Every documented response that is not a success: 3xx too, ranges, and `default` unless it counts as the success. */
export function inferErrors(
  operation: ResolvedOperation,
  context: SchemaContext,
): { readonly errors: readonly ErrorResponse[]; readonly evidence: readonly Evidence[] } {
  const success = defaultSuccess(operation);
  const errors = operation.responses.flatMap((response): readonly ErrorResponse[] => {
    const status = readStatus(response.status);
    if (!status || response === success || isSuccessStatus(status) || isInformational(response.status)) return [];
    return [{ status, description: response.description, ...modelErrorBody(response, context) }];
  });
  const fallback = operation.responses.find((response) => response.status === "default" && response !== success);
  return { errors, evidence: fallback ? [defaultEvidence(fallback)] : [] };
}

/** Whether a response is interim (RFC 9110, 15.2): a client waits for the final one. */
function isInformational(status: string): boolean {
  return status.startsWith("1");
}

function defaultEvidence(response: ResolvedResponse): Evidence {
  const because = "Another response is the success response, so “default” covers all other status codes.";
  return { about: "error", because, confidence: "certain", source: response.source };
}

/**
 * The body of an error: a union of all its JSON types, else text. All types count, because servers send errors in the
 * type they like, whatever a request accepts.
 */
function modelErrorBody(
  { content }: ResolvedResponse,
  context: SchemaContext,
): Pick<ErrorResponse, "body" | "isText" | "examples"> | undefined {
  const chosen = chooseMedia(content, ["json", "text"]);
  if (!chosen) return undefined;
  if (mediaKind(chosen) === "text") return modelText(chosen, context);
  const others = content.filter((media) => media !== chosen && mediaKind(media) === "json");
  const members = [chosen, ...others].flatMap(({ schema, source }) =>
    schema === undefined ? [] : [{ schema, source }],
  );
  const different = members.length > 1 ? distinctMembers(members) : members;
  const bodies = different.map(({ schema, source }) => modelSchema(schema, within(source, "schema"), context));
  const [only, ...more] = bodies;
  if (!only) return undefined;
  const { examples } = chosen;
  return {
    body: more.length > 0 ? { kind: "union", members: bodies } : only,
    ...(examples.length > 0 && { examples }),
  };
}

/** XML, too, is text to the client, whatever its schema says. */
function modelText(
  { schema, source, examples }: MediaType,
  context: SchemaContext,
): Pick<ErrorResponse, "body" | "isText" | "examples"> {
  const read = schema === undefined ? undefined : modelSchema(schema, within(source, "schema"), context);
  const body: Schema = read?.kind === "string" || read?.kind === "enum" ? read : { kind: "string" };
  return { body, isText: true, ...(examples.length > 0 && { examples }) };
}

function distinctMembers<Member extends { readonly schema: JsonSchema }>(
  members: readonly Member[],
): readonly Member[] {
  const texts = new Set<string>();
  return members.filter(({ schema }) => texts.size < texts.add(JSON.stringify(schema)).size);
}
