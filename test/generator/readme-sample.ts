/** The samples of a client's README as sources of the client itself, so that they are compiled with it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** To `src/sample/`, with other programs of a user's; how many there are. */
export async function writeSamples(folder: string, others: readonly string[] = []): Promise<number> {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const { name } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { readonly name: string };
  const samples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, sample = ""]) => sample);
  await mkdir(join(folder, "src/sample"));
  await Promise.all(
    [...samples, ...others].map((sample, index) => {
      const own = sample.replaceAll(/(?<=from ")([^"]+)(?=")/g, (module) =>
        module === name ? "../index.js" : module.replace(`${name}/`, "../") + ".js",
      );
      return writeFile(join(folder, `src/sample/${index}.ts`), own);
    }),
  );
  return samples.length;
}
