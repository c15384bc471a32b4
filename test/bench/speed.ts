/**
 * Calls per second of every client with a mocked fetch, taken in turns within one run, so that what slows the machine slows them all.
 *
 * Seconds of this process's CPU: what else runs on the machine is not counted.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.js";

/** Each is a file of `contender/`. The first is what the others are held against. */
export const contenders = ["raw", "specwright", "openapi-fetch", "hey-api", "dodopayments"] as const;
export const calls = ["list", "retrieve", "update"] as const;
export type Contender = (typeof contenders)[number];
export type CallName = (typeof calls)[number];

interface Calls {
  list(): PromiseLike<{ readonly items?: readonly unknown[] }>;
  retrieve(id: string): PromiseLike<{ readonly id: string }>;
  update(id: string, body: object): PromiseLike<{ readonly id: string }>;
}

export interface Speed {
  readonly contender: Contender;
  readonly call: CallName;
  /** Calls per second: the median of all rounds. */
  readonly median: number;
  /** How long a call takes where raw fetch takes 1: the median over the rounds of each round's ratio. */
  readonly ratio: number;
}

const rounds = 60;
const callsPerRound = 400;

const key = {
  id: "lic_123",
  business_id: "bus_123",
  customer_id: "cus_123",
  product_id: "pdt_123",
  payment_id: "pay_123",
  subscription_id: null,
  key: "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43",
  status: "active",
  activations_limit: 5,
  instances_count: 2,
  expires_at: "2024-12-31T23:59:59Z",
  created_at: "2024-01-01T00:00:00Z",
};
const one = JSON.stringify(key);
const page = JSON.stringify({ items: Array.from({ length: 10 }, (_, index) => ({ ...key, id: `lic_${index}` })) });
const headers = { "content-type": "application/json", "x-request-id": "req_1" };

/** A response for each call, as a network would give it. */
async function mockedFetch(input: string | URL | Request): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  return new Response(url.includes("/license_keys/") ? one : page, { status: 200, headers });
}

export async function measureSpeed(): Promise<Speed[]> {
  const clients = await load();
  const speeds: Speed[] = [];
  for (const call of calls) {
    const times = new Map(contenders.map((contender) => [contender, [] as number[]]));
    for (let round = -10; round < rounds; round++) {
      // Another one begins in each round.
      for (const index of contenders.keys()) {
        const contender = contenders[(index + round + 10) % contenders.length] ?? "raw";
        const time = await timeOf(clients.get(contender), call);
        if (round >= 0) times.get(contender)?.push(time);
      }
    }
    const raw = times.get("raw") ?? [];
    for (const [contender, own] of times) {
      const ratio = median(own.map((time, round) => time / (raw[round] ?? NaN)));
      speeds.push({ contender, call, median: (callsPerRound / median(own)) * 1000, ratio });
    }
  }
  return speeds;
}

async function load(): Promise<Map<Contender, Calls>> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-bench-"));
  try {
    const clients = new Map<Contender, Calls>();
    for (const contender of contenders) {
      const file = join(folder, `${contender}.mjs`);
      await writeFile(file, (await bundle(`export { create } from "./contender/${contender}.js";`)).code);
      const { create } = (await import(pathToFileURL(file).href)) as {
        create: (fetch: unknown, token: string) => Calls;
      };
      clients.set(contender, await checked(create(mockedFetch, "sk_test"), contender));
    }
    return clients;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A client that does not do its work would be a fast one. */
async function checked(client: Calls, contender: string): Promise<Calls> {
  const found = [(await client.list()).items?.length, (await client.retrieve("lic_123")).id];
  found.push((await client.update("lic_123", { activations_limit: 10 })).id);
  if (found.join() !== "10,lic_123,lic_123") throw new Error(`${contender} gave ${found.join()}.`);
  return client;
}

async function timeOf(client: Calls | undefined, call: CallName): Promise<number> {
  if (!client) throw new Error("There is no such client.");
  const start = process.cpuUsage();
  for (let count = 0; count < callsPerRound; count++) {
    if (call === "list") await client.list();
    else if (call === "retrieve") await client.retrieve("lic_123");
    else await client.update("lic_123", { activations_limit: 10 });
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
