/**
 * What a package keeps of its client, so that a later one can be compared with it: `.specwright/surface.jsonl`.
 *
 *     { "version": 1, "client": "DodoPayments", "print": "a9f8da48c291b6f0", … }
 *     { "call": "licenseKeys.list", "method": { … }, "operation": { … } }
 *     { "scope": "licenseKeys.id()", "type": { … } }
 *     { "type": "LicenseKey", "isModel": true, "is": { … } }
 *
 * It holds what is public in the package anyway: names and types, no description and no place in the document.
 */
import type { DocPlan, TypeNode } from "../plan/node.js";
import type { Call, DeclaredType, Surface } from "./surface.js";

export const recordPath = ".specwright/surface.jsonl";

const version = 1;

type Head = Pick<Surface, "client" | "print" | "environments" | "events" | "defaultEnvironment"> & {
  readonly version: number;
  readonly options: readonly string[];
};

type Entry =
  | ({ readonly call: string } & Call)
  | { readonly scope: string; readonly type: TypeNode }
  | ({ readonly type: string; readonly is: TypeNode } & Omit<DeclaredType, "type">);

export function recordOf(surface: Surface): string {
  const { client, options, environments, defaultEnvironment, events, print } = surface;
  const head: Head = {
    version,
    client,
    print,
    options: options.map(({ name }) => name),
    environments: environments.map(({ name, url }) => ({ name, url })),
    defaultEnvironment,
    events,
  };
  const entries: readonly Entry[] = [
    ...[...surface.calls].map(([call, each]) => ({ call, ...each })),
    ...[...surface.scopes].map(([scope, { type }]) => ({ scope, type })),
    ...[...surface.declarations].map(([type, { type: is, ...each }]) => ({ type, ...each, is })),
  ];
  return [head, ...entries].map((line) => `${JSON.stringify(line, leaveOut)}\n`).join("");
}

/** Words, but for what is deprecated, and places in the document. A property of the API that is called like them is in a list, by its name. */
function leaveOut(key: string, value: unknown): unknown {
  if (key === "source") return undefined;
  if (key !== "doc") return value;
  const { tags } = value as DocPlan;
  return { tags: tags.flatMap(({ name }) => (name === "deprecated" ? [{ name }] : [])) };
}

/** `undefined` where the text is not such a record. */
export function parseRecord(text: string): Surface | undefined {
  const [head, ...entries] = parseLines(text) ?? [];
  if (!isHead(head)) return undefined;
  const calls = new Map<string, Call>();
  const scopes = new Map<string, { readonly type: TypeNode }>();
  const declarations = new Map<string, DeclaredType>();
  for (const entry of entries as readonly Entry[]) {
    if ("call" in entry) calls.set(entry.call, { method: entry.method, operation: entry.operation });
    else if ("scope" in entry) scopes.set(entry.scope, { type: entry.type });
    else
      declarations.set(entry.type, {
        type: entry.is,
        isModel: entry.isModel,
        isDeprecated: entry.isDeprecated,
      });
  }
  const types = new Map([...declarations].map(([name, { type }]) => [name, type]));
  const { version: _, options, defaultEnvironment, ...others } = head;
  return {
    ...others,
    defaultEnvironment,
    options: options.map((name) => ({ name })),
    calls,
    scopes,
    declarations,
    types,
    sources: new Map(),
  };
}

function isHead(head: object | undefined): head is Head {
  const { version: found, client, print, options, environments, events } = (head ?? {}) as Partial<Head>;
  const isNamed = typeof client === "string" && typeof print === "string";
  return found === version && isNamed && [options, environments, events].every(Array.isArray);
}

function parseLines(text: string): readonly object[] | undefined {
  try {
    const lines = text.split("\n").filter((line) => line !== "");
    const values = lines.map((line): unknown => JSON.parse(line));
    return values.every((value) => typeof value === "object" && value !== null) ? values : undefined;
  } catch {
    return undefined;
  }
}
