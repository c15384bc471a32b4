/** The body of a request, and which of the document's media types it is sent in. */
import { within } from "../diagnostic.js";
import type { MediaType, RequestBody } from "../resolve/resolved.js";
import type { Body } from "./api.js";
import type { Evidence } from "./evidence.js";
import { chooseMedia, mediaKind } from "./media-type.js";
import type { MediaKind } from "./media-type.js";
import { modelSchema } from "./schema-reader.js";
import { isSchemaObject } from "./schema-type.js";
import type { Schema } from "./schema.js";
import type { SchemaContext } from "./schema-context.js";

const usual: readonly MediaKind[] = ["json", "multipart", "form", "lines", "text", "binary"];
const withFiles: readonly MediaKind[] = ["multipart", "json", "form", "lines", "text", "binary"];

export function inferBody(
  request: RequestBody | undefined,
  context: SchemaContext,
): { readonly body?: Body; readonly evidence: readonly Evidence[] } {
  if (!request || request.content.length === 0) return { evidence: [] };
  const hasFiles = request.content.some((media) => mediaKind(media) === "multipart" && carriesFiles(media, context));
  const media = chooseMedia(request.content, hasFiles ? withFiles : usual) ?? request.content[0];
  if (!media) return { evidence: [] };
  const schema = modelSchema(media.schema ?? true, within(media.source, "schema"), context);
  if (!request.required && holdsNothing(schema)) return { evidence: [emptyEvidence(request)] };
  const body: Body = {
    required: request.required,
    mediaType: media.type,
    alternatives: request.content
      .filter((each) => each !== media && mediaKind(each) === mediaKind(media))
      .map(({ type }) => type),
    others: request.content.filter((each) => mediaKind(each) !== mediaKind(media)).map(({ type }) => type),
    kind: bodyKind(mediaKind(media)),
    schema,
    ...(request.description !== undefined && { description: request.description }),
    encoding: media.encoding,
    source: media.source,
  };
  return { body, evidence: request.content.length > 1 ? [choiceEvidence(media, request, hasFiles)] : [] };
}

/** Whether an object can have no property at all. */
function holdsNothing(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.length === 0 && schema.additional === undefined;
}

function emptyEvidence({ source }: RequestBody): Evidence {
  const because = "The request body is optional and can only be empty, so none is sent.";
  return { about: "body", because, confidence: "certain", source };
}

function bodyKind(kind: MediaKind): Body["kind"] {
  switch (kind) {
    case "json":
    case "form":
    case "multipart":
    case "text":
      return kind;
    case "lines":
    case "events":
    case "binary":
      return "binary";
  }
}

/** Whether a form carries files: only multipart can send bytes beside other fields, JSON would need them as text. */
function carriesFiles(media: MediaType, context: SchemaContext): boolean {
  return hasBinary(media.schema, context, new Set());
}

function hasBinary(schema: unknown, context: SchemaContext, seen: Set<unknown>): boolean {
  if (!isSchemaObject(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema["format"] === "binary") return true;
  const target = typeof schema["$ref"] === "string" ? context.schemas.get(schema["$ref"])?.schema : undefined;
  const listed = ["allOf", "anyOf", "oneOf"].flatMap((keyword): readonly unknown[] =>
    Array.isArray(schema[keyword]) ? schema[keyword] : [],
  );
  const properties = isSchemaObject(schema["properties"]) ? Object.values(schema["properties"]) : [];
  return [target, schema["items"], ...listed, ...properties].some((each) => hasBinary(each, context, seen));
}

function choiceEvidence(media: MediaType, request: RequestBody, hasFiles: boolean): Evidence {
  const others = request.content.filter((each) => each !== media).map(({ type }) => type);
  const reason =
    hasFiles && mediaKind(media) === "multipart" ? "because it can contain files" : "because it preserves types best";
  const because = `The request body may be ${[media.type, ...others].join(" or ")}; ${media.type} is sent, ${reason}.`;
  return { about: "body", because, confidence: "likely", source: request.source };
}
