/**
 * The conformance suite on every platform, and whether JSR would take a client: `npm run test:runtimes [-- node-22 deno jsr …]`.
 *
 * A platform that cannot be run is a failure; for a browser that is not there, `SPECWRIGHT_NO_CHROMIUM=1` says that it is known.
 */
import { startFaultServer } from "../conformance/fault-server.js";
import { bundleSuite } from "./bundle.js";
import { tryJsr } from "./jsr.js";
import { findTargets, type Target } from "./platform.js";

const chosen = process.argv.slice(2);
const isVerbose = chosen.length > 0;
const bundle = await bundleSuite();
const server = await startFaultServer(
  new Map([
    ["/page", { type: "text/html", text: "<!doctype html><title>Conformance</title>" }],
    ["/suite.mjs", { type: "text/javascript", text: bundle }],
  ]),
);
let isGood = true;
for (const target of await findTargets())
  if (chosen.length === 0 || chosen.includes(target.name)) isGood = (await report(target)) && isGood;
if (chosen.length === 0 || chosen.includes("jsr")) {
  const problem = await tryJsr();
  console.log(problem === undefined ? "jsr: would be taken" : `FAILED jsr: ${problem}`);
  isGood = isGood && problem === undefined;
}
await server.close();
process.exitCode = isGood ? 0 : 1;

async function report({ name, run, lacks }: Target): Promise<boolean> {
  if (lacks !== undefined) {
    const isKnown = name === "chromium" && process.env["SPECWRIGHT_NO_CHROMIUM"] === "1";
    console.error(`${isKnown ? "SKIPPED" : "FAILED"} ${name}: ${lacks}`);
    return isKnown;
  }
  const start = Date.now();
  try {
    const outcomes = await run({ bundle, control: server.url, authority: server.authority });
    const failed = outcomes.filter(({ problems }) => problems.length > 0);
    const skipped = outcomes.filter((outcome) => outcome.skipped !== undefined);
    for (const { name: row, problems } of failed)
      console.error(`  ✗ ${name}: ${row}\n      ${problems.join("\n      ")}`);
    if (isVerbose) for (const { name: row, skipped: why } of skipped) console.log(`  - ${name}: ${row}: ${why}`);
    const passed = outcomes.length - failed.length - skipped.length;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `${name}: ${passed} rows pass, ${skipped.length} cannot be there, ${failed.length} fail (${seconds} s)`,
    );
    return failed.length === 0 && passed > 0;
  } catch (error) {
    console.error(`FAILED ${name}: ${String(error)}`);
    return false;
  }
}
