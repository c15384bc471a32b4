/** Response bodies: how bytes are decoded. Each decoder is a separate export, so that a client contains only those that it uses. */
import { ResponseDecodeError } from "./error.js";

/** Decodes a response body. `text` reads the whole body, up to the client's `maxResponseBytes`. */
export type ResponseDecoder = (response: Response, text: () => Promise<string>) => Promise<unknown>;

/** JSON, whatever the content type. An empty body is an error, since the document describes one. */
export const jsonResponse: ResponseDecoder = (response, text) => text().then((body) => parse(body, response));

/** For responses without a documented body. An actual body is read, so that the connection can be reused, and discarded. */
export const noResponse: ResponseDecoder = async (_, text) => void (await text());

/** Text of any kind. */
export const textResponse: ResponseDecoder = async (_, text) => withoutMark(await text());

/** The `Response` itself, unread. */
export const rawResponse: ResponseDecoder = async (response) => response;

/** For a call that the document does not describe: decoded according to the content type. */
export const anyResponse: ResponseDecoder = async (response, text) => {
  const type = response.headers.get("content-type") ?? "";
  const body = await text();
  if (body === "") return undefined;
  return /[/+]json\b/i.test(type) ? parse(body, response) : withoutMark(body);
};

function parse(text: string, response: Response): unknown {
  return jsonOf(text, (cause) => {
    const message = text
      ? `The response is not JSON: ${text.slice(0, 100)}${text.length > 100 ? "…" : ""}`
      : "The response has no body, but the API documents one.";
    throw new ResponseDecodeError({ message, response, cause });
  });
}

/** The body of an error: parsed if it is JSON, otherwise the text; `undefined` if there is none. */
export function errorBody(text: string): unknown {
  return jsonOf(text, () => text || undefined);
}

function jsonOf(text: string, otherwise: (cause: unknown) => unknown): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (cause) {
    return otherwise(cause);
  }
}

/** Removes the byte order mark, which Workers keep. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/**
 * The whole body as text.
 *
 * The signal aborts reading a body that was returned unread before, since its connection has no other signal.
 *
 * @throws ResponseDecodeError for a body of more than `limit` bytes, as soon as the limit is exceeded.
 */
export function readText(response: Response, limit?: number, signal?: AbortSignal): Promise<string> {
  const decoder = decoderOf(response);
  const isOurs = limit !== undefined || signal || decoder;
  return isOurs && response.body ? readChunks(response, response.body, limit, signal, decoder) : response.text();
}

/** Node's types declare the class, but not the type of its instances. */
type Decoder = InstanceType<typeof TextDecoder>;

/** The decoder for a response in a charset other than UTF-8, which the platform would decode as UTF-8. */
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
  // Not awaited: a server that never ends its body would delay the error.
  const cancel = () => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel);
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      cancel();
      throw new ResponseDecodeError({ message: `The response is longer than ${limit} bytes.`, response });
    }
    text += decoder.decode(value, { stream: true });
  }
}
