/** Sample calls and the code around them, for both the README and the reference. */
import type { ReadmePlan, SampleCall, SampleLink } from "../plan/plan.js";
import type { EntryCode, Prose, Token, ValueCode } from "./code.js";
import { joinProse, lineText, literal, name, propertyKey, prose, stringLiteral, word } from "./syntax.js";
import { emitValue, memberOf, named } from "./value.js";

/**
 * The options that samples give the client: an environment if there is a choice, a base URL if the document has none.
 */
export function clientOptions({ environments }: ReadmePlan): readonly ValueCode[] {
  const [first] = environments;
  if (first !== undefined && environments.length === 1) return [];
  const key = first === undefined ? word("baseURL") : word("environment");
  const text = stringLiteral(first ?? "https://api.example.com");
  return [{ kind: "record", entries: [{ kind: "property", key, value: { kind: "string", text } }] }];
}

/** A call as an expression: `client.licenseKeys.update("lic_123", { activations_limit: 10 })`. */
export function emitCall(links: readonly SampleLink[], client = "client"): ValueCode {
  return links.reduce<ValueCode>((object, link) => {
    const member = memberOf(object, link.name);
    return link.arguments ? callOf(member, link.arguments.map(emitValue)) : member;
  }, named(client));
}

export function callOf(callee: ValueCode, values: readonly ValueCode[]): ValueCode {
  return { kind: "call", callee, arguments: values };
}

export function newOf(className: string, values: readonly ValueCode[]): ValueCode {
  return { kind: "new", className: name(className), arguments: values };
}

export function awaited(value: ValueCode): ValueCode {
  return { kind: "await", value };
}

/** An object of numbers, which are written as a person would: `20_000`. */
export function recordOf(numbers: Readonly<Record<string, Token>>): ValueCode {
  const entries = Object.entries(numbers).map(([key, text]): EntryCode => ({
    kind: "property",
    key: propertyKey(key),
    value: { kind: "number", text },
  }));
  return { kind: "record", entries };
}

/** One line for each status that a `case` can name, so not for ranges and `default`. */
export function casesOf({ statuses }: SampleCall): Prose {
  const cases = statuses
    .filter(({ status }) => isExact(status))
    .map(({ status, description }) => {
      const words = lineText(description);
      const said = words ? prose` // ${words}` : words;
      return prose`    case ${literal(Number(status))}:${said}\n      console.error(error.status, error.error);\n      break;\n`;
    });
  return joinProse(cases, "");
}

/**
 * What is left to `default:` in a `switch`: the ranges and the `default` of the document and the statuses without a
 * `case`, or else undocumented statuses.
 */
export function otherwiseOf({ statuses, hasMoreStatuses }: SampleCall): Prose {
  const others = statuses.filter(({ status }) => !isExact(status));
  const [only] = others;
  const known = only && others.length === 1 && !hasMoreStatuses ? lineText(only.description) : prose``;
  const isDocumented = others.length > 0 || hasMoreStatuses;
  const said = isDocumented ? known || prose`any other status` : prose`a status that the API does not document`;
  const member = others.length > 0 ? prose`error` : prose`requestId`;
  return prose`    default: // ${said}\n      console.error(error.status, error.${member});\n`;
}

function isExact(status: string): boolean {
  return /^\d{3}$/.test(status);
}
