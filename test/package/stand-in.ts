/** `specwright mock`, as its user starts it. */
import { spawn } from "node:child_process";
import { launcher } from "../generator/cli/command.js";

export interface StandIn {
  readonly address: string;
  readonly end: () => void;
}

/** On a free port. @throws Error with what it said, where it does not start */
export async function startStandIn(folder: string, ...args: readonly string[]): Promise<StandIn> {
  const child = spawn(process.execPath, [launcher, "mock", ...args, "--port", "0"], { cwd: folder });
  const said: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString());
      const found = /http:\/\/[\d.:]+/.exec(said.join(""))?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => reject(new Error(`specwright mock did not start:\n${said.join("")}`)));
  });
  return { address, end: () => child.kill() };
}
