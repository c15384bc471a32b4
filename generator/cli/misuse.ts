/** Errors in the call of a command, in the same form as all other problems. */
import { suggest } from "../diagnostic.js";
import type { Problem } from "../project/problem.js";

/**
 * What is wrong with a call. `text` is commander's message, and `called` the command that was given, if there is one of
 * that name.
 */
export function describeMisuse(text: string, commands: readonly string[], called: string | undefined): Problem {
  const [sentence = "", hint] = text
    .replace(/^error: /, "")
    .trimEnd()
    .split("\n");
  const command = commands.find((name) => name === called);
  const usage = `See specwright ${command ?? "generate"} --help.`;
  const [, unknown] = /^unknown command '(.*)'/.exec(sentence) ?? [];
  const [, flag = "", value = "", rest = ""] = /^option '(.*)' argument '(.*)' is invalid\. (.*)$/.exec(sentence) ?? [];
  const choices = /^Allowed choices are (.*)\.$/.exec(rest)?.[1]?.split(", ");
  if (choices)
    return {
      message: `${nameOf(flag)} cannot be “${value}”.${suggest(value, choices)}`,
      help: `It is one of: ${choices.join(", ")}.`,
    };
  if (flag !== "") return { message: `${nameOf(flag)} cannot be “${value}”.`, help: rest };
  const message = rephrase(sentence);
  const suggestion = hint?.replace(/^\(|\)$/g, "");
  if (suggestion !== undefined) return { message, help: suggestion };
  if (unknown !== undefined) return { message, help: commandHelp(unknown, commands) };
  if (sentence === "missing required argument 'old'")
    return { message: "Nothing is named to compare with.", help: oldHelp };
  return { message, help: usage };
}

/** Commander's sentence as ours are. */
function rephrase(sentence: string): string {
  const text = sentence
    .replace(/^option '(.*)' argument missing$/, (_, flags: string) => `${nameOf(flags)} needs a value after it.`)
    .replace(/^(option) '(.*)' cannot be used with \1 '(.*)'$/, (_, __, one: string, other: string) => {
      return `${nameOf(one)} and ${nameOf(other)} cannot be given together.`;
    })
    .replaceAll(/'([^']*)'/g, "“$1”");
  return text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith(".") ? "" : ".");
}

const oldHelp = "Name the client as it was: specwright diff main:openapi.yaml";

/** The name of a flag: `--format` of `-f, --format <format>`. */
function nameOf(flag: string): string {
  return /--[\w-]+/.exec(flag)?.[0] ?? flag;
}

/** Help for an unknown command: one that it is the beginning of, or `generate` where it is a document. */
function commandHelp(unknown: string, commands: readonly string[]): string {
  const [meant, ...others] = commands.filter((name) => name.startsWith(unknown));
  if (meant !== undefined && others.length === 0) return `Did you mean ${meant}?`;
  const guess = suggest(unknown, commands).trim();
  if (guess !== "") return guess;
  const isDocument = /[./]/.test(unknown);
  const document = isDocument ? unknown : "openapi.yaml";
  return `To generate a client: specwright generate ${document} --out client. All commands: specwright --help`;
}
