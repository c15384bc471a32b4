/** Makes files to upload from whatever holds their bytes. */

import { ClientError } from "./error.js";

/** Anything that bytes can be read from. */
export type FileLike =
  | Blob
  | ResponseLike
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** An answer of the platform's `fetch` or of another. */
export interface ResponseLike {
  readonly url: string;
  blob(): Promise<Blob>;
}

/** `FileLike`, under the name that other SDKs give it. */
export type Uploadable = FileLike;

/** What a platform makes files of. Not all of them have a name for it. */
type FilePart = ConstructorParameters<typeof File>[0][number];

/**
 * Makes a `File` of these bytes. Its name is the given one, or that of its source; of a path, only the last part is
 * kept.
 */
export async function toFile(
  value: FileLike | PromiseLike<FileLike>,
  name?: string | null,
  options?: { readonly type?: string; readonly lastModified?: number },
): Promise<File> {
  const given = await value;
  // It is already what is wanted.
  if (given instanceof File && name == null && !options && !/[\\/]/.test(given.name)) return given;
  const fileName = lastSegment(name ?? nameOf(given)) || "file";
  if (given instanceof Blob) return new File([given], fileName, { type: given.type, ...options });
  if (isResponse(given)) {
    const blob = await given.blob();
    return new File([blob], fileName, { type: blob.type, ...options });
  }
  if (typeof given === "string" || given instanceof ArrayBuffer || ArrayBuffer.isView(given)) {
    return new File([given as FilePart], fileName, options);
  }
  const parts: FilePart[] = [];
  if (Symbol.asyncIterator in Object(given)) {
    for await (const chunk of given as AsyncIterable<FilePart>) parts.push(chunk);
  } else if (given instanceof ReadableStream) {
    // Not every platform can iterate over streams.
    parts.push(await new Response(given).blob());
  } else {
    throw new ClientError(`No file can be made of ${given === null ? "null" : typeof given}.`);
  }
  return new File(parts, fileName, options);
}

/** An answer of another `fetch` is not a `Response` of the platform's. */
export function isResponse(value: unknown): value is ResponseLike {
  return typeof (Object(value) as Partial<ResponseLike>).blob === "function";
}

/** The last part of a path, so that nobody learns where the file lies. */
export function lastSegment(path: string): string {
  return path.slice(1 + Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}

/** The name of a file: its own, or from an answer's URL or the path of a file that is read as a stream. */
function nameOf(value: FileLike): string {
  if (value instanceof File) return value.name;
  if (isResponse(value)) return URL.canParse(value.url) ? new URL(value.url).pathname : "";
  const { path } = Object(value) as { readonly path?: unknown };
  return typeof path === "string" ? path : "";
}
