/** One run of a command: how long it took, and the most memory that it had. */
import { spawn } from "node:child_process";

export interface Measure {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs in the process that is measured, at its end; the last line that it writes is ours. */
const hook = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("\\n" + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

/** `args` are those of Node: a program, and what it is given. @throws where it fails */
export async function measure(args: readonly string[], cwd: string): Promise<Measure> {
  const start = performance.now();
  const preload = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const child = spawn(process.execPath, [...preload, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}:\n${said}`);
  const { cpu, megabytes } = JSON.parse(said.slice(said.lastIndexOf("\n"))) as Omit<Measure, "wall">;
  return { wall, cpu, megabytes };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
