/** Compares the calls of two clients: those that come, go and move, and the arguments and results of each. */
import { within } from "../diagnostic.js";
import type { TypeNode } from "../plan/node.js";
import { type Change, change, type Place } from "./change.js";
import { compareErrors } from "./error.js";
import { typeText } from "./shape.js";
import type { Call, Surface } from "./surface.js";
import { compareTypes, type Direction, type TypeContext } from "./type.js";

export function compareCalls(old: Surface, next: Surface): readonly Change[] {
  const flat = (surface: Surface) => [...surface.calls].filter(([path]) => !path.includes("()"));
  const namesOf = (operation: Call["operation"]) => [keyOf(operation), operation.id];
  const known = new Map(flat(next).flatMap(([path, { operation }]) => namesOf(operation).map((name) => [name, path])));
  const before = new Set(flat(old).flatMap(([, { operation }]) => namesOf(operation)));
  const changes: Change[] = [];
  for (const [path, call] of flat(old)) {
    const after = next.calls.get(path);
    const name = known.get(keyOf(call.operation)) ?? known.get(call.operation.id);
    const subject = `client.${path}`;
    const place: Place = { old: call.operation.source };
    if (after) changes.push(...compareCall(subject, call, after, old, next));
    else if (name === undefined) changes.push(change("call-removed", subject, place));
    else
      changes.push(
        change("call-renamed", subject, { ...place, new: next.calls.get(name)?.operation.source }, `client.${name}`),
      );
  }
  for (const [path, { operation }] of flat(next)) {
    // A call that has moved here is reported as moved, not as new.
    if (!old.calls.has(path) && !namesOf(operation).some((name) => before.has(name)))
      changes.push(change("call-added", `client.${path}`, { new: operation.source }));
  }
  return [...changes, ...compareScopes(old, next)];
}

function keyOf({ method, path }: Call["operation"]): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

function compareCall(subject: string, old: Call, next: Call, before: Surface, after: Surface): readonly Change[] {
  const place = { old: old.operation.source, new: next.operation.source };
  const contextFor = (direction: Direction): TypeContext => ({
    old: before.types,
    new: after.types,
    direction,
    subject,
    place,
    open: [],
  });
  return [
    ...compareWire(subject, old, next, place),
    ...compareArguments(subject, old, next, contextFor("in")),
    ...compareParams(subject, old, next, contextFor("in")),
    ...compareResults(subject, old, next, contextFor("out")),
  ];
}

/** Compares what no type shows: how a request travels. */
function compareWire(
  subject: string,
  { operation: old }: Call,
  { operation: next }: Call,
  place: Place,
): readonly Change[] {
  const changes: Change[] = [];
  if (keyOf(old) !== keyOf(next)) changes.push(change("call-moved", subject, place, `${next.method} ${next.path}`));
  else if (old.mediaType !== undefined && next.mediaType !== undefined && old.mediaType !== next.mediaType)
    changes.push(change("call-moved", subject, place, next.mediaType));
  if (old.server !== next.server)
    changes.push(change("call-rerouted", subject, place, next.server ?? "the server of the client"));
  if (!old.isDeprecated && next.isDeprecated) changes.push(change("call-deprecated", subject, place));
  if (!old.isSecured && next.isSecured) changes.push(change("security-added", subject, place));
  if (old.isSecured && !next.isSecured) changes.push(change("security-removed", subject, place));
  if (old.pages !== undefined && next.pages !== undefined && old.pages !== next.pages)
    changes.push(change("paginator-changed", subject, place));
  return changes;
}

function compareArguments(
  subject: string,
  { method: old }: Call,
  { method: next }: Call,
  context: TypeContext,
): readonly Change[] {
  const [before, after] = [old.positional[0], next.positional[0]];
  if (before && after)
    return compareTypes(before.type, after.type, { ...context, subject: `${subject}(${after.identifier})` });
  if (before) return [change("argument-removed", subject, context.place, before.identifier)];
  return after ? [change("argument-added", subject, context.place, after.identifier)] : [];
}

function compareParams(
  subject: string,
  { method: old }: Call,
  { method: next }: Call,
  context: TypeContext,
): readonly Change[] {
  const { place } = context;
  if (!old.params && !next.params) return [];
  if (!old.params) return [change(next.params?.optional ? "params-added" : "params-required", subject, place)];
  if (!next.params) return [change("params-removed", subject, place)];
  const isSame = old.params.optional === next.params.optional;
  return [
    ...(isSame ? [] : [change(next.params.optional ? "params-optional" : "params-required", subject, place)]),
    ...compareTypes(old.params.type, next.params.type, { ...context, subject: `${subject}(params)` }),
  ];
}

function compareResults(
  subject: string,
  { method: old }: Call,
  { method: next }: Call,
  context: TypeContext,
): readonly Change[] {
  if (old.returns.kind !== "name" || next.returns.kind !== "name") return [];
  const [before, after] = [requestOf(old.returns), requestOf(next.returns)];
  const { place } = context;
  const responses: Place = {
    old: place.old && within(place.old, "responses"),
    new: place.new && within(place.new, "responses"),
  };
  const errors = compareErrors(lookUp(before.failure, context.old), lookUp(after.failure, context.new), {
    ...context,
    place: responses,
  });
  // Pages that can also be followed backwards are pages all the same.
  if (before.kind !== after.kind && !(isPaged(before.kind) && after.kind === "TwoWayPageRequest")) {
    const isStillRead = before.kind === "APIRequest" && isPaged(after.kind) && isObject(after.data, context);
    if (!isStillRead) return [change("result-changed", subject, place, resultName(before.kind, after.kind)), ...errors];
    return [change("pages-added", subject, place), ...compareTypes(before.data, after.data, context), ...errors];
  }
  const data = compareTypes(before.data, after.data, { ...context, subject: `${subject}()` });
  const items =
    before.item && after.item ? compareTypes(before.item, after.item, { ...context, subject: `${subject}()[]` }) : [];
  return [...(data.length > 0 ? data : items), ...errors];
}

function resultName(before: string, after: string): string {
  return isPaged(before) && isPaged(after)
    ? "pages that lead forwards alone"
    : (resultNames[after] ?? "another result");
}

const resultNames: Readonly<Record<string, string>> = {
  APIRequest: "its answer as a whole",
  PageRequest: "pages",
  TwoWayPageRequest: "pages that lead backwards too",
  StreamRequest: "a stream",
};

interface RequestType {
  readonly kind: string;
  readonly data: TypeNode;
  readonly failure: TypeNode;
  readonly item?: TypeNode;
}

const nothing: TypeNode = { kind: "keyword", name: "never" };

/** Whether a request of this type comes in pages. */
export function isPaged(name: string): boolean {
  return name === "PageRequest" || name === "TwoWayPageRequest";
}

function requestOf({ name, arguments: given = [] }: Extract<TypeNode, { readonly kind: "name" }>): RequestType {
  const [first = nothing, failure = nothing, body = nothing] = given;
  return isPaged(name) ? { kind: name, data: body, failure, item: first } : { kind: name, data: first, failure };
}

function lookUp(type: TypeNode, types: Surface["types"]): TypeNode {
  return type.kind === "name" ? (types.get(type.name) ?? type) : type;
}

/** Whether a type is an object: a page has the fields of an object, which a list cannot have. */
function isObject(type: TypeNode, context: TypeContext): boolean {
  return ["object", "intersection"].includes(lookUp(type, context.new).kind);
}

/** Compares the methods that bind path parameters. Those of a resource that is gone have gone with its calls. */
function compareScopes(old: Surface, next: Surface): readonly Change[] {
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf(".", path.length - 3) + 1);
  const hasParent = (surface: Surface, path: string) =>
    [...surface.calls.keys(), ...surface.scopes.keys()].some((each) => each.startsWith(parentOf(path)));
  const isCallGone = (path: string, { operation }: Call) =>
    path.includes("()") &&
    !next.calls.has(path) &&
    next.scopes.has(path.slice(0, path.lastIndexOf("()") + 2)) &&
    [...next.calls.values()].some((call) => keyOf(call.operation) === keyOf(operation));
  const gone = [
    ...[...old.scopes.keys()].filter((path) => !next.scopes.has(path) && hasParent(next, path)),
    ...[...old.calls].filter(([path, call]) => isCallGone(path, call)).map(([path]) => path),
  ];
  const added = [...next.scopes.keys()].filter((path) => !old.scopes.has(path) && hasParent(old, path));
  const kept = [...old.scopes].flatMap(([path, { type }]) => {
    const after = next.scopes.get(path);
    return after && typeText(type) !== typeText(after.type) ? [{ path, old: type, next: after.type }] : [];
  });
  const place = (surface: Surface, path: string) =>
    [...surface.calls].find(([call]) => call === path || call.startsWith(`${path}.`))?.[1].operation.source;
  return [
    ...gone.map((path) => change("scope-removed", `client.${path}`, { old: place(old, path) })),
    ...added.map((path) => change("scope-added", `client.${path}`, { new: place(next, path) })),
    ...kept.flatMap(({ path, old: before, next: after }) =>
      compareTypes(before, after, {
        old: old.types,
        new: next.types,
        direction: "in",
        subject: `client.${path}`,
        place: { old: place(old, path), new: place(next, path) },
        open: [],
      }),
    ),
  ];
}
