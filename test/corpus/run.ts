/** Generates a client for each document and compiles them all, as many at once as there are processors for. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileClients } from "./compilation.js";
import type { CorpusDocument } from "./document.js";
import type { Generation } from "./generation.js";
import { GeneratorProcess } from "./generator-process.js";
import type { Row } from "./row.js";
import { askValidators } from "./validity.js";

type Generated = Extract<Generation, { kind: "generated" }>;

interface Client {
  readonly document: CorpusDocument;
  readonly generation: Generated;
  /** Its name in the temporary folder. */
  readonly folder: string;
}

export interface RunOptions {
  /** How many processes at once. @default 2 */
  readonly lanes?: number;
  /** Told of each row once it is known. */
  readonly show?: (row: Row) => void;
}

/** How much the compiler is given at once, in bytes of documents; a small one's client has the runtime too. */
const batchSize = 40_000_000;
const clientSize = 250_000;

/** The rows in the order of the documents. */
export async function runCorpus(
  documents: readonly CorpusDocument[],
  { lanes = 2, show = () => undefined }: RunOptions = {},
): Promise<readonly Row[]> {
  const root = await mkdtemp(join(tmpdir(), "specwright-corpus-"));
  try {
    const run = new Run(root, documents, show);
    await Promise.all(Array.from({ length: lanes }, () => run.work()));
    return documents.flatMap((document) => run.rows.get(document) ?? []);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

class Run {
  readonly rows = new Map<CorpusDocument, Row>();
  readonly #root: string;
  readonly #show: (row: Row) => void;
  /** The greatest comes first, so that none is left at the end that all others wait for. */
  readonly #open: CorpusDocument[];
  readonly #clients: Client[] = [];
  #count = 0;

  constructor(root: string, documents: readonly CorpusDocument[], show: (row: Row) => void) {
    this.#root = root;
    this.#show = show;
    this.#open = documents.toSorted((one, other) => one.size - other.size);
  }

  /** Until nothing is left to generate or to compile. */
  async work(): Promise<void> {
    const generator = new GeneratorProcess();
    try {
      for (let document = this.#open.pop(); document; document = this.#open.pop()) {
        await this.#generate(document, generator);
        if (weightOf(this.#clients) >= batchSize) await this.#compile();
      }
    } finally {
      generator.close();
    }
    await this.#compile();
  }

  async #generate(document: CorpusDocument, generator: GeneratorProcess): Promise<void> {
    const folder = `c${this.#count++}`;
    await mkdir(join(this.#root, folder));
    const generation = await generator.generate(document, join(this.#root, folder));
    if (generation.kind === "generated") this.#clients.push({ document, generation, folder });
    else await this.#note(document, generation);
  }

  async #note(document: CorpusDocument, generation: Exclude<Generation, Generated>): Promise<void> {
    const outcome =
      generation.kind === "refused"
        ? { kind: "refused" as const, errors: generation.errors, opinion: await askValidators(document) }
        : generation;
    this.#settle({ document, version: generation.version, seconds: generation.seconds, outcome });
  }

  async #compile(): Promise<void> {
    const batch = this.#clients.splice(0);
    if (batch.length === 0) return;
    const errors = await compileClients(
      this.#root,
      batch.map(({ folder }) => folder),
    );
    for (const { document, generation, folder } of batch) {
      const { operations, schemas, version, seconds } = generation;
      const outcome = { kind: "compiled" as const, operations, schemas, errors: errors.get(folder) ?? [] };
      this.#settle({ document, version, seconds, outcome });
      await rm(join(this.#root, folder), { recursive: true });
    }
  }

  #settle(row: Row): void {
    this.rows.set(row.document, row);
    this.#show(row);
  }
}

function weightOf(clients: readonly Client[]): number {
  return clients.reduce((sum, { document }) => sum + document.size + clientSize, 0);
}
