/** Answers that many rows share. */
import type { Answer } from "../answer.js";

export const thing: Answer = { body: { id: "1" } };
/** No wait before the next attempt to speak of. */
export const soon = { "retry-after-ms": "1" };
export const status = (code: number, headers: Readonly<Record<string, string>> = soon): Answer => ({
  status: code,
  headers,
  body: { message: `This is ${code}.` },
});
export const silence: Answer = { fault: { does: "stall", at: "start" } };
export const reset: Answer = { fault: { does: "reset", at: "start" } };
export const stalled: Answer = { body: { id: "1" }, fault: { does: "stall", at: "body" } };
/** Beyond what a timer can run: an attempt's own time is then no timer at all. */
export const forever = 2 ** 33;

/** Whether a number lies between two others. */
export const between = (low: number, high: number) => (value: unknown) =>
  typeof value === "number" && value >= low && value <= high;
