/**
 * Loggers that people have, given to a client as they are: `npm run test:loggers`.
 *
 * Each has to fit by its types, and to get its lines by its own levels. See package.json in this folder.
 */
import { symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Writable } from "node:stream";
import DodoPayments from "../../generated/src/index.js";
import { versions, writePrograms } from "../types/compiler.js";

type Logger = NonNullable<ConstructorParameters<typeof DodoPayments>[0]>["logger"];

/** A logger by its name: how a program makes one, and one that writes its lines here. */
interface Candidate {
  readonly program: string;
  readonly make: (write: (line: string) => void) => unknown;
}

/** As far as they are used here: their own types are compiled against below. */
interface Libraries {
  readonly pino: (options: object, destination: { write(line: string): void }) => unknown;
  readonly winston: {
    readonly createLogger: (options: object) => unknown;
    readonly transports: { readonly Stream: new (options: object) => unknown };
  };
  readonly consola: { readonly createConsola: (options: object) => unknown };
}

const load = createRequire(import.meta.url) as <Name extends keyof Libraries>(name: Name) => Libraries[Name];

const candidates: Readonly<Record<string, Candidate>> = {
  pino: {
    program: 'import { pino } from "pino";\nconst logger = pino();',
    make: (write) => load("pino")({ level: "debug", formatters: { level: (level: string) => ({ level }) } }, { write }),
  },
  winston: {
    program: 'import winston from "winston";\nconst logger = winston.createLogger();',
    make: (write) => {
      const { createLogger, transports } = load("winston");
      const stream = new Writable({ write: (chunk, _, done) => (write(String(chunk)), done()) });
      return createLogger({ level: "debug", transports: [new transports.Stream({ stream })] });
    },
  },
  consola: {
    program: 'import { consola } from "consola";\nconst logger = consola;',
    make: (write) => {
      const log = ({ type, args }: { readonly type: string; readonly args: readonly unknown[] }) =>
        write(`${type} ${args.join(" ")}`);
      return load("consola").createConsola({ level: 5, reporters: [{ log }] });
    },
  },
};

const secret = "sk_hush_1";
const wanted = [/warn.*log level.*loud/, /debug.*GET \/license_keys\/\{id\}: 503/, /debug.*attempt 2/, /debug.*: 200/];

/** What a logger writes of a client with a wrong level, and of a call that is tried again. */
async function linesOf(candidate: Candidate): Promise<readonly string[]> {
  const lines: string[] = [];
  const logger = candidate.make((line) => lines.push(line.trim())) as Logger;
  new DodoPayments({ logger, logLevel: "loud" as "debug" });
  const answers = [new Response(null, { status: 503, headers: { "retry-after-ms": "1" } }), Response.json({})];
  const fetch = async () => answers.shift() ?? Response.error();
  const client = new DodoPayments({ bearerToken: secret, logger, logLevel: "debug", fetch });
  await client.licenseKeys.retrieve("lic_1");
  return lines;
}

async function complaintsOf({ program }: Candidate): Promise<readonly string[]> {
  const made =
    'import DodoPayments from "dodopayments-license-keys";\nexport const client = new DodoPayments({ logger });\n';
  const client = join(import.meta.dirname, "../../generated/src/index.ts");
  const paths = { "dodopayments-license-keys": [client] };
  const options = { paths, isolatedDeclarations: false, declaration: false, verbatimModuleSyntax: false };
  await using programs = await writePrograms({ "program.ts": `${program}\n${made}` }, options);
  await symlink(join(import.meta.dirname, "node_modules"), join(programs.folder, "node_modules"));
  const complaints = await Promise.all(versions.map((version) => programs.compile(version)));
  return complaints.flat();
}

for (const [name, candidate] of Object.entries(candidates)) {
  const lines = await linesOf(candidate);
  const lost = wanted.filter((pattern) => !lines.some((line) => pattern.test(line)));
  const problems = [
    ...lost.map((pattern) => `no line is ${String(pattern)}: ${JSON.stringify(lines)}`),
    ...(lines.join("\n").includes(secret) ? ["a line has the credential"] : []),
    ...(await complaintsOf(candidate)),
  ];
  console.log(`${name}: ${problems.length === 0 ? `fits, ${lines.length} lines` : problems.join("\n  ")}`);
  if (problems.length > 0) process.exitCode = 1;
}
