/** Bodies that a document describes, and HTTP does not carry. */
import type { ResolvedOperation } from "../resolve/resolved.js";
import type { SchemaContext } from "./schema-context.js";

/**
 * A GET or HEAD request has no body: `fetch` refuses to send one (Fetch, 5.4), and OpenAPI 3.0 says to ignore it. The
 * answer to HEAD has none (RFC 9110, 9.3.2): its content describes the answer to GET.
 */
export function withoutBodies(operation: ResolvedOperation, id: string, context: SchemaContext): ResolvedOperation {
  const { method } = operation;
  if (method !== "GET" && method !== "HEAD") return operation;
  const { requestBody, responses, ...rest } = operation;
  if (requestBody) context.report("body-not-carried", { operation: id, method }, requestBody.source);
  return {
    ...rest,
    responses: method === "HEAD" ? responses.map((response) => ({ ...response, content: [] })) : responses,
  };
}
