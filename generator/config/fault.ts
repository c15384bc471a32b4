/** What is wrong with a file of settings, and where. */
import { formatPointer, type Position } from "../diagnostic.js";
import { indexTexts } from "../load/line.js";
import { locate } from "../load/locate.js";
import type { Misfit } from "../setting/problem.js";

export interface Fault {
  /** A sentence. */
  readonly message: string;
  /** Left out where the file is a program, or cannot be read. */
  readonly position?: Position;
  /** What stands on that line. */
  readonly line?: string;
  /** What to do about it, if that is known. */
  readonly help?: string;
}

/** A text as it was read. */
export interface Written {
  readonly text: string;
  readonly format: "json" | "yaml";
  /** Where the settings begin in it. */
  readonly within?: readonly string[];
}

/** What does not fit, in the text that has it; without one, none has a place. */
export function faultsOf(misfits: readonly Misfit[], written: Written | undefined): readonly Fault[] {
  if (!written || misfits.length === 0) return misfits.map(({ message }) => ({ message }));
  return misfits.map(({ message, path }) => faultAt(message, placeIn(written, path).position, written.text));
}

/** Where a setting stands, by the keys that lead to it. */
export function placeIn(
  written: Written,
  path: readonly string[],
): { readonly pointer: string; readonly position: Position } {
  const pointer = formatPointer([...(written.within ?? []), ...path]);
  return { pointer, position: locate(written, pointer) };
}

export function faultAt(message: string, position: Position, text: string): Fault {
  return { message, position, line: indexTexts(text)(position.line) ?? "" };
}
