import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal, type Answer } from "./answer.js";
import type { Fault } from "./fault.js";

/** What a fault answers in the operation's place, if it is of that kind. */
export function answerInstead(fault: Fault | undefined): Answer | undefined {
  switch (fault?.kind) {
    case "rate-limit": {
      const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
      const refusal = new Refusal(429, "TOO_MANY_REQUESTS", "Too many requests", headers);
      return { ...refusal.answer, headers: { ...headers, "x-ratelimit-remaining": "0" } };
    }
    case "status": {
      const code = fault.code ?? (fault.status === 500 ? "INTERNAL_SERVER_ERROR" : `STATUS_${fault.status}`);
      return new Refusal(fault.status, code, "Something went wrong :(", fault.headers).answer;
    }
    case "redirect":
      return { status: fault.status ?? 307, headers: { location: fault.location } };
    default:
      return undefined;
  }
}

/** Sends an answer, spoiled by the fault if it is of that kind. The signal ends waiting. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { status, headers, payload } = write(answer, fault);
  if (fault?.kind === "drop" && fault.at === "headers") {
    response.socket?.destroy();
    return;
  }
  if (fault?.kind === "slow" && fault.at === "headers") await wait(fault.ms, undefined, { signal });
  if ((fault?.kind !== "drop" && fault?.kind !== "slow") || fault.at === "headers") {
    response.writeHead(status, headers).end(payload);
    return;
  }
  const middle = Math.floor(payload.length / 2);
  // An answer without a body has no middle to be cut at: it promises a byte that never comes.
  const length = fault.kind === "drop" ? Math.max(payload.length, 1) : payload.length;
  response.writeHead(status, { ...headers, "content-length": length });
  response.flushHeaders();
  await new Promise<void>((resolve) => void response.write(payload.subarray(0, middle), () => resolve()));
  if (fault.kind === "drop") {
    response.socket?.destroy();
    return;
  }
  await wait(fault.ms, undefined, { signal });
  response.end(payload.subarray(middle));
}

interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly payload: Buffer;
}

function write(answer: Answer, fault: Fault | undefined): Written {
  const { status, type, text } = spoil(answer, fault);
  const payload = Buffer.from(text);
  const contentType = type === undefined ? {} : { "content-type": type };
  return { status, payload, headers: { ...answer.headers, ...contentType, "content-length": payload.length } };
}

function spoil(answer: Answer, fault: Fault | undefined): { status: number; type?: string; text: string } {
  const { status } = answer;
  const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
  const type = "application/json";
  switch (fault?.kind) {
    case "broken-json":
      return { status, type, text: text.slice(0, Math.ceil(text.length / 2)) || "{" };
    case "non-json": {
      const html = "<!doctype html><title>Bad Gateway</title><h1>Bad Gateway</h1>";
      return { status: fault.status ?? status, type: "text/html; charset=utf-8", text: html };
    }
    case "empty":
      return { status, type, text: "" };
    default:
      return text === "" ? { status, text } : { status, type, text };
  }
}
