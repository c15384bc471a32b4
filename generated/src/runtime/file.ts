/** Files to upload, from whatever holds their bytes. */

import { ClientError } from "./error.js";

/** What bytes can be read from. */
export type FileLike =
  | Blob
  | ResponseLike
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** An answer: the platform's, or that of another `fetch`. */
export interface ResponseLike {
  readonly url: string;
  blob(): Promise<Blob>;
}

/** `FileLike`, under the name that other SDKs give it. */
export type Uploadable = FileLike;

/** What a platform makes files of. Not all of them have a name for it. */
type FilePart = ConstructorParameters<typeof File>[0][number];

/** A `File` with these bytes, named as it is told, or as where they come from says. Of a path, only the last part is kept. */
export async function toFile(
  value: FileLike | PromiseLike<FileLike>,
  name?: string | null,
  options?: { readonly type?: string; readonly lastModified?: number },
): Promise<File> {
  const given = await value;
  // Nothing is to be changed of it.
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
    // Not every platform iterates over a stream.
    parts.push(await new Response(given).blob());
  } else {
    throw new ClientError(`No file can be made of ${given === null ? "null" : typeof given}.`);
  }
  return new File(parts, fileName, options);
}

/** One of another `fetch` is no `Response` of the platform's. */
export function isResponse(value: unknown): value is ResponseLike {
  return typeof (Object(value) as Partial<ResponseLike>).blob === "function";
}

/** A path's last part: nobody is to know where the file lies. */
export function lastSegment(path: string): string {
  return path.slice(1 + Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")));
}

/** A file's own name, the path of an answer's URL, or that of a file which is read as a stream. */
function nameOf(value: FileLike): string {
  if (value instanceof File) return value.name;
  if (isResponse(value)) return URL.canParse(value.url) ? new URL(value.url).pathname : "";
  const { path } = Object(value) as { readonly path?: unknown };
  return typeof path === "string" ? path : "";
}
