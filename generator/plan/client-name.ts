/** The client's default name, from the document's title or the server's host. */
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { capitalize } from "./identifier.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import { nameInTitle } from "./title.js";

/**
 * The client's name from the title: `LicenseKeys` for "The License Keys API"; or from the server's host: `Acme` for
 * https://api.acme.com.
 */
export function clientNameOf({ info, environments }: Pick<Api, "info" | "environments">): string {
  const title = nameInTitle(info.title);
  const telling = wordsOf(title).filter((word) => !noise.has(word));
  const best = [telling, domainWords(environments[0]?.url), wordsOf(info.title)].find((each) => each.length > 0) ?? [];
  const name = spelled(best, title).replace(/[^\p{ID_Continue}]/gu, "");
  return /^\p{L}/u.test(name) && !isReserved(name) ? name : `Api${name}`;
}

/**
 * Whether the runtime uses a name, or the generated code uses it for something of the platform; names of their errors
 * included.
 */
export function isReserved(name: string): boolean {
  return [...runtimeTypes(), ...globalTypes].some((taken) => taken === name || taken === `${name}Error`);
}

/** Words of a title that are not a part of the API's name. */
const noise = new Set(
  "api apis rest restful openapi specification spec documentation docs the public swagger".split(" "),
);

/** The words as one name. Those that the title spells as one word with a capital inside keep that spelling: `GitHub`, `CircleCI`. */
function spelled(words: readonly string[], title: string): string {
  const tokens = title.split(/[^A-Za-z]+/).filter((token) => /^[A-Z].*[a-z]/.test(token) && /.[A-Z]/.test(token));
  let name = "";
  for (let index = 0; index < words.length;) {
    const from = index;
    const own = tokens.find((token) => {
      const parts = wordsOf(token);
      return parts.every((part, offset) => words[from + offset] === part);
    });
    name += own ?? capitalize(words[index] ?? "");
    index += own === undefined ? 1 : wordsOf(own).length;
  }
  return name;
}

/** The words of a domain's own name: `acme` of api.acme.co.uk. */
function domainWords(url = ""): readonly string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const own = /(?:^|\.)([a-z][a-z0-9-]*)(?:\.(?:co|com|gov|org|net|ac))?\.[a-z]{2,}$/.exec(host)?.[1] ?? "";
  return /^(example|localhost|test)$/.test(own) ? [] : wordsOf(own);
}
