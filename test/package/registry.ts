/** A registry as npm asks one, of the packages that it is given. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Release {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
}

export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
}

/** The last release of a package is its latest. */
export async function startRegistry(releases: readonly Release[]): Promise<Registry> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    const file = releases.find((each) => path === tarballPath(each));
    const own = releases.filter(({ name }) => path === `/${name}`);
    if (file) response.end(file.tarball);
    else if (own.length > 0) response.end(JSON.stringify(packument(own, `http://${request.headers.host ?? ""}`)));
    else response.writeHead(404, { "content-type": "application/json" }).end('{ "error": "not found" }');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function tarballPath({ name, version }: Release): string {
  return `/${name}/-/${version}.tgz`;
}

/** What a registry says of a package. */
function packument(releases: readonly Release[], url: string): object {
  const versions = releases.map((each) => {
    const integrity = `sha512-${createHash("sha512").update(each.tarball).digest("base64")}`;
    return [
      each.version,
      { name: each.name, version: each.version, dist: { tarball: url + tarballPath(each), integrity } },
    ] as const;
  });
  const [latest] = versions.at(-1) ?? [];
  return { name: releases[0]?.name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
}
