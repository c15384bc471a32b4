/** The lock file as text: `specwright.lock.yaml`. */
import { measure } from "../load/bound.js";
import { readCommonYaml } from "../load/common-yaml.js";
import { type Lock, lockShape } from "../setting/lock.js";
import { findProblems } from "../setting/problem.js";

export const lockName = "specwright.lock.yaml";

const head = `# Names and paginators as they were published: Specwright keeps to them, whatever becomes of the document.
# Commit this file. To accept what the document would have them be now: specwright generate --update-lock
`;

/** The text of a lock file. Keys are sorted, so that a document in another order changes nothing. */
export async function formatLock(lock: Lock): Promise<string> {
  // The text is needed twice: to compare it, and to write it.
  const text = formatted.get(lock) ?? (await formatAnew(lock));
  formatted.set(lock, text);
  return text;
}

const formatted = new WeakMap<Lock, string>();

async function formatAnew({ operations, models }: Lock): Promise<string> {
  const { formatYaml } = await import("./yaml.js");
  return head + formatYaml({ version: 1, operations: sorted(operations), models: sorted(models) });
}

/** Reads the text of a lock file. @throws LockError */
export async function parseLock(text: string): Promise<Lock> {
  // The quick reader knows whatever we write ourselves. Anything else goes to the full parser; aliases that grow
  // without end are refused.
  const quick = readCommonYaml(text);
  const data: unknown = quick && !measure(quick).excess ? quick : await readYaml(text);
  const problems = findProblems(lockShape, data, (path) => `Its ${path}`);
  if (problems.length > 0) throw new LockError(problems);
  const { operations, models } = data as Lock;
  return { operations, models };
}

/** A lock file that cannot be read. */
export class LockError extends Error {
  override readonly name = "LockError";
  /** One sentence for each problem. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(" "));
    this.problems = problems;
  }
}

async function readYaml(text: string): Promise<unknown> {
  const { parseYaml } = await import("./yaml.js");
  try {
    return parseYaml(text);
  } catch (error) {
    throw new LockError([`It cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
