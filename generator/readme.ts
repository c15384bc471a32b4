/** Reads the user's own text for the README of a client. */
import { reasonOf, type Report } from "./diagnostic.js";
import { decode } from "./load/decode.js";
import type { ReadFile } from "./load/document.js";
import type { ReadmeFile } from "./setting/readme.js";

/** The text without blank lines around it; undefined where it cannot be read. */
export async function readReadme(
  { file, place }: ReadmeFile,
  read: ReadFile,
  report: Report,
): Promise<string | undefined> {
  const refuse = (reason: string) => report("readme-unreadable", { path: file, reason }, place);
  try {
    const text = decode(await read(file));
    if (text === undefined) refuse("it is not text in UTF-8 or UTF-16");
    return text
      ?.replaceAll("\r\n", "\n")
      .replace(/^(?:[ \t]*\n)+/, "")
      .trimEnd();
  } catch (error) {
    const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
    refuse(isFolder ? "it is a folder" : reasonOf(error));
    return undefined;
  }
}
