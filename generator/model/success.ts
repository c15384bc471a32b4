/** The successful responses of an operation. */
import type { MediaType, ResolvedOperation, ResolvedResponse } from "../resolve/resolved.js";
import { within } from "../diagnostic.js";
import type { Content, Success } from "./api.js";
import type { Evidence } from "./evidence.js";
import { chooseMedia, mediaKind } from "./media-type.js";
import type { MediaKind } from "./media-type.js";
import type { Schema } from "./schema.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";
import { isSuccessStatus, readStatus } from "./status.js";

/** The kinds of content, in the order in which the client prefers them. */
const preference: readonly MediaKind[] = ["json", "lines", "events", "binary", "text", "form", "multipart"];

/** Every documented 2xx response, or the response that counts as success where there is none. At least one. */
export function inferSuccess(
  operation: ResolvedOperation,
  context: SchemaContext,
): { readonly success: readonly Success[]; readonly evidence: readonly Evidence[] } {
  const responses = successResponses(operation);
  const [first] = responses;
  if (!first) {
    const because = "No success response is documented; any 2xx response is assumed to have no body.";
    const evidence: Evidence = { about: "success", because, confidence: "assumed", source: operation.source };
    const unknown: Success = { status: { kind: "range", hundred: 2 }, content: { kind: "empty" } };
    return { success: [unknown], evidence: [evidence] };
  }
  const success = responses.flatMap((each) => {
    const status = readStatus(each.status);
    return status ? [{ ...modelSuccess(each, context), status }] : [];
  });
  if (first.status !== "default") return { success, evidence: [] };
  const because = "No 2xx response is documented, so the “default” response is the success response.";
  return { success, evidence: [{ about: "success", because, confidence: "likely", source: first.source }] };
}

/** The responses that mean success. */
export function successResponses(operation: ResolvedOperation): readonly ResolvedResponse[] {
  const fallback = defaultSuccess(operation);
  if (fallback) return [fallback];
  return operation.responses.filter((each) => {
    const status = readStatus(each.status);
    return status && isSuccessStatus(status);
  });
}

/** The response `default`, if it counts as the success: no 2xx is documented, and it describes a body. */
export function defaultSuccess(operation: ResolvedOperation): ResolvedResponse | undefined {
  const statuses = operation.responses.map((response) => readStatus(response.status));
  if (statuses.some((status) => status && isSuccessStatus(status))) return undefined;
  // A documented redirect is the purpose of such an operation; its default response is for errors.
  if (statuses.some((status) => status?.kind === "exact" && status.status >= 300 && status.status < 400))
    return undefined;
  return operation.responses.find((response) => response.status === "default");
}

function modelSuccess(response: ResolvedResponse, context: SchemaContext): Omit<Success, "status"> {
  const { status, links } = response;
  const content = isBodiless(status) ? [] : response.content;
  return { content: modelContent(content, context), ...(links && { links }) };
}

/** Responses of these statuses have no body, whatever the document says (RFC 9110, 15.3.5 and 15.3.6). */
function isBodiless(status: string): boolean {
  return status === "204" || status === "205";
}

function modelContent(content: readonly MediaType[], context: SchemaContext): Content {
  const media = chooseMedia(content, preference);
  if (!media) return { kind: "empty" };
  const mediaType = media.type;
  const kind = mediaKind(media);
  switch (kind) {
    case "json":
    case "form": {
      const { examples } = media;
      return {
        kind: "json",
        schema: modelBodySchema(media, context),
        mediaType,
        ...(examples.length > 0 && { examples }),
      };
    }
    case "events":
    case "lines":
      return { kind, schema: modelBodySchema(media, context), mediaType };
    case "text":
      return { kind, mediaType };
    case "binary":
    case "multipart":
      return { kind: "binary", mediaType };
  }
}

/** The schema of a body, or of an item where the body is a stream (OpenAPI 3.2, `itemSchema`). */
function modelBodySchema(media: MediaType, context: SchemaContext): Schema {
  const keyword = media.itemSchema === undefined ? "schema" : "itemSchema";
  return modelSchema(media[keyword] ?? true, within(media.source, keyword), context);
}
