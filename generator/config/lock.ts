/** The lock file as text: `specwright.lock.yaml`. */
import { measure } from "../load/bound.js";
import { readCommonYaml } from "../load/common-yaml.js";
import { type Lock, lockShape } from "../setting/lock.js";
import { findProblems } from "../setting/problem.js";
import { type Fault, faultAt, faultsOf } from "./fault.js";
import type { YamlError } from "./yaml.js";

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

async function formatAnew({ client, operations, resources, models }: Lock): Promise<string> {
  const { formatYaml } = await import("./yaml.js");
  return (
    head +
    formatYaml({
      version: 1,
      ...(client !== undefined && { client }),
      operations: sorted(operations),
      ...(resources && { resources: sorted(resources) }),
      models: sorted(models),
    })
  );
}

/** Reads the text of a lock file. @throws LockError */
export async function parseLock(text: string): Promise<Lock> {
  const line = text.split("\n").findIndex((each) => /^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(each)) + 1;
  if (line > 0) {
    const fault = faultAt("The lock file has the marks of a merge that is not done.", { line, column: 1 }, text);
    throw new LockError([{ ...fault, help: merge }]);
  }
  // The quick reader knows whatever we write ourselves. Anything else goes to the full parser; aliases that grow
  // without end are refused.
  const quick = readCommonYaml(text);
  const data: unknown = quick && !measure(quick).excess ? quick : await readYaml(text);
  const problems = findProblems(lockShape, data, (path) => `The lock file's ${path}`);
  if (problems.length > 0) throw new LockError(faultsOf(problems, { text, format: "yaml" }));
  const { client, operations, resources, models } = data as Lock;
  return { ...(client !== undefined && { client }), operations, ...(resources && { resources }), models };
}

const merge = "Finish the merge; what both sides have added can stay, in any order.";

/** A lock file that cannot be read. */
export class LockError extends Error {
  override readonly name = "LockError";
  readonly problems: readonly Fault[];

  constructor(problems: readonly Fault[]) {
    super(problems.map(({ message }) => message).join(" "));
    this.problems = problems;
  }
}

async function readYaml(text: string): Promise<unknown> {
  const { parseYaml } = await import("./yaml.js");
  try {
    return parseYaml(text);
  } catch (error) {
    const { message: reason, position } = error as YamlError;
    const message = `The lock file cannot be read: ${reason}.`;
    throw new LockError([position ? faultAt(message, position, text) : { message }]);
  }
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
