/** Values for schemas: small, the same in every run, and made without the generator's help. */
import { follow, isRecord, type Json } from "./document.js";
import type { Checker } from "./schema.js";

/** How deep optional properties are filled in. */
const fullDepth = 3;
/** Deeper than any value that is needed; a circle of required properties ends here. */
const deepest = 12;

export interface Examples {
  /** A value that fits the schema, by ajv's word where one was found. `shown`: what the document shows, best first. */
  of(schema: unknown, shown?: readonly unknown[]): unknown;
}

export function examplesOf(document: Json, checker: Checker): Examples {
  const fits = (schema: unknown, value: unknown) => {
    try {
      return value !== undefined && checker.check(schema, withoutFiles(value)) === undefined;
    } catch {
      return false;
    }
  };
  const make = (schema: unknown, depth: number): unknown => {
    const node = merge(follow(document, schema));
    if (node["format"] === "binary") return new File(["bytes"], "file.txt");
    const candidates = [...shownIn(node), ...candidatesFor(node, depth)];
    return candidates.find((value) => fits(schema, value)) ?? candidates.at(-1);
  };

  /** `allOf` as one schema, and the first of its alternatives with it. */
  function merge(node: Json, depth = 0): Json {
    const all =
      Array.isArray(node["allOf"]) && depth < deepest
        ? node["allOf"].map((each) => merge(follow(document, each), depth + 1))
        : [];
    if (all.length === 0) return node;
    const { allOf: _, ...own } = node;
    return [...all, own].reduce((left, right) => ({
      ...left,
      ...right,
      properties: { ...recordOf(left["properties"]), ...recordOf(right["properties"]) },
      required: [...listOf(left["required"]), ...listOf(right["required"])],
    }));
  }

  function candidatesFor(node: Json, depth: number): readonly unknown[] {
    if (depth > deepest) return [undefined];
    if ("const" in node) return [node["const"]];
    if (Array.isArray(node["enum"])) return node["enum"].filter((value) => value !== null);
    const alternatives = [...listOf(node["oneOf"]), ...listOf(node["anyOf"])];
    if (alternatives.length > 0) {
      return alternatives.flatMap((alternative) => {
        const value = make(alternative, depth);
        const own = isRecord(node["properties"]) ? object(node, depth) : undefined;
        return [isRecord(value) && own ? { ...own, ...value } : value];
      });
    }
    switch (typeOf(node)) {
      case "object":
        return [object(node, depth), requiredOnly(node, depth)];
      case "array":
        return [array(node, depth)];
      case "integer":
      case "number":
        return numbers(node);
      case "boolean":
        return [true, false];
      case "null":
        return [null];
      case "string":
        return strings(node);
      default:
        return ["text"];
    }
  }

  function object(node: Json, depth: number): Json {
    const required = listOf(node["required"]).map(String);
    const entries = Object.entries(recordOf(node["properties"])).flatMap(([name, schema]) => {
      const property = follow(document, schema);
      if (property["readOnly"] === true) return [];
      if (!required.includes(name) && depth >= fullDepth) return [];
      const value = make(schema, depth + 1);
      return value === undefined ? [] : [[name, value] as const];
    });
    const least = Number(node["minProperties"] ?? 0) - entries.length;
    const isMap = isRecord(node["additionalProperties"]) && (entries.length === 0 || least > 0);
    const more = isMap
      ? Array.from(
          { length: Math.max(1, least) },
          (_, index) => [`key${index}`, make(node["additionalProperties"], depth + 1)] as const,
        )
      : [];
    return Object.fromEntries([...entries, ...more]);
  }

  function requiredOnly(node: Json, depth: number): Json {
    const required = new Set(listOf(node["required"]).map(String));
    const properties = Object.entries(recordOf(node["properties"])).filter(([name]) => required.has(name));
    return object({ ...node, properties: Object.fromEntries(properties) }, depth);
  }

  function array(node: Json, depth: number): readonly unknown[] {
    const least = Math.max(1, Number(node["minItems"] ?? 1));
    const first = make(node["items"] ?? {}, depth + 1);
    if (first === undefined) return [];
    const values = enumOf(node["items"]);
    const length =
      node["uniqueItems"] === true || values.length > 0
        ? least
        : Math.min(Math.max(2, least), Number(node["maxItems"] ?? 2));
    return Array.from(
      { length },
      (_, index) => values[index % values.length] ?? distinct(first, node["uniqueItems"] === true ? index : 0),
    );
  }

  function enumOf(schema: unknown): readonly unknown[] {
    return listOf(follow(document, schema)["enum"]);
  }

  return { of: (schema, shown = []) => shown.find((value) => fits(schema, value)) ?? make(schema, 0) };
}

function shownIn(node: Json): readonly unknown[] {
  return [node["example"], ...listOf(node["examples"]), node["default"]].filter((value) => value !== undefined);
}

/** In JSON, and to ajv, bytes are a text. */
export function withoutFiles(value: unknown): unknown {
  if (value instanceof File) return "bytes";
  if (Array.isArray(value)) return value.map(withoutFiles);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutFiles(inner)]))
    : value;
}

function typeOf(node: Json): string {
  const type = listOf(node["type"]).find((each) => each !== "null") ?? node["type"];
  if (typeof type === "string") return type;
  if (isRecord(node["properties"]) || isRecord(node["additionalProperties"])) return "object";
  return "items" in node ? "array" : "any";
}

function numbers(node: Json): readonly number[] {
  const step = Number(node["multipleOf"] ?? 1);
  const least = Number(
    node["minimum"] ?? (typeof node["exclusiveMinimum"] === "number" ? node["exclusiveMinimum"] + step : 1),
  );
  const most = Number(
    node["maximum"] ?? (typeof node["exclusiveMaximum"] === "number" ? node["exclusiveMaximum"] - step : Infinity),
  );
  const value = Math.min(Math.max(step, Math.ceil(least / step) * step), most);
  return [value, value + step, 0];
}

const formats: Readonly<Record<string, string>> = {
  "date-time": "2024-05-17T09:30:00Z",
  date: "2024-05-17",
  time: "09:30:00Z",
  email: "someone@example.com",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  uri: "https://example.com/a",
  url: "https://example.com/a",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "dGV4dA==",
  duration: "P1D",
};

/** The last is what is left where ajv takes none of them. */
function strings(node: Json): readonly string[] {
  const given = formats[String(node["format"])];
  const least = Number(node["minLength"] ?? 0);
  const most = Number(node["maxLength"] ?? Infinity);
  const text = "text".repeat(Math.max(1, Math.ceil(least / 4))).slice(0, Math.max(most, 1));
  const common = [
    "a",
    "A",
    "1",
    "0",
    "12",
    "123",
    "1234",
    "AB",
    "USD",
    "en",
    "en-US",
    "abc",
    "abc-123",
    "#FF0000",
    "https://example.com/a",
    "2024-05-17",
    "+14155552671",
    "10s",
    "a_b",
  ];
  const patterned = typeof node["pattern"] === "string" ? [...common, ...fromPattern(node["pattern"])] : [];
  return [...(given === undefined ? [] : [given]), ...patterned, ...(patterned.length > 0 ? [] : []), text];
}

/** Patterns that are one class of characters with a count: `^[0-9A-F]{32}$`; letters before it stand as they are. */
function fromPattern(pattern: string): readonly string[] {
  const parts = [
    ...pattern.replace(/^\^|\$$/g, "").matchAll(/(\[[^\]]+\]|\\[dw]|[\w-])(?:\{(\d+)(?:,\d*)?\}|([+*?]))?/g),
  ];
  const text = parts.map(([, set = "", count]) => characterOf(set).repeat(Number(count ?? 1))).join("");
  return [text];
}

function characterOf(set: string): string {
  if (!/^[[\\]/.test(set)) return set;
  const expression = new RegExp(set);
  return ["a", "A", "1", "_", "-"].find((character) => expression.test(character)) ?? "a";
}

function distinct(value: unknown, index: number): unknown {
  if (index === 0) return value;
  if (typeof value === "number") return value + index;
  return typeof value === "string" ? `${value}${index}` : value;
}

function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
