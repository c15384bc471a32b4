/** How what is wrong is laid out: for who reads at a terminal, and for who searches in a file. */
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import { type Channel, formatProblem } from "../../../generator/cli/terminal.js";

const channel = (isTerminal: boolean, width = 40, hasColours = false): Channel => ({
  write: () => undefined,
  writeCommand: () => undefined,
  colours: pc.createColors(hasColours),
  width,
  isTerminal,
});
const problem = {
  message: "There is no file with a name that long anywhere.",
  code: "file-not-found",
  help: "Check the path; it is relative to the current folder.",
};

describe("a problem", () => {
  test.each([
    {
      given: "at a terminal",
      isTerminal: true,
      want: [
        "error There is no file with a name",
        "  that long anywhere. [file-not-found]",
        "  help: Check the path; it is relative",
        "        to the current folder.",
      ],
    },
    {
      given: "in a file",
      isTerminal: false,
      want: [
        "error There is no file with a name that long anywhere. [file-not-found]",
        "  help: Check the path; it is relative",
        "        to the current folder.",
      ],
    },
  ])("$given", ({ isTerminal, want }) => {
    expect(formatProblem(problem, channel(isTerminal)).trimEnd().split("\n")).toEqual(want);
  });

  test.each([20, 30, 48, 54, 80, 200])("holds all of its words, in %i columns", (width) => {
    const shown = formatProblem({ message: problem.message, code: problem.code }, channel(true, width));
    expect(shown.replaceAll(/\s+/g, " ").trim()).toBe(`error ${problem.message} [${problem.code}]`);
    expect(shown.split("\n").filter((line) => line.length > width)).toEqual([]);
  });

  test("has its code dimmed, on whichever line it comes to stand", () => {
    const { dim } = pc.createColors(true);
    for (const width of [30, 40, 80]) {
      const shown = formatProblem(problem, channel(true, width, true));
      expect(shown).toContain(dim("[file-not-found]"));
    }
  });

  test("of several lines keeps them", () => {
    const shown = formatProblem({ message: "One line,\nand another one that is a good deal longer." }, channel(true));
    expect(shown).toBe("error One line,\nand another one that is a good deal longer.\n");
  });
});
