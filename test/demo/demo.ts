/**
 * The main job, from end to end: a license-key server in this process, and the two programs that the flagship client exists for, each in a
 * process of its own, with nothing but environment variables to tell it where the server is.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startLicenseKeyServer } from "../server/license-key-server.js";

const server = await startLicenseKeyServer({ keys: 237 });
try {
  await listKeys();
  await updateKeys();
} finally {
  await server.close();
}

async function listKeys(): Promise<void> {
  const listed = (await run("list.ts")).trimEnd().split("\n");
  const known = server.keys.map(({ id }) => id);
  console.log(
    `list.ts printed ${listed.length} license keys, ${listed[0]} to ${listed.at(-1)}; the server has ${known.length}.`,
  );
  const isOnce = listed.length === known.length && known.every((id) => listed.includes(id));
  if (!isOnce) throw new Error("Not every license key was listed exactly once.");
}

async function updateKeys(): Promise<void> {
  const plain = server.keys.filter(({ subscription_id, instances_count }) => !subscription_id && instances_count > 0);
  const subscribed = server.keys.find(({ subscription_id }) => subscription_id);
  const [key, unlucky] = plain;
  if (!key || !unlucky || !subscribed) throw new Error("The server lacks the keys that this demo needs.");
  server.fault({ kind: "status", status: 500 }, { path: `/license_keys/${unlucky.id}` });
  console.log(`update.ts printed:\n${await run("update.ts", key.id, subscribed.id, unlucky.id)}`);
}

/** Runs a program of this folder, and gives what it printed. */
async function run(program: string, ...parameters: readonly string[]): Promise<string> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const child = spawn(process.execPath, ["--import", "jiti/register", file, ...parameters], {
    env: { ...process.env, DODO_PAYMENTS_API_KEY: server.token, DODO_PAYMENTS_BASE_URL: server.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) printed += chunk;
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with exit code ${code}.`);
  return printed;
}
