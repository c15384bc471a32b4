/**
 * Places in a body as people write them: property names with dots between them; a dot within a name has a backslash
 * before it.
 */

/** The property names of a place: `["data", "items"]` for `data.items`; none for "". */
export function parsePlace(place: string): readonly string[] {
  if (place === "") return [];
  const names = [""];
  for (const [part] of place.matchAll(/\\.|[^\\]/gs)) {
    if (part === ".") names.push("");
    else names[names.length - 1] += part.startsWith("\\") ? part.slice(1) : part;
  }
  return names;
}

export function formatPlace(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.\\]/g, "\\$&")).join(".");
}
