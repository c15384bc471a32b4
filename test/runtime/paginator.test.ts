import { describe, expect, test, vi } from "vitest";
import { inspect } from "node:util";
import { APIError, ClientError, PaginationError } from "../../templates/runtime/error.js";
import { Page } from "../../templates/runtime/page.js";
import {
  type Answer,
  clientOf,
  deadURL,
  faultServer,
  type LicenseKey,
  licenseKeyServer,
  outcome,
  secret,
  withoutWaits,
} from "./fixture.js";

/** As many ticks as a request to this machine takes, several times over. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 80));

function pageOf(...ids: string[]): Answer {
  return { body: { items: ids.map((id) => ({ id })) } };
}

async function idsOf(items: AsyncIterable<LicenseKey>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe("a page", () => {
  test("is what the contract says", async () => {
    const body = {
      items: [{ id: "a" }],
      total: 1,
      body: "taken",
      hasNextPage: "taken",
      toString: "taken",
      constructor: "taken",
    };
    const server = await faultServer({ body });
    const page = await clientOf(server).licenseKeys.list();
    expect(page).toBeInstanceOf(Page);
    expect(page.items).toEqual([{ id: "a" }]);
    expect(page.getPaginatedItems()).toBe(page.items);
    expect(page.body).toEqual(body);
    expect(page).toMatchObject({ total: 1 });
    expect(page.hasNextPage()).toBe(true);
    expect(page.response.status).toBe(200);
    expect(page.constructor).toBe(Page);
    expect(JSON.parse(JSON.stringify(page))).toMatchObject({ items: [{ id: "a" }], total: 1 });
    expect(inspect(page)).not.toContain(secret);
  });

  test("leads to the next, from wherever it came", async () => {
    const server = await licenseKeyServer(25);
    const list = clientOf(server).licenseKeys.list();
    let page = await list;
    const sizes = [page.items.length];
    while (page.hasNextPage()) sizes.push((page = await page.getNextPage()).items.length);
    expect(sizes).toEqual([10, 10, 5, 0]);
    await expect(page.getNextPage()).rejects.toThrow("There is no next page");
    const again: number[] = [];
    for await (const one of (await list).iterPages()) again.push(one.items.length);
    expect(again).toEqual(sizes);
    expect(await idsOf(await list)).toEqual(server.keys.map(({ id }) => id));
    expect(await idsOf(list)).toEqual(server.keys.map(({ id }) => id));
    // The first page is one sending, whoever begins with it.
    expect(server.requests.filter(({ query }) => query["page_number"] === undefined)).toHaveLength(1);
  });

  test("of a request with result and withResponse is the same one", async () => {
    const server = await licenseKeyServer(3);
    const list = clientOf(server).licenseKeys.list();
    const page = await list;
    expect((await list.withResponse()).data).toBe(page);
    expect(await list.result()).toMatchObject({ ok: true, data: page });
    expect(await list.asResponse()).toBe(page.response);
    expect(server.requests).toHaveLength(1);
  });
});

describe("toArray", () => {
  test.each([
    { given: undefined, want: 25, requests: 4 },
    { given: Infinity, want: 25, requests: 4 },
    { given: 0, want: 0, requests: 0 },
    { given: -1, want: 0, requests: 0 },
    { given: 1, want: 1, requests: 1 },
    { given: 10, want: 10, requests: 1 },
    { given: 11, want: 11, requests: 2 },
    { given: 25, want: 25, requests: 3 },
    { given: 99, want: 25, requests: 4 },
  ])("limit $given: $want items in $requests requests", async ({ given, want, requests }) => {
    const server = await licenseKeyServer(25);
    const items = await clientOf(server).licenseKeys.list().toArray({ limit: given });
    expect(items).toEqual(server.keys.slice(0, want));
    expect(server.requests).toHaveLength(requests);
  });
});

describe("prefetch", () => {
  test.each([
    { given: undefined, want: 1 },
    { given: 0, want: 1 },
    { given: 1, want: 2 },
    { given: 3, want: 4 },
  ])("of $given: after the first page, $want requests", async ({ given, want }) => {
    const server = await licenseKeyServer(200);
    for await (const page of clientOf(server).licenseKeys.list().pages({ prefetch: given })) {
      expect(page.items).toHaveLength(10);
      await settle();
      break;
    }
    await settle();
    expect(server.requests).toHaveLength(want);
  });

  test.each([
    { given: 0, want: 2 },
    { given: 2, want: 4 },
  ])("of $given: after the second page, $want requests", async ({ given, want }) => {
    const server = await licenseKeyServer(200);
    let seen = 0;
    for await (const _ of clientOf(server).licenseKeys.list().pages({ prefetch: given })) {
      await settle();
      if (++seen === 2) break;
    }
    expect(server.requests).toHaveLength(want);
  });

  test.each([1, 3, 9])("of %i: past the end there is nothing to fetch", async (prefetch) => {
    const server = await licenseKeyServer(25);
    const sizes: number[] = [];
    for await (const { items } of clientOf(server).licenseKeys.list().pages({ prefetch })) sizes.push(items.length);
    expect(sizes).toEqual([10, 10, 5, 0]);
    expect(server.requests).toHaveLength(4);
  });

  test("ends when it is left, and its pages go on", async () => {
    const server = await faultServer(pageOf("a"), { bytes: "", after: "silence" }, pageOf());
    const client = clientOf(server);
    let kept: { getNextPage(): Promise<{ items: unknown[] }> } | undefined;
    for await (const page of client.licenseKeys.list().pages({ prefetch: 1 })) {
      kept = page;
      await settle();
      break;
    }
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
    expect((await kept?.getNextPage())?.items).toEqual([]);
  });

  test("keeps the caller's own signal", async () => {
    const server = await faultServer(pageOf("a"), { bytes: "", after: "silence" });
    const controller = new AbortController();
    const pages = clientOf(server).licenseKeys.list({}, { signal: controller.signal }).pages({ prefetch: 1 });
    await pages.next();
    const second = outcome(pages.next());
    controller.abort();
    expect(await second).toMatchObject({ kind: "aborted" });
  });
});

describe("an error in the middle", () => {
  test.each([0, 1, 5])("surfaces at its place, with a prefetch of %i", async (prefetch) => {
    const server = await faultServer(pageOf("a"), pageOf("b"), { status: 500 });
    const seen: string[] = [];
    const read = async () => {
      for await (const page of clientOf(server, { maxRetries: 0 }).licenseKeys.list().pages({ prefetch })) {
        seen.push(...page.items.map(({ id }) => id));
        await settle();
      }
    };
    expect(await outcome(read())).toMatchObject({ status: 500, kind: "status" });
    expect(seen).toEqual(["a", "b"]);
  });

  test("that can be tried again is not seen", async () => {
    withoutWaits();
    const server = await licenseKeyServer(30);
    server.fault({ kind: "drop", at: "body" }, { times: 2 });
    server.fault({ kind: "status", status: 503 });
    // Two retries for each page.
    expect(await clientOf(server, { maxRetries: 3 }).licenseKeys.list().toArray()).toHaveLength(30);
  });

  test("that nobody waits for is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const server = await faultServer(pageOf("a"), { status: 500 });
    for await (const page of clientOf(server, { maxRetries: 0 }).licenseKeys.list().pages({ prefetch: 4 })) {
      expect(page.items).toHaveLength(1);
      await settle();
      break;
    }
    void clientOf({ url: await deadURL() }).licenseKeys.list();
    await settle();
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe("a list that does not advance", () => {
  test.each<{ given: string; answers: readonly Answer[]; want: string[] }>([
    { given: "the same page for ever", answers: [pageOf("a", "b")], want: ["a", "b"] },
    { given: "the same page after the third", answers: [pageOf("a"), pageOf("b"), pageOf("c")], want: ["a", "b", "c"] },
  ])("$given throws", async ({ answers, want }) => {
    const server = await faultServer(...answers);
    const seen: string[] = [];
    const read = async () => {
      for await (const { id } of clientOf(server).licenseKeys.list()) seen.push(id);
    };
    const error = await outcome(read());
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).not.toBeInstanceOf(APIError);
    expect(seen.slice(0, want.length)).toEqual(want);
    // It may take one more round to be sure.
    expect(server.requests.length).toBeLessThanOrEqual(2 * want.length + 1);
  });

  test("a circle of pages throws too", async () => {
    const circle = ["a", "b", "c"];
    let sent = 0;
    const server = await faultServer(() => pageOf(circle[sent++ % 3] ?? ""));
    expect(await outcome(clientOf(server).licenseKeys.list().toArray())).toBeInstanceOf(PaginationError);
    expect(server.requests.length).toBeLessThan(12);
  });

  test("items without an id say nothing about it", async () => {
    const server = await faultServer({ body: { items: [{}] } }, { body: { items: [{}] } }, { body: { items: [] } });
    expect(await clientOf(server).licenseKeys.list().toArray()).toEqual([{}, {}]);
  });
});

describe("resumeFrom", () => {
  test("goes on at every page, with the same filters and size", async () => {
    const server = await licenseKeyServer(60);
    const active = server.keys.filter(({ status }) => status === "active").map(({ id }) => id);
    const list = clientOf(server).licenseKeys.list({ status: "active" }).query({ page_size: 7 });
    const seen: string[] = [];
    for await (const page of list.pages()) {
      seen.push(...page.items.map(({ id }) => id));
      const later = clientOf(server).licenseKeys.list().resumeFrom(page.resumeToken);
      expect([...seen, ...(await idsOf(later))]).toEqual(active);
    }
    expect(server.requests.every(({ query }) => query["status"] === "active" && query["page_size"] === "7")).toBe(true);
  });

  test("what a token says of a URL is nothing to a list that has none", async () => {
    const server = await licenseKeyServer(3);
    const token = btoa(JSON.stringify(["list_license_keys_handler", { page_size: 2 }, null, "/elsewhere"]));
    expect((await clientOf(server).licenseKeys.list().resumeFrom(token)).items).toHaveLength(2);
    expect(server.requests.map(({ path }) => path)).toEqual(["/license_keys"]);
  });

  test("after the last page there is nothing, and nothing is sent", async () => {
    const server = await licenseKeyServer(0);
    const { licenseKeys } = clientOf(server);
    const { resumeToken } = await licenseKeys.list();
    for (const over of [
      licenseKeys.list().resumeFrom(resumeToken),
      licenseKeys.list().resumeFrom(resumeToken).options({ timeout: 9 }),
    ]) {
      expect(await over.toArray()).toEqual([]);
      expect(await outcome(over)).toBeInstanceOf(ClientError);
    }
    expect(server.requests).toHaveLength(1);
  });
});
