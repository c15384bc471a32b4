/**
 * How fast and how large the flagship client is, beside others: `npm run bench`.
 *
 *     npm run bench -- --analyze    also the bytes of each module
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.js";
import { peerPrograms, programs } from "./program.js";
import { type CallName, calls, contenders, measureSpeed } from "./speed.js";

install();
await printSizes();
await printSpeeds();

/** The peers are not dependencies of the repository. */
function install(): void {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  if (existsSync(`${cwd}node_modules/esbuild`)) return;
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd, stdio: "inherit" });
  if (status !== 0) throw new Error("What the client is compared with could not be installed.");
}

async function printSizes(): Promise<void> {
  console.log("| program | minified | gzip |\n| --- | ---: | ---: |");
  const isAnalyzed = process.argv.includes("--analyze");
  const parts: string[] = [];
  for (const [name, program] of [...Object.entries(programs), ...Object.entries(peerPrograms)]) {
    const { minified, gzip, parts: own } = await bundle(program);
    console.log(`| ${name} | ${minified} | ${gzip} |`);
    if (isAnalyzed && name in programs) {
      const rows = own.map(({ file, bytes }) => `| ${file} | ${bytes} |`);
      parts.push(`\n${name}:\n\n| module | minified |\n| --- | ---: |\n${rows.join("\n")}`);
    }
  }
  console.log(parts.join("\n"));
}

async function printSpeeds(): Promise<void> {
  const speeds = await measureSpeed();
  const cell = (contender: string, call: CallName) => {
    const speed = speeds.find((each) => each.contender === contender && each.call === call);
    return speed ? `${Math.round(speed.median)}/s (${speed.ratio.toFixed(2)})` : "";
  };
  console.log(`| client | ${calls.join(" | ")} |\n| --- | ${calls.map(() => "---:").join(" | ")} |`);
  for (const contender of contenders) {
    console.log(`| ${contender} | ${calls.map((call) => cell(contender, call)).join(" | ")} |`);
  }
}
