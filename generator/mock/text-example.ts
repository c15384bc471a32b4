/** Makes a text for a schema of strings, by its format, pattern and length. */
import type { Schema } from "../model/schema.js";
import type { Random } from "./random.js";
import { matchingText } from "./text-pattern.js";

/** The span of all dates: fixed, so that they are the same on every day. */
const earliest = Date.UTC(2025, 0, 1);
const latest = Date.UTC(2026, 0, 1);

export function exampleText(schema: Extract<Schema, { readonly kind: "string" }>, random: Random): string {
  const { format, constraints } = schema;
  const least = limit(constraints?.get("minLength"), 0);
  const most = limit(constraints?.get("maxLength"), Infinity);
  const isLongEnough = (text: string) => [...text].length >= least && [...text].length <= most;
  const pattern = constraints?.get("pattern");
  const matching = typeof pattern === "string" ? matchingText(pattern, random, isLongEnough) : undefined;
  if (matching !== undefined) return matching;
  const make = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
  const text = make?.(random);
  if (text !== undefined && isLongEnough(text)) return text;
  const word = random.pick(words) ?? "text";
  return [...word.padEnd(Math.min(least, 10_000), "a")].slice(0, most).join("");
}

function limit(value: unknown, otherwise: number): number {
  return typeof value === "number" && value >= 0 ? value : otherwise;
}

const words = ["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "juniper"];

const time = (random: Random) => new Date(random.between(earliest / 1000, latest / 1000) * 1000).toISOString();
const hex = (random: Random, length: number) =>
  Array.from({ length }, () => random.between(0, 15).toString(16)).join("");

const formats: Readonly<Record<string, (random: Random) => string>> = {
  "date-time": (random) => time(random).replace(".000", ""),
  date: (random) => time(random).slice(0, 10),
  time: (random) => `${time(random).slice(11, 19)}Z`,
  duration: () => "P3D",
  uuid: (random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`,
  email: (random) => `${random.pick(words) ?? "a"}@example.com`,
  "idn-email": (random) => `${random.pick(words) ?? "a"}@example.com`,
  uri: (random) => `https://example.com/${random.pick(words) ?? ""}`,
  url: (random) => `https://example.com/${random.pick(words) ?? ""}`,
  "uri-reference": (random) => `/${random.pick(words) ?? ""}`,
  iri: (random) => `https://example.com/${random.pick(words) ?? ""}`,
  "iri-reference": (random) => `/${random.pick(words) ?? ""}`,
  "uri-template": () => "https://example.com/{id}",
  "json-pointer": () => "/items/0",
  "relative-json-pointer": () => "0/items",
  regex: () => "^a+$",
  hostname: () => "example.com",
  "idn-hostname": () => "example.com",
  ipv4: (random) => `192.0.2.${random.between(1, 254)}`,
  ipv6: (random) => `2001:db8::${hex(random, 4)}`,
  byte: () => "dGV4dA==",
  base64: () => "dGV4dA==",
};
