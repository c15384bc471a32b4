/** One run of a command: how long it took, and the most memory that it had. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Measure {
  readonly wall: number;
  /** Of all its processes. */
  readonly cpu: number;
  /** Of the largest of them. */
  readonly megabytes: number;
}

/** Runs at the end of each process of Node that is measured: some programs start others. */
const hook = `import { appendFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const found = { cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  appendFileSync(process.env.BENCH_MEASURES, JSON.stringify(found) + "\\n");
});`;

/** `args` are those of Node: a program, and what it is given. @throws where it fails, or takes longer than so many seconds */
export async function measure(args: readonly string[], cwd: string, limit = 600): Promise<Measure> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-measure-"));
  const file = join(folder, "measures.jsonl");
  const options = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  try {
    const start = performance.now();
    const env = { ...process.env, NODE_OPTIONS: options, BENCH_MEASURES: file };
    const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    const timer = setTimeout(() => child.kill("SIGKILL"), limit * 1000);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
    clearTimeout(timer);
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${said}`);
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    const each = lines.map((line) => JSON.parse(line) as Omit<Measure, "wall">);
    const cpu = each.reduce((sum, process) => sum + process.cpu, 0);
    return { wall, cpu, megabytes: Math.max(...each.map(({ megabytes }) => megabytes)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds that went by, with nothing of ours in the process. */
export async function elapsed(args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}`);
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function medianOf(measures: readonly Measure[]): Measure {
  const of = (key: keyof Measure) => median(measures.map((each) => each[key]));
  return { wall: of("wall"), cpu: of("cpu"), megabytes: of("megabytes") };
}
