/**
 * Each large and tangled document in a process of its own: a client or a diagnostic within the time and the memory that are promised.
 *
 * `npm run test:size [-- NAME …]`, on a machine that does nothing else; on one that does, the seconds of its processors say more than the clock's,
 * and `SIZE_CPU=1` judges by them. By another Node it is run as `other-node --import jiti/register test/hostile/size.ts`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bigDocuments, largeDocuments } from "./big.js";

const program = join(import.meta.dirname, "../../bin/specwright.js");
/** Says at the end of a run how many seconds of processors it took, and how much memory it had at most, in bytes. */
const meter = `data:text/javascript,${encodeURIComponent(
  `process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("\\npeak "+(userCPUTime+systemCPUTime)/1e6+" "+maxRSS*1024+"\\n")})`,
)}`;
const isBusy = process.env["SIZE_CPU"] === "1";
const asked = process.argv.slice(2);
let failures = 0;

for (const { name, file, want, size, text, seconds, megabytes } of [...bigDocuments, ...largeDocuments]) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), "specwright-size-"));
  try {
    writeFileSync(join(folder, file), text(size));
    const begun = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", meter, program, "generate", file, "--out", "client"],
      { cwd: folder, encoding: "utf8", maxBuffer: 1e9, timeout: seconds * 5_000 },
    );
    const took = (performance.now() - begun) / 1000;
    const [, worked, most] = /\npeak ([\d.]+) (\d+)\n$/.exec(stderr) ?? [];
    const peak = Number(most ?? Infinity) / 1e6;
    const cpu = Number(worked ?? Infinity);
    const isWanted = want === "a client" ? status === 0 : status === 2 && stderr.includes(`[${want}]`);
    const isWithin = (isBusy ? cpu : took) <= seconds && peak <= megabytes;
    if (!isWanted || !isWithin) failures++;
    const mark = !isWanted ? `✖ not ${want}, but exit code ${status}` : isWithin ? "✔" : "✖ too much";
    console.log(
      `${name.padEnd(40)} ${took.toFixed(1).padStart(6)} s ${cpu.toFixed(1).padStart(6)} s CPU ${peak.toFixed(0).padStart(6)} MB  ${mark}`,
    );
    if (!isWanted) console.log(stdout.slice(-300) + stderr.slice(-1000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failures > 0 ? 1 : 0;
