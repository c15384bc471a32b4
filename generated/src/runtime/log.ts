/** Logging with levels. A log line never contains a credential: it has the method, path and status of a request. */
import type { Call } from "./call.js";

export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** The methods that `console`, pino, winston and consola have in common. */
export interface Logger {
  error(message: string, ...rest: unknown[]): void;
  warn(message: string, ...rest: unknown[]): void;
  info(message: string, ...rest: unknown[]): void;
  debug(message: string, ...rest: unknown[]): void;
}

const levels: readonly string[] = ["off", "error", "warn", "info", "debug"];

/** The given log level; for an unknown one, the default level and a warning. */
export function readLogLevel(level: string | undefined, logger: Logger = console): LogLevel {
  if (levels.includes(level ?? "")) return level as LogLevel;
  if (level) logger.warn(`Unknown log level "${level}". Known: ${levels.join(", ")}.`);
  return "warn";
}

/** Logs one request. */
export function log({ operation, options, settings }: Call, what: string | number): void {
  if ((options.logLevel ?? settings.logLevel) === "debug")
    (settings.logger ?? console).debug(`${operation.method} ${operation.path}: ${what}`);
}
