/** `specwright pack`: builds the tarball of a client, and inspects it. */
import path from "node:path";
import { relative } from "../project/entry.js";
import { type Packed, packClient } from "../project/pack.js";
import { readClients } from "../project/settings.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { PackFlags } from "./flag.js";
import { guard } from "./guard.js";
import { showProgress } from "./progress.js";
import { formatTime } from "./summary.js";
import { count, formatProblem, type Terminal } from "./terminal.js";

export async function runPack(flags: PackFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    const folder = path.resolve(flags.dest ?? ".");
    const all: Packed[] = [];
    for (const settings of await readClients(undefined, flags, process.cwd(), "pack")) {
      const start = performance.now();
      const endProgress = showProgress(`packing ${relative(settings.output)} …`, flags, terminal.error);
      const packed = await packClient(settings, folder).finally(endProgress);
      all.push(packed);
      if (flags.json !== true) conclude(packed, performance.now() - start, terminal);
    }
    if (flags.json === true)
      terminal.out.write(
        `${JSON.stringify(
          all.map((each) => ({ ...each, tarball: relative(each.tarball) })),
          undefined,
          2,
        )}\n`,
      );
    return exitCode.ok;
  });
}

function conclude(packed: Packed, milliseconds: number, { out, error }: Terminal): void {
  const { name, version, tarball, files, size, unpackedSize, integrity, notes } = packed;
  const { write, colours } = out;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  write(`${colours.green("✔")} ${name} ${version} is in ${relative(tarball)} ${formatTime(milliseconds, out)}\n`);
  write(`  ${count(files.length, "file")}, ${kilobytes(size)}, unpacked ${kilobytes(unpackedSize)}\n`);
  write(`  ${colours.dim(integrity)}\n`);
  for (const note of notes) error.write(`\n${formatProblem(note, error)}`);
  write(`\n  Next: npm publish ${relative(tarball).replace(/^(?![./])/, "./")}\n`);
  if (name.startsWith("@")) write("  The name has a scope: for everybody to see the package, add --access public\n");
}
