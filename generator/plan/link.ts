/** Links: which operations can be called next with values of a response, for a method's doc comment. */
import type { Api, Link, Operation } from "../model/api.js";
import type { MemberNames } from "./member.js";

/** The operations by both names that links use for them: operationId and reference. */
export type LinkTargets = ReadonlyMap<string, Operation>;

export function linkTargets({ operations }: Api): LinkTargets {
  return new Map(
    operations.flatMap((operation) => [
      [operation.id, operation] as const,
      [`${operation.path} ${operation.method}`, operation] as const,
    ]),
  );
}

/** The links of an operation in words: `It leads on to `client.users.retrieve`, where `id` is `$response.body#/id`.` */
export function describeLinks(
  { success }: Operation,
  targets: LinkTargets,
  { calls }: MemberNames,
): string | undefined {
  const lines = success.flatMap(({ links = [] }) =>
    links.flatMap((link) => {
      const target = targetOf(link, targets);
      const call = target && calls.get(target);
      const named = call ? ["client", ...call].join(".") : (link.operationId ?? link.operationRef ?? link.name);
      const values = [...link.parameters].map(([name, value]) => `\`${bare(name)}\` is \`${textOf(value)}\``);
      const where = values.length > 0 ? `, where ${values.join(" and ")}` : "";
      return [`- \`${link.name}\`: \`${named}\`${where}.${link.description ? ` ${link.description}` : ""}`];
    }),
  );
  return lines.length > 0 ? `The response links to:\n\n${lines.join("\n")}` : undefined;
}

function targetOf({ operationId, operationRef }: Link, targets: LinkTargets): Operation | undefined {
  if (operationId !== undefined) return targets.get(operationId);
  const [, path = "", method = ""] = /#\/paths\/([^/]+)\/(\w+)$/.exec(operationRef ?? "") ?? [];
  return targets.get(`${unescapePointer(path)} ${method.toUpperCase()}`);
}

/** Removes the escapes of a JSON Pointer in a fragment: percent encoding, and those of RFC 6901. */
function unescapePointer(text: string): string {
  const plain = /%(?![\da-f]{2})/i.test(text) ? text : text.replace(/%[\da-f]{2}/gi, (each) => decode(each));
  return plain.replaceAll("~1", "/").replaceAll("~0", "~");
}

function decode(escaped: string): string {
  return String.fromCharCode(parseInt(escaped.slice(1), 16));
}

/** A parameter's name without its place: of `path.id`, the name says enough. */
function bare(name: string): string {
  return name.replace(/^(path|query|header|cookie)\./, "");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
