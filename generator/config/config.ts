/** What a config file may say, and whether it says it right. */
import { suggest } from "../diagnostic.js";
import type { PlanSettings } from "../plan/settings.js";

/** `specwright.config.yaml`, as its user writes it. Paths are relative to the file. */
export interface Config extends PlanSettings {
  /** The OpenAPI document. */
  readonly input?: string;
  /** The folder of the client package. */
  readonly output?: string;
}

/** For `specwright.config.ts`: gives its argument back, typed. */
export function defineConfig(config: Config): Config {
  return config;
}

const keys: { readonly [Key in keyof Required<Config>]: "string" | "boolean" } = {
  input: "string",
  output: "string",
  clientName: "string",
  packageName: "string",
  packageVersion: "string",
  license: "string",
  environment: "string",
  openapi: "boolean",
};

/**
 * What is wrong with a config, a sentence each; empty where nothing is.
 *
 * `show` gives a setting the name that its user gave it.
 */
export function checkConfig(
  config: unknown,
  show: (key: string) => string = (key) => `The setting ${key}`,
): readonly string[] {
  if (typeof config !== "object" || config === null || Array.isArray(config))
    return [`Expected an object of settings, found ${kindOf(config)}.`];
  return Object.entries(config).flatMap(([key, value]: [string, unknown]) => {
    if (!isKey(key)) return [unknownKey(key)];
    const wanted = keys[key];
    if (typeof value === wanted) return checkValue(key, value, show(key));
    const hint = wanted === "string" && typeof value === "number" ? " Put it in quotes." : "";
    return [`${show(key)} must be a ${wanted}, not ${kindOf(value)}.${hint}`];
  });
}

function isKey(key: string): key is keyof Config {
  return Object.hasOwn(keys, key);
}

function unknownKey(key: string): string {
  const names = Object.keys(keys);
  return `There is no setting “${key}”.${suggest(key, names) || ` There are: ${names.join(", ")}.`}`;
}

function checkValue(key: keyof Config, value: unknown, shown: string): readonly string[] {
  if (value === "") return [`${shown} must not be empty.`];
  if (key === "clientName" && !/^\p{Lu}[\p{ID_Continue}]*$/u.test(String(value))) {
    return [`${shown} must be a class name in PascalCase, as in “DodoPayments”, not “${String(value)}”.`];
  }
  if (key === "packageName" && !/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(String(value))) {
    return [`${shown} must be a name that npm takes, as in “@acme/client”, not “${String(value)}”.`];
  }
  return [];
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
