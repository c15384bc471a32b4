/**
 * What a package keeps of its client, so that a later one can be compared with it: `.specwright/surface.jsonl`.
 *
 *     { "version": 1, "client": "DodoPayments", "print": "a9f8da48c291b6f0", … }
 *     { "call": "licenseKeys.list", "method": { … }, "operation": { … } }
 *     { "scope": "licenseKeys.id()", "type": "string" }
 *     { "type": "LicenseKey", "isModel": true, "is": ["{}", [["id", 0, "string"], …]] }
 *
 * It holds what is public in the package anyway: names and types, no description and no place in the document.
 */
import { anew, type Once } from "../once.js";
import type { TypeNode } from "../plan/node.js";
import { decodeType, encodeType, type TypeCode } from "./code.js";
import type { Call, CallMethod, CallOperation, DeclaredFile, DeclaredType, Surface } from "./surface.js";

export const recordPath = ".specwright/surface.jsonl";

const version = 1;

type Head = Pick<Surface, "client" | "print" | "environments" | "events" | "defaultEnvironment"> & {
  readonly version: number;
  readonly options: readonly string[];
  /** In the order of the options; missing in packages of older versions. */
  readonly optionTypes?: readonly TypeCode[];
  /** Likewise; null where an option has no default in words. */
  readonly optionDefaults?: readonly (string | null)[];
};

interface MethodCode {
  readonly positional: readonly (readonly [identifier: string, type: TypeCode])[];
  readonly params?: ParamsCode;
  readonly returns: TypeCode;
  readonly alternatives?: readonly { readonly params: ParamsCode; readonly returns: TypeCode }[];
}

interface ParamsCode {
  readonly optional: boolean;
  readonly type: TypeCode;
}

type Entry =
  | { readonly call: string; readonly method: MethodCode; readonly operation: Omit<CallOperation, "source"> }
  | { readonly scope: string; readonly type: TypeCode }
  | ({ readonly type: string; readonly is: TypeCode } & Omit<DeclaredType, "type">);

const unknownType: TypeNode = { kind: "keyword", name: "unknown" };

/**
 * The record of a client, in batches of lines, each a JSON value: all lines of a large document together take some
 * hundred megabytes.
 */
export function* recordOf(
  surface: Omit<Surface, "print">,
  print: string,
  once: Once = anew,
): Iterable<readonly (Head | Entry)[]> {
  const { client, options, environments, defaultEnvironment, events } = surface;
  const head: Head = {
    version,
    client,
    print,
    options: options.map(({ name }) => name),
    ...(options.length > 0 && {
      optionTypes: options.map(({ type }) => encodeType(type ?? unknownType)),
      optionDefaults: options.map(({ otherwise }) => otherwise ?? null),
    }),
    environments: environments.map(({ name, url }) => ({ name, url })),
    defaultEnvironment,
    events,
  };
  yield [head];
  for (const [name, call] of surface.calls) yield once(encodeCall, call, name);
  yield [...surface.scopes].map(([scope, { type }]) => ({ scope, type: encodeType(type) }));
  for (const file of surface.files ?? [[...surface.declarations]]) yield once(encodeDeclared, file);
}

function encodeCall({ method, operation }: Call, call: string): readonly Entry[] {
  const { source: _, ...facts } = operation;
  return [{ call, method: encodeMethod(method), operation: facts }];
}

function encodeDeclared(file: DeclaredFile): readonly Entry[] {
  return file.map(([type, { type: is, ...each }]) => ({ type, ...each, is: encodeType(is) }));
}

function encodeMethod({ positional, params, returns, alternatives }: CallMethod): MethodCode {
  const encodeParams = ({ optional, type }: NonNullable<CallMethod["params"]>) => ({
    optional,
    type: encodeType(type),
  });
  return {
    positional: positional.map(({ identifier, type }) => [identifier, encodeType(type)] as const),
    ...(params && { params: encodeParams(params) }),
    returns: encodeType(returns),
    ...(alternatives && {
      alternatives: alternatives.map((each) => ({
        params: encodeParams(each.params),
        returns: encodeType(each.returns),
      })),
    }),
  };
}

function decodeMethod({ positional, params, returns, alternatives }: MethodCode): CallMethod {
  const decodeParams = ({ optional, type }: ParamsCode) => ({ optional, type: decodeType(type) });
  return {
    positional: positional.map(([identifier, type]) => ({ identifier, type: decodeType(type) })),
    ...(params && { params: decodeParams(params) }),
    returns: decodeType(returns),
    ...(alternatives && {
      alternatives: alternatives.map((each) => ({
        params: decodeParams(each.params),
        returns: decodeType(each.returns),
      })),
    }),
  };
}

/** Reads a record; `undefined` where the text is not one. */
export function parseRecord(text: string): Surface | undefined {
  const [head, ...entries] = parseLines(text) ?? [];
  if (!isHead(head)) return undefined;
  try {
    return decodeSurface(head, entries as readonly Entry[]);
  } catch {
    // Anybody may have made the text: a record of another shape is not one of ours.
    return undefined;
  }
}

function decodeSurface(head: Head, entries: readonly Entry[]): Surface {
  const calls = new Map<string, Call>();
  const scopes = new Map<string, Pick<DeclaredType, "type">>();
  const declarations = new Map<string, DeclaredType>();
  for (const entry of entries) {
    if ("call" in entry) calls.set(entry.call, { method: decodeMethod(entry.method), operation: entry.operation });
    else if ("scope" in entry) scopes.set(entry.scope, { type: decodeType(entry.type) });
    else {
      const { type, is, isModel, isDeprecated } = entry;
      declarations.set(type, { type: decodeType(is), isModel, isDeprecated });
    }
  }
  const types = new Map([...declarations].map(([name, { type }]) => [name, type]));
  const { version: _, options: names, optionTypes, optionDefaults, ...others } = head;
  const sources = new Map<string, never>();
  const options = names.map((name, index) => {
    const type = optionTypes?.[index];
    const otherwise = optionDefaults?.[index] ?? undefined;
    return {
      name,
      ...(type !== undefined && { type: decodeType(type) }),
      ...(otherwise !== undefined && { otherwise }),
    };
  });
  return { ...others, options, calls, scopes, declarations, types, sources };
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
