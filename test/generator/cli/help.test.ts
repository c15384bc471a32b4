/** What the command says of itself. */
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { exitCode } from "../../../generator/cli/exit-code.js";
import { buildCommand, launcher, repository, run, specwright } from "./command.js";

const cwd = tmpdir();
beforeAll(buildCommand);

test.for([
  { given: ["--help"], want: ["Usage: specwright", "Commands:", "Examples:"] },
  { given: ["help"], want: ["Usage: specwright"] },
  { given: ["generate", "--help"], want: ["Usage: specwright generate [options] [spec]", "--out", "Config file:"] },
  { given: ["help", "generate"], want: ["Usage: specwright generate [options] [spec]"] },
])("$given is answered in 80 columns, and lists the exit codes", async ({ given, want }) => {
  const { code, stdout, stderr } = await specwright(given, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const each of want) expect(stdout).toContain(each);
  for (const each of Object.values(exitCode)) expect(stdout).toMatch(new RegExp(`^  ${each}\\s+\\S`, "m"));
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test.skipIf(process.platform !== "linux")("what does not arrive is told of, and ends with 3", async () => {
  const shell = `"${process.execPath}" "${launcher}" generate --help > /dev/full`;
  const { code, stderr } = await run("sh", ["-c", shell], { cwd });
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr:
      "error What this command says cannot be written: no space left on device.\n  help: Send it elsewhere, or make room on the disk.\n",
  });
});

test.each(["--version", "-v"])("%s is that of the package", async (flag) => {
  const { version } = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as { version: string };
  expect(await specwright([flag], { cwd })).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test.for([
  { given: {}, want: false },
  { given: { CI: "true" }, want: false },
  { given: { FORCE_COLOR: "1" }, want: true },
  { given: { FORCE_COLOR: "0" }, want: false },
  { given: { FORCE_COLOR: "1", NO_COLOR: "1" }, want: false },
])("through a pipe with $given, colours: $want", async ({ given, want }) => {
  const { stderr } = await specwright(["generate", "nowhere.yaml", "--out", "x"], { cwd, env: { ...given } });
  expect(stderr.includes("\u001B[")).toBe(want);
});
