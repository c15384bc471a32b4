/** From the moment that a document was saved to the moment that `specwright watch` has written what follows from it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { command } from "./contender.js";
import { type BenchDocument, reword } from "./document.js";

/** Milliseconds, of each of so many edits. The first few are not counted: an engine compiles what it has come across some times. */
export async function measureWatch(document: BenchDocument, folder: string, count: number): Promise<readonly number[]> {
  const file = join(folder, basename(document.file));
  await writeFile(file, document.text);
  const child = spawn(process.execPath, [command, "watch", file, "--out", "watched"], { cwd: folder });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.resume();
  const until = async (text: string) => {
    while (!said.includes(text)) {
      if (child.exitCode !== null) throw new Error(`watch ended: ${said}`);
      await once(child.stdout, "data");
    }
    return performance.now();
  };
  const times: number[] = [];
  try {
    for (let index = 0; index < count + warmUps; index++) {
      await until("Waiting for changes");
      // Who edits takes a breath.
      await new Promise((done) => setTimeout(done, 500));
      said = "";
      await writeFile(file, reword(document, `Edit${index}`));
      const saved = performance.now();
      const written = await until("✔");
      if (index >= warmUps) times.push(written - saved);
    }
  } finally {
    child.kill("SIGINT");
    await once(child, "close");
  }
  return times;
}

const warmUps = 3;
