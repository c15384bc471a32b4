/** The value of an environment variable, on runtimes that have them (Node, Bun, Deno, Workers with nodejs_compat). A blank one counts as absent. */
export function environmentVariable(name: string): string | undefined {
  const { process, Deno } = globalThis as {
    process?: { env?: Readonly<Record<string, string | undefined>> };
    Deno?: { env?: { get?(name: string): string | undefined } };
  };
  try {
    return (process?.env?.[name] ?? Deno?.env?.get?.(name))?.trim() || undefined;
  } catch {
    // Deno throws if the program has no permission to read its environment.
    return undefined;
  }
}
