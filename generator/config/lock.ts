/** The lock file as text: `specwright.lock.yaml`. */
import { type Lock, lockShape } from "../setting/lock.js";
import { findProblems } from "../setting/problem.js";

export const lockName = "specwright.lock.yaml";

const head = `# Names and paginators as they were published: Specwright keeps to them, whatever becomes of the document.
# Commit this file. To accept what the document would have them be now: specwright generate --update-lock
`;

/** In the order of its keys, so that a document that is sorted anew changes nothing. */
export async function formatLock({ operations, models }: Lock): Promise<string> {
  const { formatYaml } = await import("./yaml.js");
  return head + formatYaml({ version: 1, operations: sorted(operations), models: sorted(models) });
}

/** @throws LockError */
export async function parseLock(text: string): Promise<Lock> {
  const { parse } = await import("yaml");
  const data: unknown = parseYaml(() => parse(text));
  const problems = findProblems(lockShape, data, (path) => `Its ${path}`);
  if (problems.length > 0) throw new LockError(problems);
  const { operations, models } = data as Lock;
  return { operations, models };
}

/** A lock file that cannot be read. */
export class LockError extends Error {
  override readonly name = "LockError";
  /** A sentence each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(" "));
    this.problems = problems;
  }
}

function parseYaml(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    throw new LockError([`It cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
