/** What a config file may say, and whether it says it right. */
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

/** What is wrong with a config, a sentence each; empty where nothing is. */
export function checkConfig(config: unknown): readonly string[] {
  if (typeof config !== "object" || config === null || Array.isArray(config))
    return ["It must hold an object of settings."];
  return Object.entries(config).flatMap(([key, value]: [string, unknown]) => {
    if (!Object.hasOwn(keys, key)) return [`There is no setting “${key}”. There are: ${Object.keys(keys).join(", ")}.`];
    const wanted = keys[key as keyof Config];
    return typeof value === wanted
      ? checkValue(key, value)
      : [`The setting ${key} must be a ${wanted}, not ${kindOf(value)}.`];
  });
}

function checkValue(key: string, value: unknown): readonly string[] {
  if (key === "clientName" && !/^\p{Lu}[\p{ID_Continue}]*$/u.test(String(value))) {
    return [`The setting clientName must be a class name in PascalCase, as in “DodoPayments”, not “${String(value)}”.`];
  }
  if (key === "packageName" && !/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(String(value))) {
    return [`The setting packageName must be a name that npm takes, as in “@acme/client”, not “${String(value)}”.`];
  }
  return [];
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
