/** The user's own text for the README of a client. */
import type { Position, Source } from "../diagnostic.js";

/** A Markdown file that the user has named. */
export interface ReadmeFile {
  readonly file: string;
  /** Left out where it is not in a text that the file is named. */
  readonly place?: ReadmePlace;
}

/** Where a config names the file. */
export interface ReadmePlace extends Source {
  readonly position: Position;
}
