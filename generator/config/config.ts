/** What a config file may say, and whether it says it right. */
import { suggest } from "../diagnostic.js";
import type { PlanSettings } from "../plan/settings.js";
import type { Filters } from "../resolve/filter.js";

/** `specwright.config.yaml`, as its user writes it. Paths are relative to the file. */
export interface Config extends PlanSettings {
  /** The OpenAPI document: a path, or an address that begins with http: or https:. */
  readonly input?: string;
  /** The folder of the client package. */
  readonly output?: string;
  /** OpenAPI Overlays, applied to the document in this order. */
  readonly overlays?: readonly string[];
  /** Leaves operations out, with all that nothing else uses. */
  readonly filters?: Filters;
}

/** For `specwright.config.ts`: gives its argument back, typed. */
export function defineConfig(config: Config): Config {
  return config;
}

type Kind = "string" | "boolean" | "list of strings" | "object of lists, keep and drop";

const keys: { readonly [Key in keyof Required<Config>]: Kind } = {
  input: "string",
  output: "string",
  clientName: "string",
  packageName: "string",
  packageVersion: "string",
  license: "string",
  environment: "string",
  openapi: "boolean",
  overlays: "list of strings",
  filters: "object of lists, keep and drop",
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
    if (isOfKind(value, wanted)) return checkValue(key, value, show(key));
    const hint = wanted === "string" && typeof value === "number" ? " Put it in quotes." : "";
    return [`${show(key)} must be ${wanted.startsWith("o") ? "an" : "a"} ${wanted}, not ${kindOf(value)}.${hint}`];
  });
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "string":
    case "boolean":
      return typeof value === kind;
    case "list of strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "object of lists, keep and drop":
      return (
        isObject(value) &&
        Object.entries(value).every(
          ([name, filters]) => ["keep", "drop"].includes(name) && Array.isArray(filters) && filters.every(isObject),
        )
      );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
