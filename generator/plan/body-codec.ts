/** How a body becomes bytes: the runtime's codec, told what the document says of the body's parts. */
import type { Body } from "../model/api.js";
import { isFile } from "./type.js";
import type { Property } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import type { ValueNode } from "./node.js";
import { fieldStyles, headerValue, isJson, isStyled, queryStyle, styleOf } from "./style.js";
import { call, identifier, literal, record, recordOrNone } from "./value.js";
import { fieldsOf, valueShape } from "./value-shape.js";

/** `hasBrackets`: lists and objects in forms are written in brackets where the document does not say more of a field. */
export function bodyCodec(body: Body, schemas: ModelSchemas, hasBrackets: boolean): ValueNode {
  const fields = fieldsOf(body.schema, schemas);
  const described = hasBrackets ? fields.filter(({ name }) => body.encoding.has(name)) : fields;
  const inBrackets = (codec: ValueNode) =>
    hasBrackets ? call("bracketed", codec, ...described.map(({ name }) => literal(name))) : codec;
  switch (body.kind) {
    case "form": {
      const styles = fieldStyles(described, body.encoding, schemas);
      return inBrackets(styles ? call("formWith", styles) : identifier("form"));
    }
    case "multipart":
      return inBrackets(multipartCodec(body, described, schemas));
    default:
      return identifier(body.kind);
  }
}

/** The platform's own form does for texts and files. A part with a type or headers of its own needs more, and so does an object. */
function multipartCodec(body: Body, fields: readonly Property[], schemas: ModelSchemas): ValueNode {
  const parts = recordOrNone(fields.map(({ name }) => [name, planPart(body.encoding.get(name), name)]));
  const hasObjects = fields.some(({ schema }) => valueShape(schema, schemas) !== "other");
  const subtype = /^multipart\/([^;\s]+)/i.exec(body.mediaType)?.[1]?.toLowerCase() ?? "form-data";
  const isUsual = subtype === "form-data" || subtype === "*";
  if (!parts && !hasObjects && isUsual) return identifier("multipart");
  return call("multipartWith", parts ?? record([]), ...(isUsual ? [] : [literal(subtype)]));

  function planPart(encoding: ReturnType<Body["encoding"]["get"]>, name: string): ValueNode | undefined {
    if (!encoding) return undefined;
    const schema = fields.find((field) => field.name === name)?.schema ?? { kind: "unknown" };
    const { contentType, headers } = encoding;
    const isWholeJson = contentType !== undefined && isJson(contentType) && schema.kind === "array";
    const style = isStyled(encoding)
      ? encoding.style === "deepObject"
        ? identifier("deepObject")
        : queryStyle(styleOf(encoding, valueShape(schema, schemas)))
      : isWholeJson
        ? identifier("jsonValue")
        : undefined;
    const isPlainFile = isFile(schema) && contentType === "application/octet-stream";
    const type = contentType !== undefined && isOneType(contentType) && !isPlainFile ? literal(contentType) : undefined;
    return recordOrNone([
      ["type", type],
      [
        "headers",
        recordOrNone(headers.flatMap((header) => [headerValue(header)].filter((each) => each !== undefined))),
      ],
      ["style", style],
    ]);
  }
}

/** A type that can be sent: neither a choice nor a range of types. */
function isOneType(contentType: string): boolean {
  return /^[^,*\s]+\/[^,*\s]+(\s*;[^,]*)?$/.test(contentType);
}

/** What the codec says by itself, but for parameters that it has too. */
const usual: Partial<Record<Body["kind"], RegExp>> = {
  json: /^application\/json\s*(;\s*charset=[^;]*)?$/i,
  text: /^text\/plain\s*(;\s*charset=[^;]*)?$/i,
};

/** The body's media type, where it is not the codec's. Of several that take bytes, the caller's file says which it is. */
export function planContentType({ kind, mediaType, alternatives }: Body): ValueNode | undefined {
  if (kind === "form" || kind === "multipart" || !isOneType(mediaType)) return undefined;
  if (kind === "binary" && alternatives.length > 0) return undefined;
  return usual[kind]?.test(mediaType) ? undefined : literal(mediaType);
}
