/** Runs git, and explains its errors. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** In bytes, the largest document that is read: 256 MiB. */
const maxBuffer = 2 ** 28;

/** Why git failed. */
type GitFailure =
  | { readonly kind: "missing" }
  /** The folder is not in a repository. */
  | { readonly kind: "outside" }
  /** The repository has no commit yet. */
  | { readonly kind: "empty" }
  | { readonly kind: "other"; readonly said: string };

export class GitError extends Error {
  readonly failure: GitFailure;

  constructor(failure: GitFailure, cause: unknown) {
    super(messageOf(failure), { cause });
    this.failure = failure;
  }
}

/** The output of git in the current folder. @throws GitError */
export async function git(...parameters: readonly string[]): Promise<Buffer> {
  // In English, since its messages are examined.
  const options = { encoding: "buffer", maxBuffer, env: { ...process.env, LC_ALL: "C" } } as const;
  try {
    return (await promisify(execFile)("git", parameters, options)).stdout;
  } catch (error) {
    throw new GitError(failureOf(error as NodeJS.ErrnoException & { readonly stderr?: Buffer }), error);
  }
}

function failureOf({ code, stderr, message }: NodeJS.ErrnoException & { readonly stderr?: Buffer }): GitFailure {
  if (code === "ENOENT") return { kind: "missing" };
  const [first = ""] = (stderr?.toString() || message).split("\n");
  const said = first.replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
  if (said.startsWith("not a git repository")) return { kind: "outside" };
  if (said === "malformed object name HEAD") return { kind: "empty" };
  return { kind: "other", said };
}

function messageOf(failure: GitFailure): string {
  switch (failure.kind) {
    case "missing":
      return "git is not installed";
    case "outside":
      return "this folder is in no git repository";
    case "empty":
      return "the repository has no commit yet";
    case "other":
      return `git says: ${failure.said}`;
  }
}
