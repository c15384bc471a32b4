/** The clients under test, as modules of this process. */
import { pathToFileURL } from "node:url";
import type { ClientModule } from "./client.js";
import type { Sources } from "./module.js";
import type { Modules } from "./run.js";

export async function loadClients({ plain, keyed, trusting }: Sources): Promise<Modules> {
  const load = async (path: string) => (await import(pathToFileURL(path).href)) as ClientModule;
  return { plain: await load(plain), keyed: await load(keyed), trusting: await load(trusting) };
}
