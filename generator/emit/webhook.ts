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
The event that a webhook tells of, once its signature is found to be right.

\`body\` is the request's, as it came: parsed and written anew, it would be another.

@throws InvalidWebhookSignatureError where the signature is not right, is missing, or is older than 5 minutes.`;

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
      docs: [note`The event that a webhook tells of, unchecked: anyone may have sent it.`],
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
