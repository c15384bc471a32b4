/** Origins, however they are spelled: the credential follows the origin and not its letters. */
import { absent } from "../match.js";
import type { Row, Scene } from "../row.js";

/** A base URL, and a URL of an answer that is on the same origin. */
const same: readonly (readonly [string, string])[] = [
  ["http://[::1]:8080", "http://[0:0:0:0:0:0:0:1]:8080/x"],
  ["http://[0000:0000:0000:0000:0000:0000:0000:0001]:8080/v1/", "http://[::1]:8080/x"],
  ["http://[2001:DB8::A]", "http://[2001:db8:0::a]:80/x"],
  ["http://[::ffff:127.0.0.1]:8080", "http://[::ffff:7f00:1]:8080/x"],
  ["http://127.0.0.1:8080", "http://0x7f.1:8080/x"],
  ["http://h.example", "http://H.EXAMPLE:80/x"],
  ["HTTP://H.EXAMPLE:80/V1", "http://h.example/x"],
  ["https://h.example:443", "HTTPS://h.example/x"],
  ["http://h.example:08080", "http://h.example:8080/x"],
  ["http://b\u00fccher.example", "http://xn--bcher-kva.example/x"],
];

/** The same with one that only looks like it. */
const other: readonly (readonly [string, string])[] = [
  ["http://127.0.0.1:8080", "http://[::1]:8080/x"],
  ["http://127.0.0.1:8080", "http://[::ffff:127.0.0.1]:8080/x"],
  ["http://[::1]:8080", "http://[::1]:8081/x"],
  ["http://[::1]:8080", "http://[::1]/x"],
  ["http://[::1]:8080", "https://[::1]:8080/x"],
  ["http://[::1]:8080", "http://[::2]:8080/x"],
  ["http://h.example", "http://h.example:443/x"],
  ["http://h.example", "http://h.example./x"],
  ["https://h.example", "http://h.example:443/x"],
  ["http://h.example:0", "http://h.example/x"],
  ["http://h.example", "http://[::1]:8080@h.example.evil.test/x"],
];

/** Where a client of this base URL goes, and whether the credential goes along: on its own, and then where the answer leads. */
async function travel({ make }: Scene, baseURL: string, answer: (isFirst: boolean) => Response): Promise<unknown> {
  const seen: (readonly [string, boolean])[] = [];
  const fetch = async (url: string, { headers }: { readonly headers: HeadersInit }) => {
    seen.push([url, new Headers(headers).has("authorization")]);
    return answer(seen.length === 1);
  };
  await make({ baseURL, fetch, redirect: "follow" }).pages.list().toArray();
  return seen;
}

const page = (next_url: string | null) => Response.json({ items: [{ id: "1" }], next_url });
const ways: Readonly<Record<string, (url: string) => (isFirst: boolean) => Response>> = {
  "a next URL": (url) => (isFirst) => page(isFirst ? url : null),
  "a redirect": (url) => (isFirst) =>
    isFirst ? new Response(null, { status: 302, headers: { location: url } }) : page(null),
};

const spelled = (pairs: typeof same, isSame: boolean): readonly Row[] =>
  Object.entries(ways).flatMap(([way, leading]) =>
    pairs.map(([baseURL, url]): Row => ({
      name: `${url} is ${isSame ? "the origin" : "another origin than that"} of ${baseURL}, by ${way}`,
      ask: (scene) => travel(scene, baseURL, leading(url)),
      want: {
        value: [
          [`${baseURL.replace(/\/$/, "")}/pages`, true],
          [new URL(url.replace("[::1]:8080@", "")).href, isSame],
        ],
      },
    })),
  );

export const originRows: readonly Row[] = [
  ...spelled(same, true),
  ...spelled(other, false),
  ...["/a//b@c", "/a?to=//b@c", "/a?to=http://jo:x@h"].map((path): Row => ({
    name: `${path} names no user`,
    server: { body: { id: "1" } },
    ask: ({ client }) => client.get(path),
    want: { wire: [{ url: path, headers: { authorization: /^Bearer/ } }] },
  })),
  {
    name: "an absolute path is one in upper case, too",
    other: { body: { id: "1" } },
    ask: ({ client, place }) => client.get(`${place.other.toUpperCase()}/x`),
    want: { wire: 0, other: [{ url: "/x", headers: { authorization: absent } }] },
  },
  {
    name: "a base URL that is a path, as a page may have it, is no origin of what is absolute",
    ask: async ({ make }) => {
      const seen: unknown[] = [];
      const fetch = async (url: string, { headers }: { readonly headers: Headers }) => (
        seen.push([url, headers.get("authorization")]),
        Response.json({})
      );
      const client = make({ baseURL: "/api", fetch });
      await client.get("/x");
      await client.get("https://h.example/x");
      return seen;
    },
    want: {
      value: [
        // A browser's page has a host, which it is on.
        [/^(http:\/\/[^/]+)?\/api\/x$/, /^Bearer/],
        ["https://h.example/x", null],
      ],
    },
  },
  {
    name: "a port that nobody can listen on is a failed connection",
    options: { baseURL: "http://127.0.0.1:0", maxRetries: 0 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "APIConnectionError", kind: "connection" }, wire: 0 },
  },
];
