/** Requests that the API sends to its users. */
import { within } from "../diagnostic.js";
import type { ResolvedCallback, ResolvedOperation } from "../resolve/resolved.js";
import type { Callback, Webhook } from "./api.js";
import { chooseMedia } from "./media-type.js";
import { modelSchema } from "./schema-reader.js";
import type { SchemaContext } from "./schema-context.js";

/** A webhook. One without a JSON body holds nothing a type could describe: it is left out, and reported. */
export function modelWebhook(
  operation: ResolvedOperation,
  context: SchemaContext,
  name: string = operation.path,
): Webhook | undefined {
  const media = chooseMedia(operation.requestBody?.content ?? [], ["json"]);
  if (!media) {
    context.report("webhook-without-payload", { webhook: name }, operation.source);
    return undefined;
  }
  return {
    name,
    ...(operation.summary !== undefined && { summary: operation.summary }),
    ...(operation.description !== undefined && { description: operation.description }),
    payload: modelSchema(media.schema ?? true, within(media.source, "schema"), context),
  };
}

export function modelCallback({ name, operation }: ResolvedCallback, context: SchemaContext): Callback | undefined {
  const webhook = modelWebhook(operation, context, name);
  return webhook && { ...webhook, expression: operation.path };
}
