/** npm, as its user has it: with the registries and credentials that it knows. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What it prints. @throws Error whose message says, as the end of a sentence, why it did not do it */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  try {
    const options = { cwd, shell: process.platform === "win32" };
    return (await promisify(execFile)("npm", ["--loglevel", "error", ...args], options)).stdout;
  } catch (error) {
    throw new Error(reasonIn(error as NodeJS.ErrnoException & { readonly stderr?: string }), { cause: error });
  }
}

/** The first sentence of npm's, without its codes: `No matching version found for acme@9` */
function reasonIn({ code, stderr = "", message }: NodeJS.ErrnoException & { readonly stderr?: string }): string {
  if (code === "ENOENT") return "npm is not installed";
  const said = stderr.split("\n").flatMap((line) => /^npm (?:error|ERR!) (.+)$/.exec(line)?.[1] ?? []);
  const first = said.find((line) => !/^(code|syscall|errno|path) /.test(line)) ?? message.split("\n")[0] ?? "";
  return first.replace(/^(\d{3}|notarget|[A-Z]\d+) /, "").replace(/\.$/, "");
}
