/** The clients that one config describes. */
import type { Config, TargetConfig } from "./config.js";
import type { Misfit } from "../setting/problem.js";
import type { ReadmePlace } from "../setting/readme.js";
import { lockName } from "./lock.js";

/** The settings of one client: its own take precedence over those beside `targets`. */
export interface ConfiguredTarget {
  /** Left out where the config is about one client alone. */
  readonly name?: string;
  readonly config: TargetConfig;
  /** Where the config names the readme; left out where it names none, or is a program. */
  readonly readmePlace?: ReadmePlace;
}

export function targetsOf({ targets, $schema: _, ...shared }: Config): readonly ConfiguredTarget[] {
  if (!targets) return [{ config: shared }];
  return Object.entries(targets).map(([name, own]) => ({ name, config: { ...shared, ...own } }));
}

/** The name of a client's lock file: `specwright.lock.yaml`, or `specwright.admin.lock.yaml` for the target "admin". */
export function lockNameOf(target: string | undefined): string {
  return target === undefined ? lockName : lockName.replace(".lock", `.${target}.lock`);
}

/**
 * Problems that no client's settings show by themselves: two clients in one folder would take turns to remove each
 * other's files.
 */
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
