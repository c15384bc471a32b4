/** When a watcher runs: the clock is the test's. */
import { expect, test } from "vitest";
import { Turns } from "../../../generator/cli/turn.js";

/** A watcher whose quiet comes when it is told to, and whose document is what it is told to be. */
function begin(): {
  readonly turns: Turns;
  readonly runs: string[];
  readonly failures: unknown[];
  /** Nothing was heard for a while. */
  readonly quiet: () => Promise<void>;
  document: string;
  /** In the middle of looking at the document, and of a run. */
  whileLooking: () => void;
  whileRunning: () => Promise<void>;
} {
  let act: (() => void) | undefined;
  let known = "0";
  const test = {
    document: "0",
    runs: [] as string[],
    failures: [] as unknown[],
    whileLooking: (): void => undefined,
    whileRunning: async (): Promise<void> => undefined,
    quiet: async () => {
      const called = act;
      act = undefined;
      called?.();
      // All that is under way ends before a timer does.
      await new Promise((done) => setImmediate(done));
    },
  };
  const turns = new Turns({
    haveChanged: () => {
      const isOther = known !== test.document;
      known = test.document;
      test.whileLooking();
      return Promise.resolve(isOther);
    },
    run: async () => {
      test.runs.push(known);
      await test.whileRunning();
    },
    onFailure: (error) => test.failures.push(error),
    afterQuiet: (next) => {
      act = next;
      return () => {
        if (act === next) act = undefined;
      };
    },
  });
  return Object.assign(test, { turns });
}

test("it begins with a run, and waits", async () => {
  const { runs, quiet } = begin();
  await quiet();
  expect(runs).toEqual(["0"]);
});

test("what is written in several steps is one run, and what stays as it was is none", async () => {
  const watched = begin();
  for (const each of ["1", "2", "3"]) {
    watched.document = each;
    watched.turns.step();
  }
  await watched.quiet();
  watched.turns.step();
  await watched.quiet();
  expect(watched.runs).toEqual(["0", "3"]);
});

test("a document that is written on while it is looked at is left to be finished", async () => {
  const watched = begin();
  watched.document = "ha";
  watched.whileLooking = () => {
    watched.whileLooking = () => undefined;
    watched.document = "half, and the other half";
    watched.turns.step();
  };
  watched.turns.step();
  await watched.quiet();
  expect(watched.runs).toEqual(["0"]);
  await watched.quiet();
  expect(watched.runs).toEqual(["0", "half, and the other half"]);
});

test("so is one whose last step changes nothing more", async () => {
  const watched = begin();
  watched.document = "whole";
  watched.whileLooking = () => {
    watched.whileLooking = () => undefined;
    watched.turns.step();
  };
  watched.turns.step();
  await watched.quiet();
  expect(watched.runs).toEqual(["0"]);
  await watched.quiet();
  expect(watched.runs).toEqual(["0", "whole"]);
});

test("what is written during a run has a run after it, and never one beside it", async () => {
  const watched = begin();
  let atOnce = 0;
  watched.whileRunning = async () => {
    atOnce++;
    expect(atOnce).toBe(1);
    if (watched.runs.length < 4) {
      watched.document = `during ${watched.runs.length}`;
      watched.turns.step();
      void watched.quiet();
    }
    await new Promise((done) => setImmediate(done));
    atOnce--;
  };
  watched.document = "1";
  watched.turns.step();
  for (let count = 0; count < 12; count++) await watched.quiet();
  await watched.turns.end();
  expect(watched.runs).toEqual(["0", "1", "during 2", "during 3"]);
  expect(watched.failures).toEqual([]);
});

test("what is under way comes to its end, and nothing comes after it", async () => {
  const watched = begin();
  let [finish, hasEnded] = [(): void => undefined, false];
  watched.whileRunning = async () => {
    await new Promise<void>((done) => (finish = done));
    hasEnded = true;
  };
  watched.document = "1";
  finish();
  watched.turns.step();
  await watched.quiet();
  watched.document = "2";
  watched.turns.step();
  const end = watched.turns.end();
  finish();
  await end;
  expect(hasEnded).toBe(true);
  await watched.quiet();
  expect(watched.runs).toEqual(["0", "1"]);
});

test("a run that fails is told of, and the next one runs", async () => {
  const watched = begin();
  watched.whileRunning = () => Promise.reject(new Error("A defect."));
  watched.document = "1";
  watched.turns.step();
  await watched.quiet();
  watched.whileRunning = () => Promise.resolve();
  watched.document = "2";
  watched.turns.step();
  await watched.quiet();
  expect(watched.failures).toEqual([new Error("A defect.")]);
  expect(watched.runs).toEqual(["0", "1", "2"]);
});
