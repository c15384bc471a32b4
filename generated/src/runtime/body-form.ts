import type { BodyCodec } from "./body.js";
import { encodeQuery, isRecord } from "./query.js";

/** `application/x-www-form-urlencoded`: lists repeat their name, objects are written in brackets. */
export const form: BodyCodec = (value) => ({
  body: encodeQuery(isRecord(value) ? value : {}),
  contentType: "application/x-www-form-urlencoded",
});
