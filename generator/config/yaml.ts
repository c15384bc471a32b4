/** Settings as people write them. */
import { isObject } from "../data.js";
import type { Position } from "../diagnostic.js";
import { indexLines } from "../load/line.js";
import { yamlLibrary } from "../load/yaml-library.js";

/** Why a text cannot be read: the message is the end of a sentence. */
export class YamlError extends Error {
  /** Left out where it is the whole. */
  readonly position: Position | undefined;

  constructor(message: string, position?: Position, options?: ErrorOptions) {
    super(message, options);
    this.position = position;
  }
}

/** @throws YamlError */
export function parseYaml(text: string): unknown {
  try {
    // `yaml` would print a warning of an unknown tag; the value behind it is checked like any other.
    return yamlLibrary().parse(text, { logLevel: "error", prettyErrors: false });
  } catch (error) {
    const isTooDeep =
      error instanceof RangeError || (error as { readonly code?: unknown }).code === "RESOURCE_EXHAUSTION";
    if (isTooDeep) throw new YamlError("it is nested too deeply", undefined, { cause: error });
    const { message, pos } = error as Error & { readonly pos?: readonly [number, number] };
    throw new YamlError(message, pos && indexLines(text)(pos[0]), { cause: error });
  }
}

export function formatYaml(settings: unknown): string {
  const lines: string[] = [];
  const isPlain = isObject(settings) && Object.keys(settings).length > 0 && printMap(settings, "", lines);
  // `yaml` itself lays out lists, and values over several lines.
  return isPlain ? `${lines.join("\n")}\n` : yamlLibrary().stringify(settings, { lineWidth: 0 });
}

/** Text that needs no quotes in any version of YAML. */
const plainForm = /^(?!(?:true|false|null)$)[A-Za-z](?:[\w/{}$.#-]|:(?=\w))*(?: [\w/{}$.-](?:[\w/{}$.#-]|:(?=\w))*)*$/i;

/** Text that needs quotes: the empty text, and what would be a comment, such as the ids of models. */
const quotedForm = /^(?:|#[\w/{}$.~-]*)$/;

function printMap(map: object, indent: string, lines: string[]): boolean {
  return Object.entries(map).every(([key, value]: [string, unknown]) => {
    const shown = printText(key) ?? entryOf({ [key]: 0 })?.slice(0, -": 0".length);
    if (shown === undefined || value === undefined) return false;
    if (!isObject(value)) return printScalar(`${indent}${shown}: `, value, lines);
    if (Object.keys(value).length === 0) return false;
    lines.push(`${indent}${shown}:`);
    return printMap(value, `${indent}  `, lines);
  });
}

function printScalar(before: string, value: unknown, lines: string[]): boolean {
  if (typeof value === "object" && value !== null) return false;
  const isPlain = typeof value === "boolean" || (Number.isSafeInteger(value) && !Object.is(value, -0));
  const known = typeof value === "string" ? printText(value) : isPlain ? String(value) : undefined;
  const shown = known ?? entryOf({ a: value })?.slice("a: ".length);
  if (shown !== undefined) lines.push(before + shown);
  return shown !== undefined;
}

/** A text as YAML; undefined where `yaml` has to decide how it is written. */
function printText(text: string): string | undefined {
  if (text.length > 200) return undefined;
  if (plainForm.test(text)) return text;
  return quotedForm.test(text) ? `"${text}"` : undefined;
}

/** One key with its value; undefined where `yaml` would not write them on one line. */
function entryOf(entry: object): string | undefined {
  const text = yamlLibrary().stringify(entry, { lineWidth: 0 }).slice(0, -1);
  return text.includes("\n") || text.startsWith("?") ? undefined : text;
}
