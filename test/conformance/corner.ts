/** Origins where every call fails: nobody is there, or nobody to be trusted. */
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createRawServer } from "node:net";
import type { Corners } from "./answer.js";
import { type Authority, selfSigned } from "./certificate.js";
import { type Listening, listen } from "./socket.js";

export async function openCorners(authority: Authority): Promise<{ corners: Corners; close: () => Promise<void> }> {
  const greet = (_: unknown, response: { end(text: string): unknown }) => void response.end('{"id":"1"}');
  const servers = {
    expired: await listen(createSecureServer(authority.vouch({ days: -1 }), greet)),
    otherHost: await listen(createSecureServer(authority.vouch({ host: "elsewhere.example" }), greet)),
    selfSigned: await listen(createSecureServer(selfSigned(), greet)),
    broken: await listen(createRawServer((socket) => socket.once("data", () => socket.resetAndDestroy()))),
    mute: await listen(createRawServer(() => {})),
  };
  const at = ({ host }: Listening) => `https://${host}`;
  return {
    corners: {
      dead: await deadOrigin(),
      expired: at(servers.expired),
      otherHost: at(servers.otherHost),
      selfSigned: at(servers.selfSigned),
      broken: at(servers.broken),
      mute: at(servers.mute),
    },
    close: async () => void (await Promise.all(Object.values(servers).map(({ close }) => close()))),
  };
}

/** Where somebody has listened, and nobody does any more. */
async function deadOrigin(): Promise<string> {
  const { host, close } = await listen(createServer());
  await close();
  return `http://${host}`;
}
