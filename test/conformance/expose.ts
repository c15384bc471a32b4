/** Everything that any way of printing shows of values: text, JSON, the platform's inspection, and every property however hidden. */
export async function expose(values: readonly unknown[]): Promise<string> {
  const found: string[] = [];
  const seen = new Set<unknown>();
  for (const value of values) {
    walk(value, seen, found);
    found.push(attempt(() => JSON.stringify(value)));
    found.push(...(await inspections(value)));
  }
  return found.join("\n");
}

function attempt(work: () => unknown): string {
  try {
    return String(work());
  } catch (error) {
    return String(error);
  }
}

/** Node's own printing, where there is one, with what it hides by itself. */
async function inspections(value: unknown): Promise<string[]> {
  const name = "node:util";
  const util = (await import(/* @vite-ignore */ name).catch(() => undefined)) as
    { inspect?: (value: unknown, options: object) => string } | undefined;
  const { inspect } = util ?? {};
  if (!inspect) return [];
  return [
    attempt(() => inspect(value, { showHidden: true, depth: Infinity, getters: false })),
    attempt(() => inspect(value, { depth: 10 })),
  ];
}

/** Own properties that hold values, whether they can be enumerated or not. Accessors are asked for on purpose alone: a client gives its credentials to who asks. */
function walk(value: unknown, seen: Set<unknown>, found: string[]): void {
  if (typeof value === "string") found.push(value);
  if (typeof value !== "object" || value === null || seen.has(value) || seen.size > 20_000) return;
  seen.add(value);
  if (value instanceof Error) found.push(value.name, value.message, String(value), value.stack ?? "");
  if (value instanceof Headers) found.push(JSON.stringify([...value]));
  if (value instanceof Response) found.push(value.url);
  if (value instanceof Map || value instanceof Set) for (const each of value) walk(each, seen, found);
  for (const name of Reflect.ownKeys(value)) {
    const property = attemptValue(() => Object.getOwnPropertyDescriptor(value, name));
    if (property && "value" in property) walk(property.value, seen, found);
  }
}

function attemptValue<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
