/** The generator in a process of its own. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { CorpusDocument } from "./document.js";
import type { Generation } from "./generation.js";
import type { Job } from "./worker.js";

/** How long one document may take. */
const patience = 10 * 60_000;

/** After a document that is greater, in bytes, a process ends: the memory that it took would stay with it. */
const lastingSize = 5_000_000;

export class GeneratorProcess {
  #child: ChildProcess | undefined;

  async generate(document: CorpusDocument, folder: string): Promise<Generation> {
    const start = performance.now();
    const generation = await this.#run({ document, folder });
    if (typeof generation !== "string" && document.size <= lastingSize) return generation;
    this.close();
    if (typeof generation !== "string") return generation;
    return { kind: "crashed", version: "", seconds: (performance.now() - start) / 1000, error: generation };
  }

  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  /** What came of it; a text says why nothing did. */
  #run(job: Job): Promise<Generation | string> {
    const child = (this.#child ??= fork(join(import.meta.dirname, "worker.ts"), {
      cwd: join(import.meta.dirname, "../.."),
      // The same on every machine; the greatest documents need half of it.
      execArgv: ["--max-old-space-size=4096", "--import", "jiti/register"],
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    }));
    let said = "";
    child.stderr?.on("data", (data: Buffer) => (said = (said + data.toString()).slice(-500)));
    let timer: NodeJS.Timeout | undefined;
    return new Promise<Generation | string>((settle) => {
      timer = setTimeout(() => settle(`It took more than ${patience / 60_000} minutes.`), patience);
      child.once("exit", () => settle(`Its process ended. ${said.trim()}`));
      child.once("error", (error) => settle(error.message));
      child.once("message", (generation) => settle(generation as Generation));
      child.send(job);
    }).finally(() => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.stderr?.removeAllListeners();
    });
  }
}
