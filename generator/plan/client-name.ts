/** What a client is called where nobody decides it: by the document's title, else by where the API is. */
import type { Api } from "../model/api.js";
import { wordsOf } from "../name/word.js";
import { capitalize } from "./identifier.js";
import { globalTypes, runtimeTypes } from "./reserved.js";
import { nameInTitle } from "./title.js";

/** `LicenseKeys` for "The License Keys API"; where the title says nothing, `Acme` for https://api.acme.com. */
export function clientNameOf({ info, environments }: Pick<Api, "info" | "environments">): string {
  const title = nameInTitle(info.title);
  const telling = wordsOf(title).filter((word) => !noise.has(word));
  const best = [telling, domainWords(environments[0]?.url), wordsOf(info.title)].find((each) => each.length > 0) ?? [];
  const name = spelled(best, title).replace(/[^\p{ID_Continue}]/gu, "");
  return /^\p{L}/u.test(name) && !isReserved(name) ? name : `Api${name}`;
}

/** Names of the runtime's, and of the platform's that generated code uses; their errors too. */
export function isReserved(name: string): boolean {
  return [...runtimeTypes(), ...globalTypes].some((taken) => taken === name || taken === `${name}Error`);
}

/** Words of a title that are no part of the API's name. */
const noise = new Set(
  "api apis rest restful openapi specification spec documentation docs the public swagger".split(" "),
);

/** As its owner writes it, where it has a capital inside: `OpenAI`, `GitHub`, `CircleCI`. */
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

/** What a domain is called below what everybody's ends in: `acme` of api.acme.co.uk. */
function domainWords(url = ""): readonly string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const own = /(?:^|\.)([a-z][a-z0-9-]*)(?:\.(?:co|com|gov|org|net|ac))?\.[a-z]{2,}$/.exec(host)?.[1] ?? "";
  return /^(example|localhost|test)$/.test(own) ? [] : wordsOf(own);
}
