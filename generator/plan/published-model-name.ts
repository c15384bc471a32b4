/** Names of models that were decided by somebody, or published. */
import { type Report, suggest } from "../diagnostic.js";
import type { Model } from "../model/api.js";
import type { Lock } from "../setting/lock.js";
import type { PlanSettings } from "./settings.js";

/** The decided names, by model. Settings take precedence over the document. Keys that match no schema are reported. */
export function decidedModelNames(
  models: readonly Model[],
  { models: settings = {} }: PlanSettings,
  report: Report,
): ReadonlyMap<string, string> {
  for (const key of Object.keys(settings)) {
    if (!models.some(({ id, name }) => key === id || key === name))
      report("model-unmatched", {
        key,
        suggestion: suggest(
          key,
          models.map(({ name }) => name),
        ),
      });
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name, typeName, source } of models) {
    const key = [id, name].find((each) => Object.hasOwn(settings, each));
    const chosen = key === undefined ? typeName : settings[key];
    if (chosen === undefined) continue;
    if (taken.has(chosen)) report("model-name-taken", { model: name, name: chosen }, source);
    else names.set(id, chosen);
    taken.add(chosen);
  }
  return names;
}

/** Adds the published names of all models whose names nobody has decided; reports those that would otherwise change. */
export function keepModelNames(
  models: readonly Model[],
  fresh: ReadonlyMap<string, string>,
  decided: ReadonlyMap<string, string>,
  { models: locked }: Lock,
  report: Report,
): ReadonlyMap<string, string> {
  const names = new Map(decided);
  const owners = ownersOf(models, decided, locked);
  for (const { id, name, source } of models) {
    const published = Object.hasOwn(locked, id) ? locked[id] : undefined;
    if (published === undefined || decided.has(id) || owners.get(published) !== id) continue;
    const now = fresh.get(id) ?? published;
    if (now !== published) report("model-locked", { model: name, published, now }, source);
    names.set(id, published);
  }
  return names;
}

/**
 * The model that keeps each published name. Several have one where the lock files of two branches were merged, or one
 * was edited by hand: the first of them in the order of the lock file has it, unless somebody has decided on it.
 */
function ownersOf(
  models: readonly Model[],
  decided: ReadonlyMap<string, string>,
  locked: Lock["models"],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const chosen = new Set(decided.values());
  for (const { id } of models) {
    const name = Object.hasOwn(locked, id) ? locked[id] : undefined;
    if (name === undefined || decided.has(id) || chosen.has(name)) continue;
    const owner = owners.get(name);
    if (owner === undefined || id < owner) owners.set(name, id);
  }
  return owners;
}
