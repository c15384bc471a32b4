/**
 * A program that uses all of a client: what its users could have written, as the client stood.
 *
 * It passes every value that could be passed, reads everything into types of its own, tells apart all that could be told apart,
 * and handles every error. It imports the client from `./client`, and so can be compiled against another one.
 */
import { directionsOf, resultsOf } from "../../../generator/diff/reach.js";
import { type ListMember, membersOf, type Member, type ObjectMember } from "../../../generator/diff/shape.js";
import type { Call, Surface } from "../../../generator/diff/surface.js";
import type { TypeNode } from "../../../generator/plan/node.js";

export function writeProgram(surface: Surface): string {
  return [
    'import type * as optional from "./client/runtime/optional-body.js";',
    'import type * as status from "./client/runtime/status.js";',
    'import * as api from "./client/index.js";',
    'import Client from "./client/index.js";',
    ...declareMine(surface),
    ...nameNested(surface),
    ...writeClient(surface),
    ...[...directionsOf(surface)].flatMap(([name, directions]) => {
      if (isErrorUnion(surface.types.get(name))) return handleErrors(name, surface);
      return [
        ...(directions.has("out") ? readType(name, surface) : []),
        ...(directions.has("in") ? makeType(name, surface) : []),
      ];
    }),
    ...[...surface.calls].flatMap(([path, call], index) =>
      path.includes("()") ? useBuilder(path, index, surface) : useCall(path, call, index, surface),
    ),
    "",
  ].join("\n");
}

/** The client's types, as its user has declared them anew. */
function declareMine({ types }: Surface): readonly string[] {
  return [...types].flatMap(([name, type]) =>
    isErrorUnion(type) ? [] : [`type My${name} = ${typeCode(type, types)};`],
  );
}

/** The objects that types have in place, by the names that they have there. */
function nameNested({ types }: Surface): readonly string[] {
  const names = [...types.values()].flatMap(nestedNames);
  return [...new Set(names)].map((name, index) => `export type Nested${index} = api.${name};`);
}

function nestedNames(type: TypeNode): readonly string[] {
  switch (type.kind) {
    case "array":
      return nestedNames(type.items);
    case "object": {
      const inner = [...type.properties.map((each) => each.type), ...(type.index ? [type.index] : [])];
      return [...(type.named ? [type.named.name] : []), ...inner.flatMap(nestedNames)];
    }
    case "union":
    case "intersection":
      return type.members.flatMap(nestedNames);
    default:
      return [];
  }
}

function isErrorUnion(type: TypeNode | undefined): boolean {
  return (
    type?.kind === "union" && type.members.some((member) => member.kind === "name" && member.name === "TransportError")
  );
}

/** What TypeScript, the platform and the runtime declare, and what only the runtime exports. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "": ["Response", "Date", "Partial", "Pick", "Omit", "Exclude"],
  "optional.": ["OptionalBody"],
  "status.": ["RedirectStatus", "ClientErrorStatus", "ServerErrorStatus"],
};

function typeCode(type: TypeNode, types: Surface["types"]): string {
  const code = (inner: TypeNode) => typeCode(inner, types);
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "name": {
      const { name, arguments: given } = type;
      const [found = "api."] = Object.entries(rooms).find(([, names]) => names.includes(name)) ?? [];
      const room = types.has(name) ? "My" : found;
      return `${room}${name}${given ? `<${given.map(code).join(", ")}>` : ""}`;
    }
    case "array":
      return `Array<${code(type.items)}>`;
    case "tuple": {
      const items = type.items.map((item) => `(${code(item.type)})${item.optional ? "?" : ""}`);
      return `[${[...items, ...(type.rest ? [`...Array<${code(type.rest)}>`] : [])].join(", ")}]`;
    }
    case "object": {
      const properties = type.properties.map(
        (each) => `${JSON.stringify(each.name)}${each.optional ? "?" : ""}: ${code(each.type)}`,
      );
      return `{ ${[...properties, ...(type.index ? [`[key: string]: ${code(type.index)}`] : [])].join("; ")} }`;
    }
    case "union":
      return `(${type.members.map(code).join(" | ")})`;
    case "intersection":
      return `(${type.members.map(code).join(" & ")})`;
  }
}

function writeClient({ client, options, environments, types }: Surface): readonly string[] {
  const others = options
    .filter(({ name }) => name !== "environment")
    .flatMap(({ name, type }) => {
      const samples = type ? samplesOf(type, types, []) : [];
      return (samples.length > 0 ? samples : ['"secret"']).map((sample) => `{ ${JSON.stringify(name)}: ${sample} }`);
    });
  return [
    `export const byName: typeof Client = api.${client};`,
    ...others.map((given, index) => `export const with${index} = new Client(${given});`),
    ...environments.map(
      ({ name }, index) => `export const at${index} = new Client({ environment: ${JSON.stringify(name)} });`,
    ),
  ];
}

function readType(name: string, { types }: Surface): readonly string[] {
  const type = types.get(name);
  return [
    `export function read${name}(value: api.${name}): My${name} {`,
    ...(type ? probe("value", type, types, 0) : []),
    "  return value;",
    "}",
  ];
}

/** Tells apart what a value may be, as far as no name leads elsewhere. */
function probe(expression: string, type: TypeNode, types: Surface["types"], depth: number): readonly string[] {
  if (depth > 4) return [];
  const it = `it${depth}`;
  const members = membersOf(type, types).filter(
    (member) => member.kind !== "simple" || !["null", "undefined", "unknown"].includes(member.text),
  );
  const lines = probeMembers(it, type, members, types, depth);
  if (lines.length === 0) return [];
  return [`{ const ${it} = ${expression};`, `if (${it} !== null && ${it} !== undefined) {`, ...lines, "} }"];
}

function probeMembers(
  it: string,
  type: TypeNode,
  members: readonly Member[],
  types: Surface["types"],
  depth: number,
): readonly string[] {
  const objects = members.filter((member) => member.kind === "object");
  const literals = members.flatMap((member) =>
    member.kind === "simple" && member.within.length > 1 ? [member.text] : [],
  );
  const [only] = members;
  if (literals.length > 0 && literals.length === members.length)
    return switchOver(
      it,
      literals.map((text) => [text, ""]),
    );
  if (objects.length > 1 && objects.length === members.length) return probeObjects(it, objects, types);
  if (members.length > 1)
    return [
      ...(members.some((member) => member.kind === "simple" && member.text === "number")
        ? [`if (typeof ${it} === "number") void ${it}.toFixed();`]
        : []),
      ...(members.some((member) => member.kind === "simple" && member.text === "string")
        ? [`if (typeof ${it} === "string") void ${it}.trim();`]
        : []),
      ...(members.some((member) => member.kind === "list") ? [`if (Array.isArray(${it})) void ${it}.length;`] : []),
    ];
  if (only?.kind === "list" && only.rest) return probe(`${it}[0]`, only.rest, types, depth + 1);
  if (only?.kind !== "object" || (depth > 0 && type.kind === "name")) return [];
  return [
    ...readProperties(it, only),
    ...[...only.properties.values()].flatMap((each) =>
      probe(`${it}[${JSON.stringify(each.name)}]`, each.type, types, depth + 1),
    ),
  ];
}

/** One that may be missing anyway is missed by no type of the user's own: only who reads it does. */
function readProperties(it: string, { properties, index }: ObjectMember): readonly string[] {
  const names = [...properties.keys(), ...(index ? ["a key of its own"] : [])];
  return names.map((name) => `void ${it}[${JSON.stringify(name)}];`);
}

function switchOver(value: string, cases: readonly (readonly [string, string])[]): readonly string[] {
  return [
    `switch (${value}) {`,
    ...cases.map(([label, code]) => `case ${label}: { ${code} break; }`),
    `default: { const none: never = ${value}; void none; }`,
    "}",
  ];
}

function probeObjects(it: string, objects: readonly ObjectMember[], types: Surface["types"]): readonly string[] {
  const tag = [...(objects[0]?.properties.keys() ?? [])].find((name) =>
    objects.every(({ properties }) => properties.get(name)?.type.kind === "literal"),
  );
  if (tag !== undefined) {
    const cases = objects.map((each) => {
      const property = each.properties.get(tag);
      const label = property?.type.kind === "literal" ? JSON.stringify(property.type.value) : "";
      const reads = readProperties(it, each).join(" ");
      return [
        label,
        each.name === undefined ? reads : `const mine: My${each.name} = ${it}; void mine; ${reads}`,
      ] as const;
    });
    const access = `${it}[${JSON.stringify(tag)}]`;
    return switchOver(access, cases);
  }
  return objects.flatMap((each) => {
    const own = [...each.properties.values()].find(({ name }) =>
      objects.every((other) => other === each || !other.properties.has(name)),
    );
    if (!own) return [];
    const key = JSON.stringify(own.name);
    return [
      `if (${key} in ${it}) { const mine: ${typeCode(own.type, types)} | undefined = ${it}[${key}]; void mine; }`,
    ];
  });
}

function makeType(name: string, { types }: Surface): readonly string[] {
  const type = types.get(name);
  const samples = type ? samplesOf({ kind: "name", name }, types, []) : [];
  return [`export const made${name}: api.${name}[] = [${samples.join(", ")}];`];
}

/** Every value that tells something: all properties, only the required ones, each member of each union. */
function samplesOf(type: TypeNode, types: Surface["types"], seen: readonly string[]): readonly string[] {
  if (type.kind === "name") {
    if (seen.includes(type.name)) return [];
  }
  const inner = type.kind === "name" ? [...seen, type.name] : seen;
  return membersOf(type, types).flatMap((member) => sampleMember(member, types, inner));
}

function sampleMember(member: Member, types: Surface["types"], seen: readonly string[]): readonly string[] {
  switch (member.kind) {
    case "simple":
      if (member.text === "undefined") return [];
      if (member.text === "Date") return ["new Date()"];
      if (member.text === "FileLike") return ["new Blob([])"];
      if (member.text === "string") return ['"a text that is no enum\'s"'];
      if (member.text === "number") return ["1234.5"];
      if (member.text === "unknown") return ['"anything"', "12"];
      return member.text === "null" || member.within.length > 1 ? [member.text] : [];
    case "list":
      return sampleList(member, types, seen);
    case "object":
      return sampleObject(member, types, seen);
  }
}

/** All of it, as short as it may be, and with each item that may follow. */
function sampleList({ items, rest }: ListMember, types: Surface["types"], seen: readonly string[]): readonly string[] {
  const first = items.map(({ type, optional }) => ({ optional, sample: samplesOf(type, types, seen)[0] ?? "" }));
  const list = (samples: readonly string[]) => `[${samples.join(", ")}]`;
  const all = first.map(({ sample }) => sample);
  const least = first.flatMap(({ optional, sample }) => (optional ? [] : [sample]));
  const more = rest ? samplesOf(rest, types, seen).map((sample) => list([...all, sample])) : [];
  return [...new Set([list(all), list(least), ...more])];
}

function sampleObject(
  { properties, index }: ObjectMember,
  types: Surface["types"],
  seen: readonly string[],
): readonly string[] {
  const fields = [...properties.values()].map((each) => ({ ...each, samples: samplesOf(each.type, types, seen) }));
  if (fields.some(({ optional, samples }) => !optional && samples.length === 0)) return [];
  const entry = (name: string, sample: string | undefined) =>
    sample === undefined ? "" : `${JSON.stringify(name)}: ${sample}`;
  const object = (entries: readonly string[]) => `{ ${entries.filter((each) => each !== "").join(", ")} }`;
  const all = fields.map(({ name, samples }) => entry(name, samples[0]));
  const least = fields.flatMap(({ name, optional, samples }) => (optional ? [] : [entry(name, samples[0])]));
  const others = fields.flatMap(({ name, samples }) =>
    samples
      .slice(1)
      .map((sample) => object(fields.map((each) => entry(each.name, each.name === name ? sample : each.samples[0])))),
  );
  const open = index
    ? samplesOf(index, types, seen).map((sample) => object([...all, `"a key of its own": ${sample}`]))
    : [];
  return [...new Set([object(all), object(least), ...others, ...open])];
}

/** A case for each status that is documented by itself, and the rest as it was. */
function handleErrors(name: string, { types }: Surface): readonly string[] {
  const union = types.get(name);
  const members = union?.kind === "union" ? union.members : [];
  const code = (type: TypeNode) => typeCode(type, types);
  const cases = members.flatMap((member) => {
    const status = statusOf(member);
    return status === undefined ? [] : [`case ${status}: { const mine: ${code(member)} = error; void mine; break; }`];
  });
  const rest = members.filter((member) => statusOf(member) === undefined);
  return [
    `export function handle${name}(error: api.${name}): void {`,
    "  switch (error.status) {",
    ...cases,
    `default: { const rest: ${rest.map(code).join(" | ")} = error; void rest; }`,
    "  }",
    "}",
  ];
}

const classes: Readonly<Record<string, number>> = {
  BadRequestError: 400,
  AuthenticationError: 401,
  PermissionDeniedError: 403,
  NotFoundError: 404,
  ConflictError: 409,
  UnprocessableEntityError: 422,
  RateLimitError: 429,
};

function statusOf(member: TypeNode): number | undefined {
  if (member.kind !== "name" || ["StatusError", "UnexpectedStatusError"].includes(member.name)) return undefined;
  const given = member.arguments?.find((each) => each.kind === "literal")?.value;
  return classes[member.name] ?? (typeof given === "number" ? given : undefined);
}

/** Path-shaped, up to the method: what it takes is what the flat one takes. */
function useBuilder(path: string, index: number, { scopes, types }: Surface): readonly string[] {
  let shape = "";
  for (const part of path.split(".")) {
    shape += shape === "" ? part : `.${part}`;
    if (!part.endsWith("()")) continue;
    const scope = [...scopes].find(([key]) => key === stripArguments(shape))?.[1];
    shape = shape.replace(/\(\)$/, `(${scope ? (samplesOf(scope.type, types, [])[0] ?? "") : ""})`);
  }
  return [`export const builder${index} = (client: Client) => client.${shape};`];
}

function stripArguments(shape: string): string {
  return shape.replace(/\([^)]*\)/g, "()");
}

function useCall(path: string, { method }: Call, index: number, { types }: Surface): readonly string[] {
  const first = method.positional.map(({ type }) => samplesOf(type, types, []));
  const params = method.params ? samplesOf(method.params.type, types, []) : [];
  const given = first.map((samples) => samples[0] ?? "");
  const call = (...rest: readonly string[]) => `client.${path}(${[...given, ...rest].join(", ")})`;
  const calls = [
    ...(first[0] ?? []).slice(1).map((sample) => `client.${path}(${[sample, ...params.slice(0, 1)].join(", ")})`),
    ...params.map((sample) => call(sample)),
    ...(!method.params || method.params.optional ? [call()] : []),
    method.params ? call(params[0] ?? "undefined", "{ timeout: 1000 }") : call("{ timeout: 1000 }"),
  ];
  const [best = ""] = [...(params[0] === undefined ? [] : [call(params[0])]), call()];
  return [
    `export async function call${index}(client: Client) {`,
    ...calls.map((each) => `  await ${each};`),
    ...useResult(best, method.returns, types),
    "}",
  ];
}

function useResult(call: string, returns: TypeNode, types: Surface["types"]): readonly string[] {
  if (returns.kind !== "name") return [];
  const [data, failure, body] = resultsOf(returns);
  const handle = failure?.kind === "name" ? `handle${failure.name}` : "";
  const outcome = `{ const outcome = await ${call}.result(); if (!outcome.ok) ${handle}(outcome.error); }`;
  const mine = data ? typeCode(data, types) : "unknown";
  switch (returns.name) {
    case "TwoWayPageRequest":
    case "PageRequest":
      return [
        outcome,
        ...(returns.name === "PageRequest" ? [] : [`{ const page = await ${call}; void page.getPreviousPage(); }`]),
        `{ const page = await ${call}; const mine: ${body ? typeCode(body, types) : "unknown"} = page.body; void mine; void page.hasNextPage(); }`,
        `for await (const item of ${call}) { const mine: ${mine} = item; void mine; }`,
      ];
    case "StreamRequest":
      return [`for await (const item of await ${call}) { const mine: ${mine} = item; void mine; }`];
    default:
      return [
        outcome,
        `{ const mine: ${mine} = await ${call}; void mine; }`,
        ...(data ? [`{ const value = await ${call};`, ...probe("value", data, types, 0), "}"] : []),
      ];
  }
}
