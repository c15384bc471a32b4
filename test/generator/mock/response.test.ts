/** What the stand-in for an API responds with. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../cli/command.js";
import { authorized, base, document, fileForm } from "./shop.js";
import { standInFor } from "./stand-in.js";

describe("a response is", () => {
  test.each([
    { given: undefined, want: [200, { id: 7, note: "shown" }] },
    { given: "code=404", want: [404, { message: "There is none." }] },
    { given: "code=409", want: [409, { code: "yours" }] },
    { given: "code=503", want: [503, { type: "about:blank", title: "Ours", status: 503, detail: "As asked for." }] },
  ])("what the document shows for $given", async ({ given, want }) => {
    const { ask } = await standInFor(document);
    const { status, body } = await ask(`${base}/orders/7`, { headers: given === undefined ? {} : { prefer: given } });
    expect([status, JSON.parse(body as string)]).toEqual(want);
  });

  test.each([
    { given: "example=paid", want: [200, { id: 1, note: "paid" }] },
    { given: 'code=404, example="gone"', want: [404, { message: "Gone for good." }] },
    {
      given: "example=lost",
      want: [
        400,
        expect.objectContaining({ detail: "The document has no example “lost” of this answer, but open, paid." }),
      ],
    },
  ])("the one that is asked for by $given", async ({ given, want }) => {
    const content = (examples: string) =>
      `content: { application/json: { schema: { type: object }, examples: ${examples} } }`;
    const { ask } = await standInFor(`openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders:
    get:
      responses:
        "200": { description: ok, ${content("{ open: { value: { id: 1 } }, paid: { value: { id: 1, note: paid } } }")} }
        "404": { description: no, ${content("{ gone: { value: { message: Gone for good. } } }")} }
`);
    const { status, body } = await ask(`${base}/orders`, { headers: { prefer: given } });
    expect([status, JSON.parse(body as string)]).toEqual(want);
  });

  test("a problem where the document names no such status", async () => {
    const { ask } = await standInFor(document);
    expect(
      await ask(`${base}/files`, { method: "POST", body: fileForm(), headers: { prefer: "code=404" } }),
    ).toMatchObject({
      status: 400,
      complaints: ["The document names no 404 for POST /files, but 200."],
    });
  });

  test("the same for the same seed, and another for another", async () => {
    const path = join(repository, "spec/license-keys.yaml");
    const bodies = await Promise.all(
      ["1", "1", "2"].map(async (seed) => {
        const { ask } = await standInFor(path, { seed, dynamic: true });
        return (await ask(`${base}/license_keys/lic_1`, { headers: authorized })).body;
      }),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).not.toBe(bodies[2]);
  });
});
