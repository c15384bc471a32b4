/** A process that generates one document after the other, apart from the others: one that it runs out of memory for is a row of the table. */
import type { CorpusDocument } from "./document.js";
import { generateDocument } from "./generation.js";

export interface Job {
  readonly document: CorpusDocument;
  readonly folder: string;
}

process.on("message", (job) => {
  const { document, folder } = job as Job;
  void generateDocument(document, folder).then((generation) => process.send?.(generation));
});
