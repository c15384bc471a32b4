/**
 * Whether a text matches a pattern: `*` stands for any characters but a slash, `**` for any at all; `/admin/**` matches
 * `/admin` too.
 */
export function matchGlob(glob: string, text: string): boolean {
  const source = glob
    .split(/(\/\*\*$|\*\*|\*)/)
    .map((part) => wildcards[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("");
  return new RegExp(`^${source}$`, "u").test(text);
}

const wildcards: Readonly<Record<string, string>> = { "/**": "(?:/.*)?", "**": ".*", "*": "[^/]*" };
