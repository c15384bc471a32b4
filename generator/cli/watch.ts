/**
 * `specwright watch`: generates again whenever a file changes that the client depends on. A broken document does not
 * end it.
 */
import { configNames, findConfig } from "../config/file.js";
import { reasonOf } from "../diagnostic.js";
import type { Session } from "../edit/session.js";
import { isAddress } from "../load/address.js";
import type { Watcher } from "../project/client.js";
import { relative } from "../project/entry.js";
import { readClients, standardInput } from "../project/settings.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { runGenerate } from "./generate.js";
import type { GenerateFlags } from "./flag.js";
import { guard } from "./guard.js";
import { showProblems, type Terminal } from "./terminal.js";
import { Turns } from "./turn.js";
import { WatchedFiles } from "./watched-file.js";

/** Runs until the process is told to end. */
export async function runWatch(
  spec: string | undefined,
  flags: GenerateFlags,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (spec === standardInput || (spec !== undefined && isAddress(spec))) {
    const help = "Save it to a file, and watch that.";
    showProblems([{ message: "Only files can be watched.", help }], terminal.error);
    return exitCode.invalid;
  }
  const lacking = await findLacking(spec, flags, terminal);
  if (lacking !== exitCode.ok) return lacking;
  const sessions = new Map<string, Session>();
  return await new Promise<ExitCode>((done, fail) => {
    const files = new WatchedFiles({ onChange: () => turns.step(), onDeaf: (...what) => tellDeaf(...what, terminal) });
    files.add(flags.config === undefined ? [...configNames, "package.json"] : [flags.config]);
    if (spec !== undefined) files.add([spec]);
    const watcher: Watcher = {
      onRead: (read) => files.add(read),
      onContents: (file, contents) => files.note(file, contents),
      contentsOf: (file) => files.contentsOf(file),
      sessions,
    };
    const run = async () => {
      await files.remember();
      await runGenerate(spec, flags, version, terminal, watcher);
      await files.remember();
      terminal.out.write(terminal.out.colours.dim("Waiting for changes. Ctrl+C ends.\n"));
    };
    const turns = new Turns({ haveChanged: () => files.haveChanged(), run, onFailure: fail });
    const end = () => {
      files.close();
      void turns.end().then(() => done(exitCode.ok));
    };
    process.once("SIGINT", end).once("SIGTERM", end);
  });
}

function tellDeaf(folder: string, error: unknown, { error: channel }: Terminal): void {
  const message = `${relative(folder)} cannot be watched: ${reasonOf(error)}.`;
  const help = "Changes there go unseen. Linux has a limit of its own: sysctl fs.inotify.max_user_watches";
  showProblems([{ severity: "warning", message, help }], channel);
}

/** Without a config, only the arguments say what to do, so a change of files cannot repair what they lack. */
async function findLacking(spec: string | undefined, flags: GenerateFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.config !== undefined || (await findConfig(process.cwd())) !== undefined) return exitCode.ok;
  return guard(terminal, async () => {
    await readClients(spec, flags, process.cwd(), "watch");
    return exitCode.ok;
  });
}
