/** Sample texts, where the document has no example. */
import type { Schema } from "../model/schema.js";
import { wordsOf } from "../name/word.js";
import { simplePattern } from "./simple-pattern.js";

/** A text by the format or the name. If that does not match the pattern, and the pattern is simple, a text that does. */
export function sampleText(
  { format, constraints }: Extract<Schema, { readonly kind: "string" }>,
  name: string,
): string {
  const usual = sampleTexts.get(format ?? "") ?? sampleTexts.get(wordsOf(name).at(-1) ?? "") ?? name;
  const pattern = constraints?.get("pattern");
  const simple = typeof pattern === "string" ? simplePattern(pattern) : undefined;
  if (!simple) return usual;
  const shortest = Number(constraints?.get("minLength") ?? 0);
  const longest = Number(constraints?.get("maxLength") ?? Infinity);
  const fits = (text: string) => simple.matches(text) && text.length >= shortest && text.length <= longest;
  return [usual, name, ...sampleTexts.values()].find(fits) ?? simple.make(shortest, longest) ?? usual;
}

/** By the format, or by the last word of the name. */
const sampleTexts: ReadonlyMap<string, string> = new Map([
  ["date-time", "2030-01-01T00:00:00Z"],
  ["date", "2030-01-01"],
  ["uuid", "3c90c3cc-0d44-4b50-8888-8dd25736052a"],
  ["uri", "https://example.com"],
  ["url", "https://example.com"],
  ["email", "user@example.com"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
]);
