/** Rows that take a platform which trusts the suite's own authority: Node is told of one only when it starts. */
import { pathToFileURL } from "node:url";
import type { ClientModule } from "./client.js";
import { type Outcome, runRows } from "./run.js";
import { rows } from "./table.js";

/** What it is asked with, and answers by its outcomes. */
export interface Order {
  readonly plain: string;
  readonly keyed: string;
  readonly control: string;
}

const load = async (path: string) => (await import(pathToFileURL(path).href)) as ClientModule;

process.once("message", ({ plain, keyed, control }: Order) => {
  void (async () => {
    const modules = { plain: await load(plain), keyed: await load(keyed) };
    const trusting = rows.filter(({ trusts }) => trusts);
    const outcomes: readonly Outcome[] = await runRows(trusting, modules, control, "node");
    process.send?.(outcomes);
    process.disconnect();
  })();
});
