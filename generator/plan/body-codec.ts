/** The runtime's codec that turns a body into bytes, with what the document says about the body's parts. */
import type { Body } from "../model/api.js";
import { isFile } from "./type.js";
import type { Property } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";
import type { ValueNode } from "./node.js";
import { fieldStyles, headerValue, isJson, isStyled, queryStyle, styleOf } from "./style.js";
import { call, identifier, literal, record, recordOrNone } from "./value.js";
import { fieldsOf, valueShape } from "./value-shape.js";

/**
 * The codec of a body. `hasBrackets` says that lists and objects in forms are written with brackets, unless the
 * document says otherwise of a field.
 */
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

/**
 * Multipart forms. The platform's own `FormData` does for texts and files; objects, and parts with a type or headers of
 * their own, need more.
 */
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

/** Whether a content type can be sent as it is: it is neither a list of types nor a range. */
function isOneType(contentType: string): boolean {
  return /^[^,*\s]+\/[^,*\s]+(\s*;[^,]*)?$/.test(contentType);
}

/** Media types that the codecs send by themselves, apart from parameters. */
const usual: Partial<Record<Body["kind"], RegExp>> = {
  json: /^application\/json\s*(;\s*charset=[^;]*)?$/i,
  text: /^text\/plain\s*(;\s*charset=[^;]*)?$/i,
};

/**
 * The body's media type, where the codec does not send it by itself. A body of bytes with several types takes that of
 * the caller's file.
 */
export function planContentType({ kind, mediaType, alternatives }: Body): ValueNode | undefined {
  if (kind === "form" || kind === "multipart" || !isOneType(mediaType)) return undefined;
  if (kind === "binary" && alternatives.length > 0) return undefined;
  return usual[kind]?.test(mediaType) ? undefined : literal(mediaType);
}
