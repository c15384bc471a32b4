/** A bundler in a process of its own, which watches. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export const script: string = join(import.meta.dirname, "bundle.js");
const patience = 30_000;

/** A bundler that watches; what it has bundled is in a file. */
export class Watched {
  readonly #child: ChildProcess;
  readonly #folder: string;
  #said = "";

  constructor(bundler: string, folder: string, ...flags: readonly string[]) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [script, bundler, ...flags], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  get said(): string {
    return this.#said;
  }

  get builds(): number {
    return this.#said.split("\n").length - 1;
  }

  async writeDocument(text: string): Promise<void> {
    await writeFile(join(this.#folder, "api.yaml"), text);
  }

  /** Until the bundle has a text. @throws where it never does, or the bundler has ended */
  async hasBundled(wanted: string): Promise<void> {
    await this.waitFor(`the bundle to have ${wanted}`, async () => (await this.bundle()).includes(wanted));
  }

  async bundle(): Promise<string> {
    return readFile(join(this.#folder, "out/bundle.js"), "utf8").catch(() => "");
  }

  /** Until it complains, in what it says from now on. */
  async complains(about: RegExp, change: () => Promise<void>): Promise<void> {
    const before = this.#said.length;
    await change();
    await this.waitFor(`a complaint: ${about.source}`, async () => about.test(this.#said.slice(before)));
  }

  async end(): Promise<void> {
    if (this.#child.exitCode === null) {
      this.#child.kill("SIGKILL");
      await once(this.#child, "exit");
    }
  }

  protected async waitFor(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + patience; !(await holds()); await setTimeout(50)) {
      if (this.#child.exitCode !== null) throw new Error(`It ended, with ${this.#child.exitCode}:\n${this.#said}`);
      if (Date.now() > end) throw new Error(`It waited in vain for ${what}. It said:\n${this.#said}`);
    }
  }
}
