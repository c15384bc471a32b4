import type { StatusPattern } from "./api.js";

/** Reads a status, a range in upper case ("4XX"), or "default" (OpenAPI 3.1, 4.8.16). Undefined for anything else. */
export function readStatus(status: string): StatusPattern | undefined {
  if (status === "default") return { kind: "default" };
  if (/^[1-5]XX$/i.test(status)) return { kind: "range", hundred: Number(status.charAt(0)) };
  return /^[1-5]\d\d$/.test(status) ? { kind: "exact", status: Number(status) } : undefined;
}

export function isSuccessStatus(pattern: StatusPattern): boolean {
  switch (pattern.kind) {
    case "exact":
      return pattern.status >= 200 && pattern.status < 300;
    case "range":
      return pattern.hundred === 2;
    case "default":
      return false;
  }
}
