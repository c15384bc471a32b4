/** Multipart bodies that are written here (RFC 2046, section 5.1), where the platform's `FormData` does not do: for types of parts, and for files that come as streams. */
import type { EncodedBody, Ending } from "./body.js";
import { isIterator, isReadOnce, streamOf, unkept } from "./body-stream.js";
import { ClientError } from "./error.js";
import { type FileLike, isResponse, lastSegment } from "./file.js";

/** The type of bytes of which nobody says more. */
export const octets = "application/octet-stream";

export interface WrittenPart {
  readonly name: string;
  readonly content: FileLike;
  readonly type?: string | undefined;
  readonly fileName?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * The parts between boundaries: as bytes that can be sent again, or as a stream where one of them is a stream itself.
 *
 * Browsers send no stream over HTTP/1.1: there, all is read before it is sent.
 */
export function written(parts: readonly WrittenPart[], subtype: string): EncodedBody {
  const boundary = `part-${crypto.randomUUID()}`;
  const pieces = parts.flatMap((part) => [`--${boundary}\r\n${headOf(part)}\r\n`, part.content, "\r\n"]);
  pieces.push(`--${boundary}--\r\n`);
  const contentType = `multipart/${subtype}; boundary=${boundary}`;
  if (!parts.some(({ content }) => isReadOnce(content))) return { body: new Blob(pieces as Blob[]), contentType };
  if (parts.some(({ content }) => streamIn(content)?.locked))
    throw new ClientError("A file of the form was read already: it is a stream that can be read once.");
  const stream = flow(pieces);
  const { location } = globalThis as { readonly location?: unknown };
  return { body: location ? new Response(stream).blob() : stream, contentType, once: true };
}

/** Whether a value goes as a file. */
export function isFile(value: unknown): value is FileLike {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isReadOnce(value);
}

/** A file that has a name keeps it, but for the folders before it; one that has none is called like its field. */
export function fileNameOf(value: unknown, field: string): string {
  return (value instanceof File && lastSegment(value.name)) || lastSegment(field) || "file";
}

/** What a file says itself of its type. */
export function typeOf(value: FileLike): string | undefined {
  if (value instanceof Blob) return value.type;
  const { headers } = value as { readonly headers?: unknown };
  return headers instanceof Headers ? (headers.get("content-type") ?? undefined) : undefined;
}

function headOf({ name, type, fileName, headers }: WrittenPart): string {
  const file = fileName === undefined ? "" : `; filename="${quote(fileName)}"`;
  const lines = Object.entries({ ...(type && { "Content-Type": type }), ...headers });
  const disposition = `Content-Disposition: form-data; name="${quote(name)}"${file}\r\n`;
  return disposition + lines.map(([header, text]) => `${header}: ${text}\r\n`).join("");
}

/** As browsers escape them (HTML, "Multipart form data"). */
function quote(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}

/** Piece behind piece, each begun when it is its turn, and read no faster than it is sent. */
function flow(pieces: readonly FileLike[]): Ending {
  const left = [...pieces];
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  const end = async (reason: unknown) => {
    const waiting = left.filter(isReadOnce).map((piece) => sourceOf(piece).cancel(reason));
    await Promise.all([reader?.cancel(reason), ...waiting]);
  };
  return unkept({
    async pull(controller) {
      try {
        for (let piece; reader || (piece = left.shift()) !== undefined; reader = undefined) {
          reader ??= sourceOf(piece as FileLike).getReader();
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(await bytesOf(value));
        }
        controller.close();
      } catch (error) {
        end(error).catch(() => {});
        throw error;
      }
    },
    cancel: end,
  });
}

function sourceOf(piece: FileLike): ReadableStream<unknown> {
  const stream = streamIn(piece);
  if (stream) return stream;
  if (isIterator(piece)) return streamOf(piece);
  return isResponse(piece) ? streamOf(wholeOf(piece)) : new Blob([piece as Blob]).stream();
}

/** Of one that is a stream, or an answer whose body is. */
function streamIn(piece: FileLike): ReadableStream<Uint8Array> | undefined {
  const { body } = piece as { readonly body?: unknown };
  return [piece, body].find((each) => each instanceof ReadableStream);
}

/** An answer of another `fetch`, whose body may be no stream of the platform's. */
async function* wholeOf(answer: { blob(): Promise<Blob> }): AsyncGenerator<Uint8Array> {
  yield bytesOf(await answer.blob());
}

async function bytesOf(chunk: unknown): Promise<Uint8Array> {
  return chunk instanceof Uint8Array ? chunk : new Uint8Array(await new Response(chunk as Blob).arrayBuffer());
}
