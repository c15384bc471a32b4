/** Media types, by what a client does with them. */
import type { MediaType } from "../resolve/resolved.js";

export type MediaKind = "json" | "form" | "multipart" | "events" | "lines" | "text" | "binary";

/** RFC 9110, 8.3.1: type and subtype are case-insensitive; parameters follow a semicolon. */
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
  // Any type at all, and a schema that describes data: JSON is what such documents mean.
  if ((essence === "*/*" || essence === "application/*") && media.schema !== undefined) return "json";
  return "binary";
}

/** A whole body of bytes, whatever its media type says. */
function isBinarySchema(schema: MediaType["schema"]): boolean {
  return typeof schema === "object" && schema["type"] === "string" && schema["format"] === "binary";
}

/** The first of the kinds asked for that the content has, in the order of the kinds; `application/json` before its kin. */
export function chooseMedia(content: readonly MediaType[], kinds: readonly MediaKind[]): MediaType | undefined {
  for (const kind of kinds) {
    const candidates = content.filter((media) => mediaKind(media) === kind);
    const exact = candidates.find((media) => essenceOf(media.type) === "application/json");
    const chosen = exact ?? candidates[0];
    if (chosen) return chosen;
  }
  return undefined;
}
