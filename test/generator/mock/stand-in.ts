/** Calls the mock of a document's API without a network. */
import { readFile } from "node:fs/promises";
import { analyze } from "../../../generator/generate.js";
import type { MockResponse } from "../../../generator/mock/exchange.js";
import { mockApi, type MockOptions } from "../../../generator/mock/mock.js";
import type { Api } from "../../../generator/model/api.js";
import type { Resolved } from "../../../generator/resolve/resolved.js";
import type { Plan } from "../../../generator/plan/plan.js";

export interface StandIn {
  readonly api: Api;
  readonly plan: Plan;
  readonly resolved: Resolved;
  /** As a client calls it. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly ask: (url: string, init?: RequestInit) => Promise<MockResponse>;
}

/** `input`: a file, or a document as text. */
export async function standInFor(input: string, options: MockOptions = { seed: "1" }): Promise<StandIn> {
  const isText = input.includes("\n");
  const { client, diagnostics } = await analyze({
    input: isText ? { file: "document.yaml", text: input } : input,
    read: (path) => readFile(path),
    settings: {},
  });
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const { api, plan, resolved } = client;
  const respond = mockApi(api, { ...options, resolved });
  const ask = async (url: string, init: RequestInit = {}) => {
    // What a form is written as, and its content type, is the platform's to say.
    const written = new Request(url, {
      ...init,
      ...(init.body instanceof ReadableStream && { duplex: "half" as const }),
    });
    const headers = Object.fromEntries([...new Headers(init.headers), ...written.headers]);
    const body = new Uint8Array(await written.arrayBuffer());
    return respond({ method: written.method, url: new URL(url), headers, body });
  };
  return {
    api,
    plan,
    resolved,
    ask,
    fetch: async (url, init) => {
      const { status, headers, body } = await ask(url, init);
      const isEmpty = body.length === 0;
      return new Response(isEmpty ? null : typeof body === "string" ? body : new Uint8Array(body), { status, headers });
    },
  };
}
