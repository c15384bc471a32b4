/** Shows what is under way to somebody at a terminal. It is removed afterwards, and never written to a file or pipe. */
import type { Channel } from "./terminal.js";

const eraseLine = "\r\u001B[2K";

/** Gives the function that removes it again. */
export function showProgress(
  text: string,
  { quiet = false, json = false }: { readonly quiet?: boolean; readonly json?: boolean },
  { write, writeCommand, colours, isTerminal, width }: Channel,
): () => void {
  if (!isTerminal || quiet || json) return () => undefined;
  write(colours.dim(text.slice(0, width - 1)));
  return () => writeCommand(eraseLine);
}
