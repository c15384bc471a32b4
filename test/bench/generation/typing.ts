/** Our output and hey-api's before the compiler, and a program that imports one resource of ours. */
import { ours, peers } from "./contender.js";
import { outputOf, runCold } from "./cold.js";
import type { BenchDocument } from "./document.js";
import { seconds, table } from "./table.js";
import { checkTypes, type Compiler, compilers, sourcesIn, type TypeCheck, writePrograms } from "./type-check.js";

interface TypeRow {
  readonly document: string;
  readonly what: string;
  readonly compiler: Compiler;
  readonly found: TypeCheck;
}

const heyApi = peers.find(({ name }) => name === "hey-api");

export async function measureTypes(
  documents: readonly BenchDocument[],
  folder: string,
  runs: number,
): Promise<readonly TypeRow[]> {
  const rows: TypeRow[] = [];
  for (const document of documents) {
    const [own, other] = [outputOf(folder, document, ours), heyApi && outputOf(folder, document, heyApi)];
    await runCold(ours, document, folder);
    const hasOther = heyApi && (await runCold(heyApi, document, folder, 300));
    const { one, none } = await writePrograms(own, "out");
    for (const compiler of compilers) {
      const add = async (what: string, place: string, files: readonly string[]) => {
        rows.push({ document: document.name, what, compiler, found: await checkTypes(compiler, place, files, runs) });
      };
      await add("Specwright, all", own, await sourcesIn(`${own}/out/src`, own));
      if (hasOther && other) await add("hey-api, all", other, await sourcesIn(`${other}/out`, other));
      await add("Specwright, one resource", own, [one]);
      await add("an empty program", own, [none]);
    }
  }
  return rows;
}

export function typeTable(rows: readonly TypeRow[]): string {
  return table(
    ["document", "type check of", "TypeScript", "s", "instantiations", "MB"],
    rows.map(({ document, what, compiler, found }) => [
      document,
      found.errors > 0 ? `${what}: does not compile, ${found.errors} errors` : what,
      compiler.replace("typescript-", ""),
      seconds(found.seconds),
      found.instantiations,
      found.megabytes.toFixed(0),
    ]),
  );
}
