/** Which responses are streams, of what, and when. */
import { within } from "../diagnostic.js";
import type { JsonSchema, MediaType, ResolvedOperation } from "../resolve/resolved.js";
import type { Body } from "./api.js";
import { readEvent, withTypedData } from "./stream-event.js";
import { chooseMedia, essenceOf, mediaKind } from "./media-type.js";
import { dereference, itemsOf, type Models, propertiesOf } from "./reference.js";
import type { Schema } from "./schema.js";
import type { SchemaContext } from "./schema-context.js";
import { modelSchema } from "./schema-reader.js";
import type { Stream } from "./stream-kind.js";
import { successResponses } from "./success.js";

/**
 * The stream that an operation responds with: because its success has no other form, or because the body can choose it
 * with a boolean property `stream`.
 *
 * Where several successes have a body, nothing says which of them will come: then none is a stream.
 */
export function inferStream(
  operation: ResolvedOperation,
  body: Body | undefined,
  models: Models,
  context: SchemaContext,
): Stream | undefined {
  const [only, ...others] = successResponses(operation).filter(({ content }) => content.length > 0);
  if (!only || others.length > 0) return undefined;
  const media = chooseMedia(only.content, ["lines", "events"]);
  if (!media) return undefined;
  const isOnly = only.content.every((each) => isStream(each));
  const when = isOnly ? undefined : findChoice(only.content, body, models);
  if (!isOnly && when === undefined) return undefined;
  return { ...inferItems(media, models, context), ...(when !== undefined && { when }) };
}

function isStream(media: MediaType): boolean {
  const kind = mediaKind(media);
  return kind === "lines" || kind === "events";
}

/** The name of the property in OpenAI's API, which many others follow. */
const choiceName = "stream";

function findChoice(content: readonly MediaType[], body: Body | undefined, models: Models): string | undefined {
  if (!body || !content.some((media) => mediaKind(media) === "json")) return undefined;
  const property = propertiesOf(body.schema, models)?.find(({ name }) => name === choiceName);
  return property && dereference(property.schema, models)?.kind === "boolean" ? choiceName : undefined;
}

function inferItems(media: MediaType, models: Models, context: SchemaContext): Stream {
  const mediaType = media.type;
  const schema = modelItem(media, models, context);
  if (mediaKind(media) === "lines") {
    const kind = /json-seq$/.test(essenceOf(mediaType)) ? "sequence" : "lines";
    return { kind, mediaType, ...(schema && schema.kind !== "string" && { schema }) };
  }
  const event = schema && readEvent(schema, media.itemSchema !== undefined, models);
  if (event) return { kind: "events", mediaType, ...event };
  // The document only says that events are text: callers get whole events.
  return { kind: "events", mediaType, item: "event", data: "text", hasErrors: true };
}

/**
 * The schema of an item. `itemSchema` describes one (OpenAPI 3.2). `schema` should describe the whole stream as an
 * array, but most documents mean an item by it too.
 */
function modelItem(media: MediaType, models: Models, context: SchemaContext): Schema | undefined {
  const keyword = media.itemSchema === undefined ? "schema" : "itemSchema";
  const raw = media[keyword];
  if (raw === undefined) return undefined;
  const schema = modelSchema(withTypedData(raw, context) as JsonSchema, within(media.source, keyword), context);
  const item = keyword === "schema" ? (itemsOf(schema, models) ?? schema) : schema;
  return item.kind === "unknown" ? undefined : item;
}
