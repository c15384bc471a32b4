/** Log lines, and who is given them. */
import type { Row } from "../row.js";
import { get, status, thing } from "./common.js";

const levels = ["off", "error", "warn", "info", "debug"] as const;
export const logRows: readonly Row[] = [
  ...levels.map((logLevel): Row => ({
    name: `logLevel ${logLevel}: what is logged of a call that is tried again`,
    server: [status(503), thing],
    options: { logLevel },
    ask: get,
    want: { lines: (lines: unknown) => Array.isArray(lines) && lines.length > 0 === (logLevel === "debug") },
  })),
  {
    name: "logLevel of a call wins over the client's",
    server: thing,
    options: { logLevel: "off" },
    ask: ({ client }) => client.things.retrieve("1", {}, { logLevel: "debug" }),
    want: { lines: (lines: unknown) => Array.isArray(lines) && lines.length > 0 },
  },
  {
    name: "loggers with methods that need their this are called as methods",
    server: thing,
    ask: async ({ make }) => {
      class Logger {
        readonly lines: unknown[] = [];
        debug(...given: unknown[]) {
          this.lines.push(given);
        }
        info(...given: unknown[]) {
          this.debug(...given);
        }
        warn(...given: unknown[]) {
          this.debug(...given);
        }
        error(...given: unknown[]) {
          this.debug(...given);
        }
      }
      const logger = new Logger();
      await make({ logger, logLevel: "debug" }).things.retrieve("1");
      return logger.lines.length > 0;
    },
    want: { value: true },
  },
];
