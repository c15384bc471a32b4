/** Lays out a text on a page: decides for each group whether it fits on the rest of the line. */
import { type Group, isList, type Layout } from "./layout.js";
import { widthOf } from "./width.js";

/** A piece of the text that has not been laid out yet. */
interface Task {
  readonly depth: number;
  readonly isFlat: boolean;
  readonly layout: Layout;
}

interface Page {
  readonly width: number;
  readonly pieces: string[];
  column: number;
  /** The pieces that are left; the next is the last of the list. */
  readonly tasks: Task[];
  /** The keys of the groups that have broken. */
  readonly broken: Set<symbol>;
  /** Set after a line has broken within something that had fitted: what follows has to be measured again. */
  isStale: boolean;
}

/** The text of a layout. It begins at the current place, which is `depth` steps of two spaces from the margin. */
export function printLayout(layout: Layout, width: number, depth = 0): string {
  // Most lines of a client are short, and cannot break.
  if (typeof layout === "string") return layout;
  const page: Page = {
    width,
    pieces: [],
    column: depth * 2,
    tasks: [{ depth, isFlat: false, layout }],
    broken: new Set(),
    isStale: false,
  };
  for (let task = page.tasks.pop(); task; task = page.tasks.pop()) perform(page, task);
  return page.pieces.join("");
}

function perform(page: Page, task: Task): void {
  const { layout, depth, isFlat } = task;
  if (typeof layout === "string") {
    page.pieces.push(layout);
    page.column += widthOf(layout);
    return;
  }
  if (isList(layout)) {
    for (let index = layout.length - 1; index >= 0; index--)
      page.tasks.push({ depth, isFlat, layout: layout[index] ?? "" });
    return;
  }
  switch (layout.kind) {
    case "group":
      return performGroup(page, task, layout);
    case "indent":
      page.tasks.push({ depth: depth + 1, isFlat, layout: layout.content });
      return;
    case "indent-if-break":
      page.tasks.push({ depth: depth + (page.broken.has(layout.key) ? 1 : 0), isFlat, layout: layout.content });
      return;
    case "if-break":
      if (layout.key ? page.broken.has(layout.key) : !isFlat) page.tasks.push({ depth, isFlat, layout: layout.broken });
      return;
    case "fill":
      return performFill(page, task, layout.parts);
    case "break-parent":
      return;
    case "line":
      if (isFlat && !layout.hard) {
        page.pieces.push(layout.flat);
        page.column += layout.flat.length;
        return;
      }
      if (isFlat) page.isStale = true;
      return breakLine(page, depth);
  }
}

function breakLine(page: Page, depth: number): void {
  // No line ends with a space.
  for (let last = page.pieces.pop(); last !== undefined; last = page.pieces.pop()) {
    const trimmed = last.replace(/[ \t]+$/, "");
    if (trimmed === "") continue;
    page.pieces.push(trimmed);
    break;
  }
  page.pieces.push("\n", "  ".repeat(depth));
  page.column = depth * 2;
}

function performGroup(page: Page, { depth, isFlat }: Task, group: Group): void {
  if (isFlat && !page.isStale) {
    const content = group.broken && group.states ? (group.states.at(-1) ?? "") : group.content;
    page.tasks.push({ depth, isFlat: !group.broken, layout: content });
    note(page, group, group.broken);
    return;
  }
  page.isStale = false;
  const flat: Task = { depth, isFlat: true, layout: group.content };
  if (!group.broken && fits(page, flat)) {
    page.tasks.push(flat);
    note(page, group, false);
    return;
  }
  const taken = group.states ? chooseState(page, depth, group.states) : { ...flat, isFlat: false };
  page.tasks.push(taken);
  note(page, group, !taken.isFlat);
}

function chooseState(page: Page, depth: number, states: readonly Layout[]): Task {
  for (const layout of states.slice(1, -1)) {
    const task: Task = { depth, isFlat: true, layout };
    if (fits(page, task)) return task;
  }
  const last: Task = { depth, isFlat: true, layout: states.at(-1) ?? "" };
  return { ...last, isFlat: false };
}

function note(page: Page, group: Group, isBroken: boolean): void {
  if (!group.key) return;
  if (isBroken) page.broken.add(group.key);
  else page.broken.delete(group.key);
}

function performFill(page: Page, { depth, isFlat }: Task, parts: readonly Layout[]): void {
  const [content, separator, next] = parts;
  if (content === undefined) return;
  const task = (layout: Layout, flat: boolean): Task => ({ depth, isFlat: flat, layout });
  const isFitting = fits(page, task(content, true), true);
  const first = task(content, isFitting);
  if (separator === undefined || next === undefined) {
    if (separator !== undefined) page.tasks.push(task(separator, isFitting));
    page.tasks.push(first);
    return;
  }
  const isNextFitting = fits(page, task([content, separator, next], true), true);
  page.tasks.push(task({ kind: "fill", parts: parts.slice(2) }, isFlat), task(separator, isNextFitting), first);
}

/**
 * Whether a task fits on the rest of the line, with what follows it up to the next possible break. `isAlone`: without
 * what follows.
 */
function fits(page: Page, task: Task, isAlone = false): boolean {
  let left = page.width - page.column;
  const tasks: { isFlat: boolean; layout: Layout }[] = [task];
  let following = isAlone ? 0 : page.tasks.length;
  while (left >= 0) {
    const next = tasks.pop() ?? page.tasks[--following];
    if (!next) return true;
    const { layout, isFlat } = next;
    if (typeof layout === "string") left -= widthOf(layout);
    else if (isList(layout)) {
      for (let index = layout.length - 1; index >= 0; index--) tasks.push({ isFlat, layout: layout[index] ?? "" });
    } else {
      switch (layout.kind) {
        case "line":
          if (!isFlat || layout.hard) return true;
          left -= layout.flat.length;
          break;
        case "group": {
          if (isAlone && layout.broken) return false;
          const isNextFlat = isFlat && !layout.broken;
          tasks.push({ isFlat: isNextFlat, layout: (!isNextFlat && layout.states?.at(-1)) || layout.content });
          break;
        }
        case "if-break":
          if (layout.key ? page.broken.has(layout.key) : !isFlat) tasks.push({ isFlat, layout: layout.broken });
          break;
        case "fill":
          tasks.push({ isFlat, layout: layout.parts });
          break;
        case "break-parent":
          break;
        default:
          tasks.push({ isFlat, layout: layout.content });
      }
    }
  }
  return false;
}
