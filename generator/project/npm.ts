/** npm, as its user has it: with the registries and credentials that it knows. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What it prints. @throws Error whose message says, as the end of a sentence, why it did not do it */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  try {
    // There it is a batch file, which only the shell runs.
    const shell = process.platform === "win32";
    const given = ["--loglevel", "error", ...(shell ? args.map(quoteForShell) : args)];
    return (await promisify(execFile)("npm", given, { cwd, shell })).stdout;
  } catch (error) {
    throw new Error(reasonIn(error as NodeJS.ErrnoException & { readonly stderr?: string }), { cause: error });
  }
}

/**
 * An argument as cmd.exe takes it for one, whatever spaces it has: in a range of versions, `>` is no file to write to and `|` no other program.
 *
 * @throws Error where there is no way to say it.
 */
export function quoteForShell(text: string): string {
  if (/^[\w@.:\\/=-]+$/.test(text)) return text;
  if (/["%\p{Cc}]/u.test(text)) throw new Error(`${text} cannot be handed to npm`);
  // A backslash before the quote would be one of the text.
  return `"${text.replace(/\\+$/, "$&$&")}"`;
}

/** The first sentence of npm's, without its codes: `No matching version found for acme@9` */
function reasonIn({ code, stderr = "", message }: NodeJS.ErrnoException & { readonly stderr?: string }): string {
  if (code === "ENOENT") return "npm is not installed";
  const said = stderr.split("\n").flatMap((line) => /^npm (?:error|ERR!) (.+)$/.exec(line)?.[1] ?? []);
  const first = said.find((line) => !/^(code|syscall|errno|path) /.test(line)) ?? message.split("\n")[0] ?? "";
  return first.replace(/^(\d{3}|notarget|[A-Z]\d+) /, "").replace(/\.$/, "");
}
