/** Answers: how bytes become a value. Each decoder is a value of its own, so that a client carries only those that it uses. */
import { ResponseDecodeError } from "./error.js";

/** Reads an answer's body. `text` reads it whole, within the client's limit of bytes. */
export type ResponseDecoder = (response: Response, text: () => Promise<string>) => Promise<unknown>;

/** JSON, whatever content type it claims to have. No byte at all is an error: the document describes a body. */
export const jsonResponse: ResponseDecoder = (response, text) => text().then((body) => parse(body, response));

/** The document describes no body. What comes all the same is read, so that the connection can be used again, and dropped. */
export const noResponse: ResponseDecoder = async (_, text) => void (await text());

/** Text of any kind. */
export const textResponse: ResponseDecoder = async (_, text) => withoutMark(await text());

/** The `Response` itself, unread. */
export const rawResponse: ResponseDecoder = async (response) => response;

/** For a call that the document does not describe: what the answer says that it is. */
export const anyResponse: ResponseDecoder = async (response, text) => {
  const type = response.headers.get("content-type") ?? "";
  const body = await text();
  if (body === "") return undefined;
  return /[/+]json\b/i.test(type) ? parse(body, response) : withoutMark(body);
};

function parse(text: string, response: Response): unknown {
  return jsonOf(text, () => {
    throw text
      ? notJson("The answer", text, { response })
      : new ResponseDecodeError({ message: "The answer has no body, but the API describes one.", response });
  });
}

/** The error for a text that is no JSON, with its beginning. */
export function notJson(
  what: string,
  text: string,
  details: { readonly response: Response; readonly cause?: unknown },
): ResponseDecodeError {
  const message = `${what} is not JSON: ${text.slice(0, 100)}${text.length > 100 ? "…" : ""}`;
  return new ResponseDecodeError({ message, ...details });
}

/** The body of an error: parsed if it is JSON, the text otherwise, `undefined` if there is none. */
export function errorBody(text: string): unknown {
  return jsonOf(text, () => text || undefined);
}

function jsonOf(text: string, otherwise: () => unknown): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return otherwise();
  }
}

/** Workers leave the byte order mark where it is. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * The whole body as text.
 *
 * The signal ends a body whose connection knows of no other: one that was handed out unread before.
 *
 * @throws ResponseDecodeError for a body of more than `limit` bytes, as soon as they were counted.
 */
export function readText(response: Response, limit?: number, signal?: AbortSignal): Promise<string> {
  const decoder = decoderOf(response);
  const isOurs = limit !== undefined || signal || decoder;
  return isOurs && response.body ? readChunks(response, response.body, limit, signal, decoder) : response.text();
}

/** Node's own types have the class, and no name for what it makes. */
type Decoder = InstanceType<typeof TextDecoder>;

/** For an answer that says that it is not in UTF-8: the platform reads all of them as if they were. */
function decoderOf({ headers }: Response): Decoder | undefined {
  const charset = /charset="?(?!utf-8)([\w-]+)/i.exec(headers.get("content-type") ?? "")?.[1];
  try {
    return charset === undefined ? undefined : new TextDecoder(charset);
  } catch {
    return undefined;
  }
}

async function readChunks(
  response: Response,
  body: ReadableStream<Uint8Array>,
  limit: number = Infinity,
  signal: AbortSignal | undefined,
  decoder: Decoder = new TextDecoder(),
): Promise<string> {
  const reader = body.getReader();
  // Not awaited: a server that never ends its body would hold up the error.
  const cancel = () => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel);
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      cancel();
      throw new ResponseDecodeError({ message: `The answer is longer than ${limit} bytes.`, response });
    }
    text += decoder.decode(value, { stream: true });
  }
}
