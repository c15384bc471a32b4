/** What is under way, for who waits at a terminal. It leaves no trace there, and none at all in a file or a pipe. */
import type { Channel } from "./terminal.js";

const eraseLine = "\r\u001B[2K";

/** Gives what takes it away again. */
export function showProgress(
  text: string,
  { quiet = false, json = false }: { readonly quiet?: boolean; readonly json?: boolean },
  { write, writeCommand, colours, isTerminal, width }: Channel,
): () => void {
  if (!isTerminal || quiet || json) return () => undefined;
  write(colours.dim(text.slice(0, width - 1)));
  return () => writeCommand(eraseLine);
}
