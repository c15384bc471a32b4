/**
 * The wire run: every operation of real documents, called by the client that is generated for it, against a server that another
 * project made and that checks each request against the same document.
 *
 *     npm run wire                  # all documents
 *     npm run wire -- petstore      # those whose path has this in it
 *
 * Each failure has to be explained in exceptions.ts, and each explanation to have its failure.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt } from "./attempt.js";
import { buildClient, folderOf } from "./client.js";
import { documents, packages, readDocument } from "./document.js";
import { examplesOf } from "./example.js";
import { exceptions } from "./exception.js";
import { readOperations } from "./operation.js";
import { startPrism } from "./prism.js";
import { checkerOf } from "./schema.js";

interface Outcome {
  readonly document: string;
  readonly tried: number;
  /** What went wrong, by operation. */
  readonly failures: ReadonlyMap<string, string>;
}

/** The machine has two cores, and each document keeps one of them busy: ours or the server's. */
const lanes = 2;

async function tryDocument(document: string, root: string): Promise<Outcome> {
  const file = join(packages, document);
  const value = await readDocument(document);
  const [connect, first] = await Promise.all([buildClient(file, folderOf(root, document)), startPrism(file)]);
  let server = first;
  try {
    let client = connect(server.url);
    const examples = examplesOf(value, checkerOf(value, "request"));
    const answers = checkerOf(value, "response");
    const operations = readOperations(value);
    const failures = new Map<string, string>();
    for (const operation of operations) {
      let failure = await attempt(operation, client, examples, answers);
      // A server that a request has ended closes its connections first.
      if (failure === "The connection failed.")
        await Promise.race([server.ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
      if (!server.isAlive) {
        failure = `The server ended: ${server.end}`;
        server = await startPrism(file);
        client = connect(server.url);
      }
      if (failure !== undefined) failures.set(`${operation.method} ${operation.path}`, failure);
    }
    return { document, tried: operations.length, failures };
  } finally {
    await server.stop();
  }
}

async function tryAll(chosen: readonly string[]): Promise<readonly Outcome[]> {
  const root = await mkdtemp(join(tmpdir(), "specwright-wire-"));
  const waiting = [...chosen];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
      const start = Date.now();
      const outcome = await tryDocument(document, root);
      console.log(`${document}: ${Math.round((Date.now() - start) / 1000)} s`);
      review(outcome);
      outcomes.push(outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return outcomes.toSorted((a, b) => chosen.indexOf(a.document) - chosen.indexOf(b.document));
}

/** Prints what is left to explain, and gives how many that are. */
function review({ document, failures }: Outcome): number {
  const explained = new Map(
    Object.entries(exceptions[document] ?? {}).flatMap(([reason, operations]) =>
      operations.map((each) => [each, reason]),
    ),
  );
  const unexplained = [...failures].filter(([operation]) => !explained.has(operation));
  const stale = [...explained.keys()].filter((operation) => !failures.has(operation));
  for (const [operation, failure] of unexplained)
    console.error(`✖ ${document}: ${operation}\n    ${failure.slice(0, 1000)}`);
  for (const operation of stale)
    console.error(`✖ ${document}: ${operation}\n    works; exception.ts need not explain it.`);
  return unexplained.length + stale.length;
}

const wanted = process.argv[2] ?? "";
const outcomes = await tryAll(documents.filter((document) => document.includes(wanted)));
console.table(
  outcomes.map(({ document, tried, failures }) => ({
    document,
    tried,
    accepted: tried - failures.size,
    exceptions: failures.size,
  })),
);
const tried = outcomes.reduce((sum, outcome) => sum + outcome.tried, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failures.size, 0);
console.log(
  `${tried} operations of ${outcomes.length} documents tried, ${tried - failed} accepted, ${failed} exceptions.`,
);
if (outcomes.reduce((sum, outcome) => sum + review(outcome), 0) > 0) process.exitCode = 1;
