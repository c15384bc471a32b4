/** The clients that one config describes. */
import type { Config, TargetConfig } from "./config.js";
import type { Misfit } from "../setting/problem.js";
import { lockName } from "./lock.js";

/** The settings of one client: its own, over those that stand beside `targets`. */
export interface ConfiguredTarget {
  /** Left out where the config is about one client alone. */
  readonly name?: string;
  readonly config: TargetConfig;
}

export function targetsOf({ targets, $schema: _, ...shared }: Config): readonly ConfiguredTarget[] {
  if (!targets) return [{ config: shared }];
  return Object.entries(targets).map(([name, own]) => ({ name, config: { ...shared, ...own } }));
}

/** `specwright.lock.yaml`, `specwright.admin.lock.yaml` */
export function lockNameOf(target: string | undefined): string {
  return target === undefined ? lockName : lockName.replace(".lock", `.${target}.lock`);
}

/** What no setting by itself shows: two clients in one place would take turns to remove each other. */
export function findShared(targets: readonly ConfiguredTarget[]): readonly Misfit[] {
  return (["output", "lock"] as const).flatMap((key) => {
    const seen = new Map<unknown, string>();
    return targets.flatMap(({ name = "", config: { [key]: place } }) => {
      if (place === undefined || place === false) return [];
      const other = seen.get(place);
      seen.set(place, name);
      const message = `The targets ${other ?? ""} and ${name} have the same ${key}; each needs its own.`;
      return other === undefined ? [] : [{ message, path: ["targets", name, key] }];
    });
  });
}
