/**
 * Bytes to text. YAML 1.2, section 5.2: UTF-8 or UTF-16, recognised by a byte order mark or by where the zero bytes
 * are.
 */

/** The text without its byte order mark, or undefined where the bytes are not text in one of these encodings. */
export function decode(bytes: Uint8Array | string): string | undefined {
  if (typeof bytes === "string") return bytes.startsWith("\uFEFF") ? bytes.slice(1) : bytes;
  const encoding = inferEncoding(bytes);
  // A long file of zeros would take seconds to decode.
  if (encoding === "utf-8" && bytes.subarray(0, beginning).includes(0)) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const beginning = 4096;

function inferEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return "utf-8";
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return "utf-8";
}
