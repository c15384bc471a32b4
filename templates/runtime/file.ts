/** Files to upload, from whatever holds their bytes. */

/** What bytes can be read from. */
export type FileLike =
  | Blob
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | string
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

/** `FileLike`, under the name that other SDKs give it. */
export type Uploadable = FileLike;

/** A `File` with these bytes. Of a path as its name, only the last part is kept. */
export async function toFile(
  value: FileLike | PromiseLike<FileLike>,
  name?: string | null,
  options?: { readonly type?: string; readonly lastModified?: number },
): Promise<File> {
  const given = await value;
  const fileName = (name ?? (given instanceof File ? given.name : "file")).split(/[\\/]/).pop() || "file";
  if (given instanceof Blob) return new File([given], fileName, { type: given.type, ...options });
  if (given instanceof Response) {
    const blob = await given.blob();
    return new File([blob], fileName, { type: blob.type, ...options });
  }
  if (typeof given === "string" || given instanceof ArrayBuffer || ArrayBuffer.isView(given)) {
    return new File([given as BlobPart], fileName, options);
  }
  const parts: BlobPart[] = [];
  for await (const chunk of given as AsyncIterable<BlobPart>) parts.push(chunk);
  return new File(parts, fileName, options);
}
