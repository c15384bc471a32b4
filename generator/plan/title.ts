/** The API's own name in a document's title, which may also describe the document. */
import type { Info } from "../model/api.js";
import { wordsOf } from "../name/word.js";

/** A stage or a version in brackets: `Email Activity (beta)`. */
const stage = /\s*[([](?:alpha|beta|preview|draft|deprecated|experimental|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)[)\]]/gi;

/** A title that only names the owner: `Acme's official OpenAPI spec`. */
const possessive = /^(?:the\s+)?(\S.*?)['’]s\s+(?:(?:official|public|open|rest|web|http)\s+)*(?:open\s?)?api\b/i;

/** A remark after the name: `Acme API with fixes`. */
const remark = /^(.*\w.*\bAPIs?)\s+(?:with|without|from|by|including|generated)\s.*$/i;

/** The document's format, and a version beside "API": `Acme API v2`. */
const form = /\bopen ?api\b(?:\s+v?\d+(?:\.\d+)*)?|\brestful\b/gi;
const version = /\bv\d+(?:\.\d+)*(?=\s+(?:rest\s+)?apis?\b)|(?<=\bapis?\s+)v\d+(?:\.\d+)*(?![\w.])/gi;

const documents = /(?:\s+(?:documentation|docs|specification|spec|reference|swagger))+$/i;

/** The part of a title that names in code are made from. */
export function nameInTitle(title: string): string {
  const plain = title.replace(stage, "").trim();
  const name = possessive.exec(plain)?.[1] ?? remark.exec(plain)?.[1] ?? plain;
  return name.replace(form, " ").replace(version, " ");
}

/** The title without words for the document, or the client's name where the title only says that there is an API: `public`. */
export function shownTitle({ title }: Info, clientName: string): string {
  if (wordsOf(title).every((word) => idleWords.has(word))) return clientName;
  const owner = possessive.exec(title.trim())?.[1];
  return owner === undefined
    ? title
        .trim()
        .replace(documents, "")
        .replace(/\s+[-–:]\s+api$/i, " API") || title
    : `${owner} API`;
}

const idleWords: ReadonlySet<string> = new Set(
  "api apis docs documentation http open openapi public rest swagger v1 v2 v3 v4".split(" "),
);

/** The title in a sentence: `the License Keys API`, whether "API" is a part of the title or not. */
export function apiTitle(title: string): string {
  const name = title.replace(/^the\s+/i, "").replace(/\bapi$/i, "API");
  const whole = /\bAPIs?\b(?!\.\w)/i.test(name) ? name : `${name} API`;
  return /^\S+['’]s\s/.test(whole) ? whole : `the ${whole}`;
}
