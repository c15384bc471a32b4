/** Runs rows, on any platform: each with servers of its own, one after the other. */
import type { Place, Received, Seen } from "./answer.js";
import type { ClientModule, Options } from "./client.js";
import { match } from "./match.js";
import type { ClientName } from "./module.js";
import type { Platform, Row, Scene, Want } from "./row.js";

export type Modules = Readonly<Record<ClientName, ClientModule>>;

export interface Outcome {
  readonly name: string;
  /** What is not as wanted. */
  readonly problems: readonly string[];
  /** Why this platform cannot do it. */
  readonly skipped?: string;
}

/** What the client under test is told by all rows. */
const token = "bearer-secret-1";

/** Timers of a quick row, against those of the clock. */
const haste = 10_000;

export async function runRow(row: Row, modules: Modules, control: string, platform: Platform): Promise<Outcome> {
  const { name, not } = row;
  const skipped = not?.[platform];
  if (skipped !== undefined) return { name, problems: [], skipped };
  const listOf = (answers: Row["server"]) => [answers ?? {}].flat();
  const secure = row.secure ? listOf(row.secure) : [];
  const script = JSON.stringify({ main: listOf(row.server), other: listOf(row.other), secure });
  const place = (await (await fetch(control, { method: "POST", body: script })).json()) as Place;
  const seen = async () => (await (await fetch(`${control}/${place.id}`)).json()) as Seen;
  try {
    const problems = await play(row, modules, { place, seen, platform });
    return { name, problems };
  } catch (error) {
    return { name, problems: [`the row fails: ${String(error)} ${error instanceof Error ? error.stack : ""}`] };
  } finally {
    await fetch(`${control}/${place.id}`, { method: "DELETE" });
  }
}

async function play(row: Row, modules: Modules, stage: Pick<Scene, "place" | "seen" | "platform">): Promise<string[]> {
  const { place, seen } = stage;
  const module = modules[row.of ?? "plain"];
  const lines: (readonly unknown[])[] = [];
  const level = (name: string) => [name, (...given: unknown[]) => void lines.push([name, ...given])] as const;
  const logger = Object.fromEntries(["error", "warn", "info", "debug"].map(level));
  const own = typeof row.options === "function" ? row.options(place) : row.options;
  const usual: Options = { baseURL: place.main, bearer: token, logger, ...own };
  const scene: Scene = {
    ...stage,
    module,
    lines,
    client: new module.default(usual),
    make: (options) => new module.default({ ...usual, ...options }),
  };
  const waits: number[] = [];
  const before = shapeOfPrototypes();
  const restore = rule(row, waits);
  let found: { readonly value?: unknown; readonly error?: unknown };
  try {
    found = { value: await row.ask(scene) };
  } catch (error) {
    found = { error };
  } finally {
    restore();
  }
  const problems = compare(found, row.want, await settled(seen, row.want), waits, lines);
  if (shapeOfPrototypes() !== before) problems.push("a prototype of the platform was changed");
  return problems;
}

/** Whatever a server says, and whoever reads it: nobody adds to what all objects have. */
function shapeOfPrototypes(): string {
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Promise.prototype];
  return prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(";");
}

/** That a connection was left is seen a moment later: on a busy machine, several seconds. */
async function settled(seen: () => Promise<Seen>, { abandoned }: Want): Promise<Seen> {
  for (let tries = 0; ; tries++) {
    const now = await seen();
    if (abandoned === undefined || now.abandoned === abandoned || tries === 500) return now;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function compare(
  found: { readonly value?: unknown; readonly error?: unknown },
  want: Want,
  seen: Seen,
  waits: readonly number[],
  lines: readonly unknown[],
): string[] {
  const problems = requests(seen.main, want.wire, "wire")
    .concat(requests(seen.other, want.other ?? 0, "other"))
    .concat(requests(seen.secure, want.secure, "secure"));
  if ("error" in want) {
    if ("error" in found) problems.push(...match(found.error, want.error, "error"));
    else problems.push(`nothing is thrown, but given: ${JSON.stringify(found.value)}`);
  } else if ("error" in found) problems.push(`thrown: ${String(found.error)} ${stackOf(found.error)}`);
  else if ("value" in want) problems.push(...match(found.value, want.value, "value"));
  if ("abandoned" in want) problems.push(...match(seen.abandoned, want.abandoned, "abandoned"));
  if ("waits" in want) problems.push(...match(waits, want.waits, "waits"));
  if ("lines" in want) problems.push(...match(lines, want.lines, "lines"));
  if (want.seen && !want.seen(seen)) problems.push(`what is seen is not ${String(want.seen)}: ${JSON.stringify(seen)}`);
  return problems;
}

function stackOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? ` because of ${stackOf(error.cause)}` : "";
  return error instanceof Error ? `${error.stack}${cause}` : "";
}

function requests(found: readonly Received[], want: Want["other"], name: string): string[] {
  if (want === undefined) return [];
  return typeof want === "number"
    ? match(found.length, want, `the number of requests (${name})`)
    : match(found, want, name);
}

/** Rules over chance and time while a row plays. Timers of an attempt's own time are no waits: rows that look at waits give them a time beyond `longest`. */
function rule({ random = 0, quick, want }: Row, waits: number[]): () => void {
  const { random: chance } = Math;
  const { setTimeout: timer } = globalThis;
  Math.random = () => random;
  const longest = 1e9;
  if (quick || want.waits) {
    const replaced = (work: () => void, milliseconds = 0, ...given: unknown[]) => {
      // Node's own fetch has timers too, and gives them arguments.
      if (given.length > 0) return timer(work, milliseconds, ...given);
      if (milliseconds < longest) waits.push(Math.round(milliseconds));
      return timer(work, quick ? milliseconds / haste : milliseconds);
    };
    globalThis.setTimeout = replaced as typeof setTimeout;
  }
  return () => {
    Math.random = chance;
    globalThis.setTimeout = timer;
  };
}

/** A row that hangs fails, and the others go on. */
const patience = 30_000;

/** The rows from one number to another, in order. */
export async function runRows(
  rows: readonly Row[],
  modules: Modules,
  control: string,
  platform: Platform,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const { setTimeout: timer, clearTimeout: clear } = globalThis;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Outcome>((resolve) => {
      watch = timer(() => resolve({ name: row.name, problems: ["the row does not end"] }), patience);
    });
    outcomes.push(await Promise.race([runRow(row, modules, control, platform), late]));
    clear(watch);
  }
  return outcomes;
}
