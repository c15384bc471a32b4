/** In which direction the values of each type go: into requests, out of responses, or both. */
import { isPaged } from "./call.js";
import type { TypeNode } from "../plan/node.js";
import type { CallMethod, Surface } from "./surface.js";
import type { Direction } from "./type.js";

type Directions = ReadonlyMap<string, ReadonlySet<Direction>>;

/** The directions of every declared type that a call uses. A type that no call uses is only read. */
export function directionsOf(surface: Surface): Directions {
  const { types, calls, events } = surface;
  const found = new Map<string, Set<Direction>>([...types.keys()].map((name) => [name, new Set()]));
  const reach = (type: TypeNode | undefined, direction: Direction) => {
    for (const name of type ? namesIn(type) : []) {
      const directions = found.get(name);
      if (!directions || directions.has(direction)) continue;
      directions.add(direction);
      reach(types.get(name), direction);
    }
  };
  for (const { method } of calls.values()) {
    for (const { type } of method.positional) reach(type, "in");
    for (const each of [method, ...(method.alternatives ?? [])]) {
      reach(each.params?.type, "in");
      for (const type of resultsOf(each.returns)) reach(type, "out");
    }
  }
  for (const name of events) reach({ kind: "name", name }, "out");
  for (const directions of found.values()) if (directions.size === 0) directions.add("out");
  return found;
}

/**
 * The types of a request's result and errors. The arguments of builder methods are left out, since the params have them
 * too.
 */
export function resultsOf(returns: CallMethod["returns"]): readonly TypeNode[] {
  if (returns.kind !== "name") return [returns];
  return (returns.arguments ?? []).slice(0, isPaged(returns.name) ? 3 : 2);
}

function namesIn(type: TypeNode): readonly string[] {
  switch (type.kind) {
    case "keyword":
    case "literal":
      return [];
    case "name":
      // A partial type makes all properties optional, so the type within is not used as it is.
      return [...(type.name === "Partial" ? [] : [type.name]), ...(type.arguments ?? []).flatMap(namesIn)];
    case "array":
      return namesIn(type.items);
    case "tuple":
      return [...type.items.map((item) => item.type), ...(type.rest ? [type.rest] : [])].flatMap(namesIn);
    case "object":
      return [...type.properties.map((each) => each.type), ...(type.index ? [type.index] : [])].flatMap(namesIn);
    case "union":
    case "intersection":
      return type.members.flatMap(namesIn);
  }
}
