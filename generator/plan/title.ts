/** The API's own name in a document's title, which may also speak of the document. */
import type { Info } from "../model/api.js";
import { wordsOf } from "../name/word.js";

/** What is said of a state that passes: `Email Activity (beta)`. */
const stage = /\s*[([](?:alpha|beta|preview|draft|deprecated|experimental|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)[)\]]/gi;

/** `Acme's official OpenAPI spec` is of Acme. */
const possessive = /^(?:the\s+)?(\S.*?)['’]s\s+(?:(?:official|public|open|rest|web|http)\s+)*(?:open\s?)?api\b/i;

/** `Acme API with fixes`, `Acme API for partners`: how it is had, or whose it is. */
const remark = /^(.*\w.*\bAPIs?)\s+(?:with|without|from|by|including|generated)\s.*$/i;

/** What the document is written in, and which of several APIs it is of: `Acme API v2`. */
const form = /\bopen ?api\b(?:\s+v?\d+(?:\.\d+)*)?|\brestful\b/gi;
const version = /\bv\d+(?:\.\d+)*(?=\s+(?:rest\s+)?apis?\b)|(?<=\bapis?\s+)v\d+(?:\.\d+)*(?![\w.])/gi;

const documents = /(?:\s+(?:documentation|docs|specification|spec|reference|swagger))+$/i;

/** What a title says without its remarks: what names of code are made of. */
export function nameInTitle(title: string): string {
  const plain = title.replace(stage, "").trim();
  const name = possessive.exec(plain)?.[1] ?? remark.exec(plain)?.[1] ?? plain;
  return name.replace(form, " ").replace(version, " ");
}

/** The document's title, as an API's; the client's name where that says no more than that it is an API: `public`. */
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

/** `the License Keys API`, whether the title says so or not. */
export function apiTitle(title: string): string {
  const name = title.replace(/^the\s+/i, "").replace(/\bapi$/i, "API");
  const whole = /\bAPIs?\b(?!\.\w)/i.test(name) ? name : `${name} API`;
  return /^\S+['’]s\s/.test(whole) ? whole : `the ${whole}`;
}
