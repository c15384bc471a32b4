/** Log lines, with levels. They hold no credentials: requests are logged by method, path and status. */
import type { Call } from "./call.js";

export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** What `console`, pino, winston and consola have in common. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

const levels: readonly string[] = ["off", "error", "warn", "info", "debug"];

/** The wanted log level; if it is unknown, the default one, with a warning. */
export function readLogLevel(level: string | undefined, logger: Logger = console): LogLevel {
  if (levels.includes(level ?? "")) return level as LogLevel;
  if (level) logger.warn(`There is no log level "${level}": there are ${levels.join(", ")}.`);
  return "warn";
}

/** Logs a line about a request. */
export function log({ operation, options, settings }: Call, what: string | number): void {
  if ((options.logLevel ?? settings.logLevel) === "debug")
    (settings.logger ?? console).debug(`${operation.method} ${operation.path}: ${what}`);
}
