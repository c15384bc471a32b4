/** What a call does in time is in the conformance suite; here is what its parts do by themselves. */
import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { pause, withDeadline } from "../../templates/runtime/deadline.js";
import { APIConnectionTimeoutError, APIUserAbortError } from "../../templates/runtime/error.js";
import { clientOf, mockFetch, outcome } from "./fixture.js";

const never = () => new Promise<never>(() => {});

describe("withDeadline", () => {
  test("work that ignores its signal is left behind", async () => {
    expect(await outcome(withDeadline(never, 10, undefined))).toBeInstanceOf(APIConnectionTimeoutError);
  });

  test("a rejection after the end is nobody's", async () => {
    let fail = (_: unknown): void => {};
    const late = () => new Promise<never>((_, reject) => (fail = reject));
    await outcome(withDeadline(late, 1, undefined));
    fail(new Error("late"));
    await new Promise((resolve) => setTimeout(resolve));
  });

  test.each(["time", "signal"])("the work's own signal has the error as its reason: %s", async (what) => {
    const controller = new AbortController();
    let reason: unknown;
    const work = async (ask: () => AbortSignal) => {
      const signal = ask();
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      reason = signal.reason;
    };
    const running = outcome(withDeadline(work, what === "time" ? 1 : 10_000, controller.signal));
    if (what === "signal") controller.abort();
    const error = await running;
    await new Promise((resolve) => setTimeout(resolve));
    expect(reason).toBe(error);
  });

  test("a signal that is asked for after the end is aborted", async () => {
    let signalOf = (): AbortSignal | undefined => undefined;
    const work = (own: () => AbortSignal) => ((signalOf = own), new Promise<never>(() => {}));
    const error = await outcome(withDeadline(work, 1, undefined));
    expect(signalOf()?.reason).toBe(error);
  });

  test("a failure is recovered from once, though the work fails too when its signal is aborted", async () => {
    const failures: unknown[] = [];
    const work = (signal: () => AbortSignal) =>
      new Promise<string>((_, reject) => signal().addEventListener("abort", () => reject(new Error("aborted"))));
    const recover = async (error: unknown) => (failures.push(error), "recovered");
    expect(await withDeadline(work, 1, undefined, recover)).toBe("recovered");
    expect(failures).toEqual([expect.any(APIConnectionTimeoutError)]);
  });
});

test("a pause ends with its time or its signal", async () => {
  const controller = new AbortController();
  await pause(1, controller.signal);
  const paused = outcome(pause(10_000, controller.signal));
  controller.abort();
  expect(await paused).toBeInstanceOf(APIUserAbortError);
  expect(await outcome(pause(10_000, controller.signal))).toBeInstanceOf(APIUserAbortError);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a credential that ends the call is sent nowhere", async () => {
  const fetch = mockFetch();
  const controller = new AbortController();
  const bearerToken = async () => (controller.abort(), "t");
  const client = clientOf({ url: "http://a.test" }, { fetch, bearerToken });
  const error = await outcome(client.licenseKeys.retrieve("x", { signal: controller.signal }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error).toMatchObject({ operation: "get_license_key_handler" });
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  { given: 0, want: [0] },
  { given: 2 ** 31 - 1, want: [2 ** 31 - 1] },
  // A timer would fire at once.
  { given: 2 ** 31, want: [] },
  { given: Infinity, want: [] },
])("$given milliseconds are waited with timers of $want", async ({ given, want }) => {
  const timer = vi.spyOn(globalThis, "setTimeout");
  await withDeadline(() => Promise.resolve(), given, undefined);
  expect(timer.mock.calls.map(([, milliseconds]) => milliseconds)).toEqual(want);
  timer.mockRestore();
});
