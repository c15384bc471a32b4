/** Security that a Stainless configuration declares; it takes the place of the document's. */
import { isObject } from "../data.js";
import type { Stainless } from "./stainless.js";

/** The document with that security. Operations that have their own keep it. */
export function replaceSecurity(document: unknown, { security, securitySchemes }: Stainless): unknown {
  if (!isObject(document) || (!security && !securitySchemes)) return document;
  const isSwagger = Object.hasOwn(document, "swagger");
  const components = isObject(document["components"]) ? document["components"] : {};
  const schemes = isSwagger ? document["securityDefinitions"] : components["securitySchemes"];
  const all = { ...(isObject(schemes) && schemes), ...securitySchemes };
  return {
    ...document,
    ...(security && { security }),
    ...(securitySchemes &&
      (isSwagger ? { securityDefinitions: all } : { components: { ...components, securitySchemes: all } })),
  };
}
