import { expect, test, vi } from "vitest";
import { type LogLevel, readLogLevel } from "../../templates/runtime/log.js";
import { queryKey } from "../../templates/runtime/security.js";
import { AnyClient, callOf, clientOf, faultServer, outcome, secret, withoutWaits } from "./fixture.js";

function loggerOf() {
  return { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
}

test.each<{ given: string | undefined; want: LogLevel; warned: number }>([
  { given: "debug", want: "debug", warned: 0 },
  { given: "loud", want: "warn", warned: 1 },
  { given: "", want: "warn", warned: 0 },
  { given: undefined, want: "warn", warned: 0 },
])("the log level $given is read as $want", ({ given, want, warned }) => {
  const logger = loggerOf();
  expect(readLogLevel(given, logger)).toBe(want);
  expect(logger.warn).toHaveBeenCalledTimes(warned);
});

test.each<{ client: LogLevel | undefined; call: LogLevel | undefined; want: number }>([
  { client: undefined, call: undefined, want: 0 },
  { client: "info", call: undefined, want: 0 },
  { client: "debug", call: undefined, want: 1 },
  { client: "debug", call: "off", want: 0 },
  { client: "off", call: "debug", want: 1 },
])("client $client, call $call: $want lines of debugging", async ({ client, call, want }) => {
  const logger = loggerOf();
  const server = await faultServer({ body: {} });
  await clientOf(server, { logger, logLevel: client }).licenseKeys.retrieve("x", { logLevel: call });
  expect(logger.debug).toHaveBeenCalledTimes(want);
  if (want) expect(logger.debug).toHaveBeenCalledWith("GET /license_keys/{id}: 200");
  for (const level of ["error", "warn", "info"] as const) expect(logger[level]).not.toHaveBeenCalled();
});

test("lines go to the console without a logger, and tell of retries", async () => {
  withoutWaits();
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  const server = await faultServer({ status: 500 }, { body: {} });
  await clientOf(server, { logLevel: "debug" }).licenseKeys.retrieve("x");
  expect(debug.mock.calls.flat()).toEqual([
    "GET /license_keys/{id}: 500",
    "GET /license_keys/{id}: 500 status code (no body); attempt 2 in 0 ms",
    "GET /license_keys/{id}: 200",
  ]);
});

test("no line holds a credential", async () => {
  withoutWaits();
  const logger = loggerOf();
  const server = await faultServer({ status: 500 });
  const options = { baseURL: server.url, apiKey: secret, logger, logLevel: "debug" } as const;
  await outcome(
    callOf(new AnyClient({ schemes: { k: queryKey("apiKey", "A", "key") }, security: [["k"]] }, options), {}),
  );
  await outcome(clientOf(server, { logger, logLevel: "debug" }).licenseKeys.retrieve("x"));
  expect(logger.debug.mock.calls.length).toBeGreaterThan(4);
  expect(JSON.stringify(logger.debug.mock.calls)).not.toContain(secret);
});
