/** Bodies of every kind. */
import type { Pending } from "../client.js";
import { absent } from "../match.js";
import type { Row, Scene } from "../row.js";
import { chunks, noStreams, thing } from "./common.js";

const sends = (name: string, ask: (scene: Scene) => Pending, wanted: object, not?: Row["not"]): Row => ({
  name,
  server: thing,
  ask,
  want: { wire: [wanted] },
  ...(not && { not }),
});

const bodies: Row[] = [
  sends("JSON", ({ client }) => client.things.create({ name: "é" }), {
    body: '{"name":"é"}',
    headers: { "content-type": "application/json" },
  }),
  sends("null stays, undefined does not", ({ client }) => client.things.create({ name: null, other: undefined }), {
    body: '{"name":null}',
  }),
  sends("+json", ({ client }) => client.patches.create({ name: "a" }), {
    body: '{"name":"a"}',
    headers: { "content-type": "application/merge-patch+json" },
  }),
  sends("a form", ({ client }) => client.forms.create({ name: "a b&c", tags: ["x", "y"], address: { city: "z" } }), {
    body: "name=a%20b%26c&tags=x&tags=y&address=%7B%22city%22%3A%22z%22%7D",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  }),
  ...[new URLSearchParams({ a: "b c" }), "a=b+c"].map((body) =>
    sends(
      `a form that the caller has made: ${typeof body}`,
      ({ client }) => client.forms.create({ name: "left out" }, { body }),
      { body: "a=b+c", headers: { "content-type": "application/x-www-form-urlencoded" } },
    ),
  ),
  ...(["files", "parts"] as const).map((name) =>
    sends(
      `a form with files that the caller has made, of ${name}`,
      ({ client }) => {
        const body = new FormData();
        body.append("mine", "1");
        return client[name].create({ purpose: "left out" }, { body });
      },
      { body: /^[^]*name="mine"\r\n\r\n1\r\n[^]*$/, headers: { "content-type": /^multipart\/form-data; ?boundary=/ } },
    ),
  ),
  sends("text", ({ client }) => client.texts.create({ body: "héllo" }), {
    body: "héllo",
    headers: { "content-type": /^text\/plain/ },
  }),
  sends("bytes", ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]) }), {
    body: "ab",
    headers: { "content-type": "application/octet-stream" },
  }),
  sends("an ArrayBuffer", ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]).buffer }), {
    body: "ab",
  }),
  sends(
    "a Blob goes as what the document says",
    ({ client }) => client.blobs.update({ body: new Blob(["ab"], { type: "image/png" }) }),
    {
      body: "ab",
      headers: { "content-type": "application/octet-stream" },
    },
  ),
  sends(
    "a stream",
    ({ client }) => client.blobs.update({ body: new Blob(["ab"]).stream() }),
    { body: "ab" },
    noStreams,
  ),
  sends("an async iterable", ({ client }) => client.blobs.update({ body: chunks() }), { body: "abc" }, noStreams),
  sends("another answer", ({ client }) => client.blobs.update({ body: new Response("ab") }), { body: "ab" }, noStreams),
  sends("no body where there is none", ({ client }) => client.things.retrieve("1"), {
    body: "",
    headers: { "content-type": absent },
  }),
];

export const bodyRows: readonly Row[] = bodies.map((row) => ({ ...row, name: `a body: ${row.name}` }));
