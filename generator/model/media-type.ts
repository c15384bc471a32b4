/** Media types, grouped by what a client does with them. */
import type { MediaType } from "../resolve/resolved.js";

export type MediaKind = "json" | "form" | "multipart" | "events" | "lines" | "text" | "binary";

/** The type and subtype in lower case, without parameters (RFC 9110, 8.3.1). */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

const lines = /^(application|text)\/((x-)?(ndjson|jsonl|json-?lines|json-seq)|stream\+json)$/;
const plain = /^text\/|^application\/((.+\+)?xml|(.+\+)?yaml|x-yaml|javascript|graphql|sql)$/;

export function mediaKind(media: MediaType): MediaKind {
  const essence = essenceOf(media.type);
  if (essence === "text/event-stream") return "events";
  if (lines.test(essence) || essence.endsWith("+json-seq")) return "lines";
  if (isBinarySchema(media.schema)) return "binary";
  if (essence === "application/json" || essence === "text/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (plain.test(essence)) return "text";
  // "Any type", with a schema that describes data: such documents mean JSON.
  if ((essence === "*/*" || essence === "application/*") && media.schema !== undefined) return "json";
  return "binary";
}

/** Whether a body is bytes as a whole, whatever its media type says. */
function isBinarySchema(schema: MediaType["schema"]): boolean {
  return typeof schema === "object" && schema["type"] === "string" && schema["format"] === "binary";
}

/**
 * The first media type of the first of `kinds` that the content has; `application/json` comes before other JSON types.
 */
export function chooseMedia(content: readonly MediaType[], kinds: readonly MediaKind[]): MediaType | undefined {
  for (const kind of kinds) {
    const candidates = content.filter((media) => mediaKind(media) === kind);
    const exact = candidates.find((media) => essenceOf(media.type) === "application/json");
    const chosen = exact ?? candidates[0];
    if (chosen) return chosen;
  }
  return undefined;
}
