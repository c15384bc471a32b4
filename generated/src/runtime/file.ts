/** Files to upload, from any source of bytes. */

import { ClientError } from "./error.js";

/** A source of bytes. */
export type FileLike =
  | Blob
  | ResponseLike
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** A response of the platform's `fetch` or of another one. */
export interface ResponseLike {
  readonly url: string;
  blob(): Promise<Blob>;
}

/** An alias of `FileLike`, for programs written for other SDKs. */
export type Uploadable = FileLike;

/** The parts that the `File` constructor accepts. Not every platform's types name them. */
type FilePart = ConstructorParameters<typeof File>[0][number];

/**
 * Creates a `File` from these bytes. The name is the one given, or that of the source. Of a path, only the last segment
 * is kept.
 */
export async function toFile(
  value: FileLike | PromiseLike<FileLike>,
  name?: string | null,
  options?: { readonly type?: string; readonly lastModified?: number },
): Promise<File> {
  const given = await value;
  // Already a file with the name and type that are asked for.
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
    // Not every platform can iterate over a stream.
    parts.push(await new Response(given).blob());
  } else {
    throw new ClientError(`A file cannot be made from ${given === null ? "null" : typeof given}.`);
  }
  return new File(parts, fileName, options);
}

/** A response of another `fetch` is not an instance of the platform's `Response`. */
export function isResponse(value: unknown): value is ResponseLike {
  return typeof (Object(value) as Partial<ResponseLike>).blob === "function";
}

/** The last segment of a path, so that the upload does not reveal the file's folder. */
export function lastSegment(path: string): string {
  return path.slice(1 + Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}

/** The name of a file, the path of a response's URL, or the path of a file stream. */
function nameOf(value: FileLike): string {
  if (value instanceof File) return value.name;
  if (isResponse(value)) return URL.canParse(value.url) ? new URL(value.url).pathname : "";
  const { path } = Object(value) as { readonly path?: unknown };
  return typeof path === "string" ? path : "";
}
