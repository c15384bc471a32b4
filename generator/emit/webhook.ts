/**
 * What the resource of webhooks has beside its operations:
 *
 *     unwrap(body: string | Uint8Array, options: UnwrapOptions): Promise<UnwrapWebhookEvent> {
 *       return unwrapWebhook(this, "webhookKey", body, options);
 *     }
 *     unsafeUnwrap(body: string | Uint8Array): UnsafeUnwrapWebhookEvent {
 *       return parseWebhook(body);
 *     }
 */
import type { MethodDeclarationStructure, OptionalKind } from "ts-morph";
import type { UnwrapPlan } from "../plan/plan.js";
import { name, stringLiteral } from "./syntax.js";

const body = { name: "body", type: "string | Uint8Array" };

const checked = `
The event that a webhook tells of, once its signature is found to be right.

\`body\` is the request's, as it came: parsed and written anew, it would be another.

@throws InvalidWebhookSignatureError where the signature is not right, is missing, or is older than 5 minutes.`;

export function emitUnwrap({ event, unsafeEvent, option }: UnwrapPlan): OptionalKind<MethodDeclarationStructure>[] {
  return [
    {
      name: "unwrap",
      docs: [checked],
      parameters: [body, { name: "options", type: "UnwrapOptions" }],
      returnType: `Promise<${name(event)}>`,
      statements: [`return unwrapWebhook(this, ${stringLiteral(option)}, body, options);`],
    },
    {
      name: "unsafeUnwrap",
      docs: ["The event that a webhook tells of, unchecked: anyone may have sent it."],
      parameters: [body],
      returnType: name(unsafeEvent),
      statements: ["return parseWebhook(body);"],
    },
  ];
}
