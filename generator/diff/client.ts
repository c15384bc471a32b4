/** Compares the clients themselves: their names, their options, and the servers that they know. */
import { within } from "../diagnostic.js";
import { type Change, change, type Place } from "./change.js";
import type { OptionFacts, Surface } from "./surface.js";
import { compareTypes } from "./type.js";

export function compareClients(old: Surface, next: Surface): readonly Change[] {
  const place: Place = {
    old: old.source && within(old.source, "info"),
    new: next.source && within(next.source, "info"),
  };
  return [
    ...(old.client === next.client ? [] : [change("client-renamed", old.client, place, next.client)]),
    ...compareOptions(old, next),
    ...compareEnvironments(old, next),
  ];
}

function compareOptions(old: Surface, next: Surface): readonly Change[] {
  const names = ({ options }: Surface) => options.map(({ name }) => name);
  const place: Place = {
    old: old.source && within(old.source, "components", "securitySchemes"),
    new: next.source && within(next.source, "components", "securitySchemes"),
  };
  const gone = names(old).filter((name) => !names(next).includes(name));
  const added = names(next).filter((name) => !names(old).includes(name));
  return [
    ...gone.map((name) => change("option-removed", name, place)),
    ...added.map((name) => change("option-added", name, place)),
    ...old.options.flatMap((option) => compareOption(option, old, next)),
  ];
}

/** Compares an option. Environments and their addresses are compared on their own. */
function compareOption({ name, type, otherwise }: OptionFacts, old: Surface, next: Surface): readonly Change[] {
  const after = next.options.find((each) => each.name === name);
  if (!type || !after?.type || name === "environment") return [];
  const place: Place = {
    old: old.source && within(old.source, "servers"),
    new: next.source && within(next.source, "servers"),
  };
  const types = { old: old.types, new: next.types };
  const isOtherwise = otherwise !== undefined && after.otherwise !== undefined && otherwise !== after.otherwise;
  return [
    ...(isOtherwise ? [change("option-default", name, place, after.otherwise)] : []),
    ...compareTypes(type, after.type, { ...types, direction: "in", subject: `The option ${name}`, place, open: [] }),
  ];
}

function compareEnvironments(old: Surface, next: Surface): readonly Change[] {
  const place: Place = {
    old: old.source && within(old.source, "servers"),
    new: next.source && within(next.source, "servers"),
  };
  const changes = old.environments.flatMap((environment) => {
    const after = next.environments.find(({ name }) => name === environment.name);
    if (!after) return [change("environment-removed", environment.name, place)];
    return after.url === environment.url ? [] : [change("environment-moved", environment.name, place)];
  });
  const added = next.environments.filter(({ name }) => !old.environments.some((each) => each.name === name));
  const isOtherDefault =
    old.defaultEnvironment !== undefined &&
    next.defaultEnvironment !== undefined &&
    old.defaultEnvironment !== next.defaultEnvironment;
  return [
    ...changes,
    ...added.map(({ name }) => change("environment-added", name, place)),
    ...(isOtherDefault
      ? [change("environment-default", next.defaultEnvironment ?? "", place, old.defaultEnvironment)]
      : []),
  ];
}
