/** The wishes of a request in its header `Prefer` (RFC 7240): `code=404`, `example=expired`, `dynamic=true`. */
import type { MockRequest } from "./exchange.js";

interface Preference {
  /** One of the operation's documented statuses. */
  readonly code?: number;
  /** The name of one of the document's examples of the response. */
  readonly example?: string;
  /** Whether to make values even where the document has examples. */
  readonly dynamic?: boolean;
}

export function readPreference({ headers }: MockRequest): Preference {
  const pairs = (headers["prefer"] ?? "").split(/[,;]/).map((part) => {
    const [name = "", value = "true"] = part.split("=").map((text) => text.trim().replace(/^"|"$/g, ""));
    return [name.toLowerCase(), value] as const;
  });
  const asked = new Map(pairs);
  const code = Number(asked.get("code"));
  const dynamic = asked.get("dynamic");
  const example = asked.get("example");
  return {
    ...(Number.isInteger(code) && { code }),
    ...(example !== undefined && { example }),
    ...(dynamic !== undefined && { dynamic: dynamic !== "false" }),
  };
}
