/** Rows that take a platform which trusts the suite's own authority: Node is told of one only when it starts. */
import { loadClients } from "./load.js";
import type { Sources } from "./module.js";
import { runRows } from "./run.js";
import { rows } from "./table.js";

/** What it is asked with; it answers by the outcomes. */
export interface Order {
  readonly sources: Sources;
  readonly control: string;
}

process.once("message", ({ sources, control }: Order) => {
  void (async () => {
    const trusting = rows.filter(({ trusts }) => trusts);
    process.send?.(await runRows(trusting, await loadClients(sources), control, "node"));
    process.disconnect();
  })();
});
