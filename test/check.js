/**
 * Runs scripts of package.json in parallel. Each argument is a script, or several in a row: `lint
 * check-format,check-types`.
 */
import { Buffer } from "node:buffer";
import { spawn } from "node:child_process";

const outcomes = await Promise.all(process.argv.slice(2).map((names) => runInTurn(names.split(","))));
process.exitCode = outcomes.includes(false) ? 1 : 0;

/** @param {readonly string[]} names */
async function runInTurn(names) {
  let isGood = true;
  for (const name of names) isGood = (await run(name)) && isGood;
  return isGood;
}

/**
 * What a script prints is shown in one piece.
 *
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function run(name) {
  return new Promise((resolve) => {
    const script = spawn("npm", ["run", "--silent", name], { shell: process.platform === "win32" });
    /** @type {Buffer[]} */
    const output = [];
    for (const stream of [script.stdout, script.stderr])
      stream.on("data", (/** @type {Buffer} */ chunk) => output.push(chunk));
    script.on("close", (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat([...output, Buffer.from(`npm run ${name} failed.\n`)]));
      resolve(code === 0);
    });
  });
}
