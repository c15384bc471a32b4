/**
 * Styles of query parameters other than the default (OpenAPI, "Style Values"). Delimiters are sent as they are, values
 * percent-encoded.
 */
import { form, isRecord, type QueryStyle, scalar } from "./query.js";

/** `style: form, explode: false`: `a=1,2`. */
export const commaSeparated: QueryStyle = separated(",");
/** `style: spaceDelimited`: `a=1%202`. */
export const spaceSeparated: QueryStyle = separated("%20");
/** Swagger 2.0, `collectionFormat: tsv`: `a=1%092`. */
export const tabSeparated: QueryStyle = separated("%09");
/** `style: pipeDelimited`: `a=1%7C2`. */
export const pipeSeparated: QueryStyle = separated("%7C");

/**
 * `style: deepObject`: `a[b]=1`. Objects in a query are written so anyway; this is for places where the style has to be
 * named, such as multipart bodies.
 */
export const deepObject: QueryStyle = form;

/** `style: form, explode: true` of an object: each property is a parameter. */
export const explodedObject: QueryStyle = (name, value, add) => {
  if (!isRecord(value)) return form(name, value, add);
  for (const key of Object.keys(value)) form(key, value[key], add);
};

/** `content: application/json`. */
export const jsonValue: QueryStyle = (name, value, add) => {
  if (value !== undefined) add(name, encodeURIComponent(JSON.stringify(value)));
};

/** A list in a form whose items are each written as JSON. */
export const jsonItems: QueryStyle = (name, value, add) => {
  for (const item of [value].flat()) jsonValue(name, item, add);
};

function separated(delimiter: string): QueryStyle {
  return (name, value, add) => {
    // What is undefined is left out, of an object together with its name.
    const present = isRecord(value)
      ? Object.entries(value).flatMap((entry) => (entry[1] === undefined ? [] : entry))
      : [value].flat().filter((item) => item !== undefined);
    if (present.length === 0) return;
    add(name, present.map((item) => encodeURIComponent(scalar(item))).join(delimiter));
  };
}
