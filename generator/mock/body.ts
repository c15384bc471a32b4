/** Reads the body of a request by its content type, and checks it. */
import { isObject } from "../data.js";
import type { Body } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { MockRequest, Problem, ProblemError } from "./exchange.js";
import { essence, isTypeOf } from "./media-range.js";
import { findFlaws } from "./validity.js";
import { treeOf, valueOfText, type WireValue } from "./wire-value.js";

export interface ReadBody {
  readonly value: unknown;
  /** Whether it is JSON or a form, and of the media type that the client would send. */
  readonly isData: boolean;
  readonly errors: readonly ProblemError[];
}

type BodyOutcome =
  { readonly kind: "read"; readonly body: ReadBody } | { readonly kind: "problem"; readonly problem: Problem };

export async function readBody(
  body: Body | undefined,
  request: MockRequest,
  schemas: ReadonlyMap<string, Schema>,
): Promise<BodyOutcome> {
  const none = (errors: readonly ProblemError[]): BodyOutcome => ({
    kind: "read",
    body: { value: undefined, isData: false, errors },
  });
  if (!body) return none([]);
  if (request.body.length === 0) {
    const isEmpty = body.kind === "text" || body.kind === "binary";
    return none(body.required && !isEmpty ? [{ location: "body", message: "is missing" }] : []);
  }
  const type = request.headers["content-type"] ?? "";
  const types = [body.mediaType, ...body.alternatives];
  if (!types.some((each) => isTypeOf(type, each))) {
    // A body that the client would not send is not checked.
    if (body.others.some((each) => isTypeOf(type, each))) return none([]);
    const wanted = [...types, ...body.others].join(" or ");
    const detail = `The body is ${type === "" ? "of no type" : essence(type)}. The document describes ${wanted}.`;
    return { kind: "problem", problem: { status: 415, title: "Unsupported media type", detail } };
  }
  try {
    const value = await parse(body, request, type, schemas);
    const isChecked = body.kind !== "binary" && !(body.kind === "text" && typeof value !== "string");
    const flaws = isChecked ? findFlaws(value, body.schema, { schemas, side: "request" }) : [];
    const errors = flaws.map(({ pointer, message }) => ({ location: `body${pointer}`, message }));
    return { kind: "read", body: { value, isData: body.kind !== "binary" && body.kind !== "text", errors } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return none([{ location: "body", message: `cannot be read as ${essence(type)}: ${message}` }]);
  }
}

async function parse(
  { kind, schema, encoding }: Body,
  { body }: MockRequest,
  type: string,
  schemas: ReadonlyMap<string, Schema>,
): Promise<unknown> {
  const text = () => new TextDecoder().decode(body);
  switch (kind) {
    case "json":
      return JSON.parse(text());
    case "text":
      return text();
    case "binary":
      return body;
    case "form": {
      const pairs = [...new URLSearchParams(text())].flatMap(([name, value]) => {
        const delimiter =
          encoding.get(name)?.explode === false ? delimiters[encoding.get(name)?.style ?? "form"] : undefined;
        return delimiter === undefined
          ? [[name, value] as const]
          : value.split(delimiter).map((each) => [name, each] as const);
      });
      return withJsonFields(valueOfText(treeOf(pairs), schema, schemas));
    }
    case "multipart": {
      const parts = new Response(new Uint8Array(body), { headers: { "content-type": type } });
      const pairs = await Promise.all([...(await parts.formData())].map(readPart));
      return withJsonFields(valueOfText(treeOf(pairs), schema, schemas));
    }
  }
}

const delimiters: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

/**
 * A part of a form as text. A file that is not JSON is represented by its name, since to the schema it is only a text.
 */
async function readPart([name, part]: readonly [string, string | File]): Promise<readonly [string, string]> {
  if (typeof part === "string") return [name, part];
  return [name, /[/+]json\b/i.test(part.type) ? await part.text() : part.name];
}

/** Parses the fields that look like JSON: a form writes objects and lists so. */
function withJsonFields(value: unknown): unknown {
  if (!isObject(value)) return value;
  const read = (field: unknown): unknown => {
    if (Array.isArray(field)) return (field as readonly WireValue[]).map(read);
    if (typeof field !== "string" || !/^\s*[{[]/.test(field)) return field;
    try {
      return JSON.parse(field);
    } catch {
      return field;
    }
  };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, read(field)]));
}
