/** What large and tangled documents are made of. */

/** A client, or the code of an error. */
export type Want = "a client" | (string & {});

export interface BigDocument {
  readonly name: string;
  readonly file: "openapi.json" | "openapi.yaml";
  readonly want: Want;
  /** `size` is how many of what the name says. */
  readonly size: number;
  readonly text: (size: number) => string;
  /** What it may take at most. */
  readonly seconds: number;
  readonly megabytes: number;
}

export type Described = Omit<BigDocument, "seconds" | "megabytes">;
export type Value = Readonly<Record<string, unknown>>;

export const head = {
  openapi: "3.1.0",
  info: { title: "Big", version: "1" },
  servers: [{ url: "https://api.example.com" }],
};

export function withSchemas(schemas: Value, used = "A"): string {
  const schema = { $ref: `#/components/schemas/${used}` };
  const get = {
    operationId: "get",
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
  };
  return JSON.stringify({ ...head, paths: { "/a": { get } }, components: { schemas } });
}

export function count<Item>(size: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

export function record(size: number, make: (index: number) => readonly [string, unknown]): Value {
  return Object.fromEntries(count(size, make));
}

export const to = (name: string): Value => ({ $ref: `#/components/schemas/${name}` });
export const yamlHead = "openapi: 3.1.0\ninfo: { title: Big, version: '1' }\npaths: {}\n";

export function json(name: string, size: number, want: Want, schemas: (size: number) => Value): Described {
  return { name, size, file: "openapi.json", want, text: (length) => withSchemas(schemas(length)) };
}

export function operation(operationId: string, parameters: readonly string[] = []): Value {
  return {
    get: {
      operationId,
      parameters: parameters.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: { type: "object", properties: { a: {} } } } },
        },
      },
    },
  };
}

export function paths(name: string, size: number, make: (index: number) => readonly [string, Value]): Described {
  return {
    name,
    size,
    file: "openapi.json",
    want: "a client",
    text: (length) => JSON.stringify({ ...head, paths: record(length, make) }),
  };
}
