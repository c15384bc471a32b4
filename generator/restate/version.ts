/**
 * The version of OpenAPI that a document needs: the one that every tool knows, or the next one if the document uses
 * something new in it.
 */
import { methods } from "../keyword/operation.js";
import type { MediaType, Resolved, ResolvedOperation } from "../resolve/resolved.js";

export function versionOf({ servers, tags, operations, webhooks, securitySchemes, schemas }: Resolved): string {
  const flows = [...securitySchemes.values()].flatMap((scheme) =>
    scheme.kind === "oauth2" ? [...scheme.flows.values()] : [],
  );
  const isNew =
    servers.some(({ name }) => name !== undefined) ||
    tags.some(({ summary, parent }) => summary !== undefined || parent !== undefined) ||
    flows.some(({ deviceAuthorizationUrl }) => deviceAuthorizationUrl !== undefined) ||
    [...schemas.values()].some(({ schema }) => JSON.stringify(schema).includes('"defaultMapping"')) ||
    [...operations, ...webhooks].some(isNewOperation);
  return isNew ? "3.2.0" : "3.1.1";
}

/** The methods that path items have had since early versions; any other is one of `additionalOperations`. */
const longKnown: ReadonlySet<string> = new Set(methods.filter((method) => method !== "query"));

function isNewOperation({ method, parameters, requestBody, responses, servers }: ResolvedOperation): boolean {
  return (
    !longKnown.has(method.toLowerCase()) ||
    servers.some(({ name }) => name !== undefined) ||
    parameters.some(({ place, style }) => place === "querystring" || style === "cookie") ||
    [requestBody?.content ?? [], ...responses.map(({ content }) => content)].flat().some(isStream)
  );
}

function isStream({ itemSchema }: MediaType): boolean {
  return itemSchema !== undefined;
}
