/** A client with new names for some of its types. */
import type { TypeNode } from "../plan/node.js";
import type { Renames } from "./rename.js";
import type { Call, CallMethod, Surface } from "./surface.js";

/** The old client by the new names of its types, so that nothing but what is in them is compared. */
export function withNames(surface: Surface, renames: Renames): Surface {
  if (renames.size === 0) return surface;
  const { client, calls, scopes, options, environments, defaultEnvironment, events, source } = surface;
  const name = (old: string) => renames.get(old) ?? old;
  const retype = <Typed extends { readonly type: TypeNode }>(typed: Typed): Typed => ({
    ...typed,
    type: renamed(typed.type, renames),
  });
  return {
    client,
    declarations: new Map([...surface.declarations].map(([old, each]) => [name(old), retype(each)])),
    types: new Map([...surface.types].map(([old, type]) => [name(old), renamed(type, renames)])),
    calls: new Map([...calls].map(([path, call]) => [path, renamedCall(call, renames)])),
    scopes: new Map([...scopes].map(([path, each]) => [path, retype(each)])),
    options: options.map(({ type, ...option }) => ({ ...option, ...(type && { type: renamed(type, renames) }) })),
    environments,
    defaultEnvironment,
    events: events.map(name),
    get sources() {
      return new Map([...surface.sources].map(([place, each]) => [place.replace(/^\w+/, name), each]));
    },
    ...(source && { source }),
    // Made only when asked for: all of the client is printed for it.
    get print() {
      return surface.print;
    },
  };
}

function renamedCall({ method, operation }: Call, renames: Renames): Call {
  const { positional, params, returns, alternatives } = method;
  const type = (old: TypeNode) => renamed(old, renames);
  const withParams = (given: NonNullable<CallMethod["params"]>) => ({ ...given, type: type(given.type) });
  return {
    method: {
      positional: positional.map((each) => ({ ...each, type: type(each.type) })),
      ...(params && { params: withParams(params) }),
      returns: type(returns),
      ...(alternatives && {
        alternatives: alternatives.map((each) => ({
          ...each,
          params: withParams(each.params),
          returns: type(each.returns),
        })),
      }),
    },
    operation,
  };
}

function renamed(type: TypeNode, renames: Renames): TypeNode {
  const inner = (each: TypeNode) => renamed(each, renames);
  switch (type.kind) {
    case "keyword":
    case "literal":
      return type;
    case "name": {
      const name = renames.get(type.name) ?? type.name;
      return type.arguments ? { ...type, name, arguments: type.arguments.map(inner) } : { ...type, name };
    }
    case "array":
      return { ...type, items: inner(type.items) };
    case "tuple": {
      const items = type.items.map((each) => ({ ...each, type: inner(each.type) }));
      return { ...type, items, ...(type.rest && { rest: inner(type.rest) }) };
    }
    case "object": {
      const properties = type.properties.map((each) => ({ ...each, type: inner(each.type) }));
      const named = type.named && {
        named: { ...type.named, name: type.named.name.replace(/^\w+/, (old) => renames.get(old) ?? old) },
      };
      return { ...type, properties, ...(type.index && { index: inner(type.index) }), ...named };
    }
    case "union":
    case "intersection":
      return { ...type, members: type.members.map(inner) };
  }
}
