/** Runs npm as the user has it installed, with its registries and credentials. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The output of npm. @throws Error whose message says, as the end of a sentence, why it failed */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  try {
    // On Windows, npm is a batch file, which only the shell can run.
    const shell = process.platform === "win32";
    const given = ["--loglevel", "error", ...(shell ? args.map(quoteForShell) : args)];
    return (await promisify(execFile)("npm", given, { cwd, shell })).stdout;
  } catch (error) {
    throw new Error(reasonIn(error as NodeJS.ErrnoException & { readonly stderr?: string }), { cause: error });
  }
}

/**
 * Quotes an argument for cmd.exe, whatever is in it: in a range of versions, `>` is not a redirect and `|` not a pipe.
 *
 * @throws Error where the text cannot be quoted
 */
export function quoteForShell(text: string): string {
  if (/^[\w@.:\\/=-]+$/.test(text)) return text;
  if (/["%\p{Cc}]/u.test(text)) throw new Error(`${text} cannot be handed to npm`);
  // Otherwise a backslash before the quote would escape it.
  return `"${text.replace(/\\+$/, "$&$&")}"`;
}

/** The first sentence of npm's message, without its codes: `No matching version found for acme@9`. */
function reasonIn({ code, stderr = "", message }: NodeJS.ErrnoException & { readonly stderr?: string }): string {
  if (code === "ENOENT") return "npm is not installed";
  const said = stderr.split("\n").flatMap((line) => /^npm (?:error|ERR!) (.+)$/.exec(line)?.[1] ?? []);
  const first = said.find((line) => !/^(code|syscall|errno|path) /.test(line)) ?? message.split("\n")[0] ?? "";
  return first.replace(/^(\d{3}|notarget|[A-Z]\d+) /, "").replace(/\.$/, "");
}
