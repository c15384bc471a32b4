/** Whether a text is of a form: `*` stands for any characters but a slash, `**` for any at all; `/admin/**` means `/admin` too. */
export function matchGlob(glob: string, text: string): boolean {
  const source = glob
    .split(/(\/\*\*$|\*\*|\*)/)
    .map((part) => wildcards[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("");
  return new RegExp(`^${source}$`, "u").test(text);
}

const wildcards: Readonly<Record<string, string>> = { "/**": "(?:/.*)?", "**": ".*", "*": "[^/]*" };
