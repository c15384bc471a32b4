/** Readers for data of any kind: extensions, and other tools' configurations. */
import { isObject, type JsonObject, own } from "../data.js";

export function textAt(data: JsonObject, key: string): string | undefined {
  const value = own(data, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function recordAt(data: JsonObject, key: string): JsonObject | undefined {
  const value = own(data, key);
  return isObject(value) ? value : undefined;
}

/** The objects in a list. */
export function listAt(data: JsonObject, key: string): readonly JsonObject[] {
  const value = own(data, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
}
