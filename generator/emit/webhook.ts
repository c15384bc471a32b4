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
import type { UnwrapPlan } from "../plan/plan.js";
import type { MethodCode, ParameterCode, Token, TypeCode, ValueCode } from "./code.js";
import { name, note, stringLiteral, word } from "./syntax.js";
import { named } from "./value.js";

const body: ParameterCode = {
  name: word("body"),
  type: { kind: "union", members: [{ kind: "keyword", text: word("string") }, typeNamed(word("Uint8Array"))] },
};

const checked = note`
Verifies the signature of a webhook and returns its event.

\`body\` is the unchanged body of the request. Do not parse and serialize it: that would change its signature.

@throws InvalidWebhookSignatureError if the signature is wrong, missing, or older than 5 minutes.`;

export function emitUnwrap({ event, unsafeEvent, option }: UnwrapPlan): readonly MethodCode[] {
  const key: ValueCode = { kind: "string", text: stringLiteral(option) };
  return [
    {
      name: word("unwrap"),
      docs: [checked],
      parameters: [body, { name: word("options"), type: typeNamed(word("UnwrapOptions")) }],
      returnType: typeNamed(word("Promise"), typeNamed(name(event))),
      statements: [returned("unwrapWebhook", named("this"), key, named("body"), named("options"))],
    },
    {
      name: word("unsafeUnwrap"),
      docs: [note`Returns the event of a webhook without verifying its signature: anyone may have sent it.`],
      parameters: [body],
      returnType: typeNamed(name(unsafeEvent)),
      statements: [returned("parseWebhook", named("body"))],
    },
  ];
}

function typeNamed(text: Token, ...parameters: readonly TypeCode[]): TypeCode {
  return { kind: "reference", name: text, arguments: parameters };
}

function returned(callee: string, ...values: readonly ValueCode[]): MethodCode["statements"][number] {
  return { kind: "return", value: { kind: "call", callee: named(callee), arguments: values } };
}
