/** Every license key is listed exactly once, in the server's order, whatever the page size and however the list is read. */
import type { LicenseKey, LicenseKeyListParams, LicenseKeyStatus, PageRequest } from "dodopayments-license-keys";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type LicenseKeyServer } from "../server/license-key-server.js";
import { connect } from "./client.js";

type Keys = PageRequest<LicenseKey>;
type Server = LicenseKeyServer;

const idsOf = (keys: readonly { readonly id: string }[]): readonly string[] => keys.map(({ id }) => id);

async function idsOfPages(pages: AsyncIterable<{ readonly items: readonly LicenseKey[] }>): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of pages) ids.push(...idsOf(page.items));
  return ids;
}

const ways: Readonly<Record<string, (keys: Keys) => Promise<readonly string[]>>> = {
  "for await": async (keys) => {
    const ids: string[] = [];
    for await (const key of keys) ids.push(key.id);
    return ids;
  },
  "pages()": (keys) => idsOfPages(keys.pages()),
  "pages({ prefetch: 1 })": (keys) => idsOfPages(keys.pages({ prefetch: 1 })),
  "pages({ prefetch: 4 })": (keys) => idsOfPages(keys.pages({ prefetch: 4 })),
  "toArray()": async (keys) => idsOf(await keys.toArray()),
  "getNextPage()": async (keys) => {
    let page = await keys;
    const ids = [...idsOf(page.items)];
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      ids.push(...idsOf(page.getPaginatedItems()));
    }
    return ids;
  },
  "iterPages()": async (keys) => idsOfPages((await keys).iterPages()),
  "for await over the first page": async (keys) => {
    const ids: string[] = [];
    for await (const key of await keys) ids.push(key.id);
    return ids;
  },
};

/** What the server was asked for, page by page. */
const pagesAsked = ({ requests }: Server): readonly number[] =>
  requests.map(({ query }) => Number(query["page_number"] ?? 0));

// The sizes divide some of the totals and not the others; 100 is the largest that the API knows.
const sizes = [1, 7, 10, 100];

describe.each([0, 1, 9, 10, 100, 237])("a list of %i license keys", (total) => {
  let server: Server;
  let want: readonly string[];

  beforeAll(async () => {
    server = await startLicenseKeyServer({ keys: total });
    want = idsOf(server.keys);
    expect(new Set(want).size).toBe(total);
  });

  afterAll(() => server.close());

  describe.each(sizes)("in pages of %i", (page_size) => {
    test.each(Object.entries(ways))("is read by %s", async (_, read) => {
      expect(await read(connect(server).licenseKeys.list({ page_size }))).toEqual(want);
    });

    test("goes on after each page in another client", async () => {
      let page = await connect(server).licenseKeys.list({ page_size });
      const ids = [...idsOf(page.items)];
      while (page.hasNextPage()) {
        page = await connect(server).licenseKeys.list().resumeFrom(page.resumeToken);
        ids.push(...idsOf(page.items));
      }
      expect(ids).toEqual(want);
      // After the last page there is nothing.
      expect(await connect(server).licenseKeys.list().resumeFrom(page.resumeToken).toArray()).toEqual([]);
    });
  });

  test("is read to its end from each of its pages, in another client", async () => {
    let before = 0;
    for await (const page of connect(server).licenseKeys.list({ page_size: 10 }).pages()) {
      before += page.items.length;
      const rest = await connect(server).licenseKeys.list().resumeFrom(page.resumeToken).toArray();
      expect(idsOf(rest)).toEqual(want.slice(before));
    }
    expect(before).toBe(total);
  });

  test("is read in the API's own page size where none is given", async () => {
    expect(idsOf(await connect(server).licenseKeys.list().toArray())).toEqual(want);
  });
});

describe("a list", () => {
  let server: Server;

  beforeEach(async () => {
    server = await startLicenseKeyServer({ keys: 25 });
    return () => server.close();
  });

  test("asks for each page once, from page 0, until one has no items", async () => {
    await connect(server).licenseKeys.list({ page_size: 10 }).toArray();
    expect(pagesAsked(server)).toEqual([0, 1, 2, 3]);
    expect(server.requests.every(({ query }) => query["page_size"] === "10")).toBe(true);
  });

  test("starts from the page that was asked for", async () => {
    const keys = await connect(server).licenseKeys.list({ page_size: 10, page_number: 1 }).toArray();
    expect(idsOf(keys)).toEqual(idsOf(server.keys.slice(10)));
    expect(pagesAsked(server)).toEqual([1, 2, 3]);
  });

  test("asks for no page that nobody looks at", async () => {
    for await (const key of connect(server).licenseKeys.list({ page_size: 10 })) if (key.id === "lic_12") break;
    expect(pagesAsked(server)).toEqual([0, 1]);
    expect(await connect(server).licenseKeys.list({ page_size: 10 }).toArray({ limit: 10 })).toHaveLength(10);
    expect(pagesAsked(server)).toEqual([0, 1, 0]);
  });

  test("gives the first few", async () => {
    const { licenseKeys } = connect(server);
    expect(idsOf(await licenseKeys.list({ page_size: 7 }).toArray({ limit: 9 }))).toEqual(idsOf(server.keys.slice(0, 9)));
    expect(await licenseKeys.list().toArray({ limit: 0 })).toEqual([]);
    expect(await licenseKeys.list().toArray({ limit: 1000 })).toHaveLength(25);
  });

  test("has its body and its answer on each page", async () => {
    const page = await connect(server).licenseKeys.list({ page_size: 7 });
    expect(page.body).toEqual({ items: server.keys.slice(0, 7) });
    expect(page.items).toBe(page.body.items);
    expect(page.getPaginatedItems()).toBe(page.items);
    expect(page.response.status).toBe(200);
    expect(page.response.headers.get("x-request-id")).toBe("req_1");
  });

  test("is async-iterable more than once, and shares the first page with who awaits it", async () => {
    const list = connect(server).licenseKeys.list({ page_size: 100 });
    const page = await list;
    const ids: string[] = [];
    for await (const key of list) ids.push(key.id);
    expect(ids).toEqual(idsOf(page.items));
    expect(pagesAsked(server)).toEqual([0, 1]);
  });

  test("takes its query from the builder too", async () => {
    const list = connect(server).licenseKeys.list().query({ page_size: 10 }).query({ status: "active" });
    expect(idsOf(await list.toArray())).toEqual(idsOf(server.keys.filter(({ status }) => status === "active")));
    expect(server.requests.every(({ query }) => query["status"] === "active" && query["page_size"] === "10")).toBe(true);
  });

  test("gives its pages and its errors through result()", async () => {
    const { licenseKeys } = connect(server);
    const outcome = await licenseKeys.list({ page_size: 10 }).result();
    expect(outcome.ok && idsOf(outcome.data.items)).toEqual(idsOf(server.keys.slice(0, 10)));
    server.fault({ kind: "status", status: 500 });
    const failed = await licenseKeys.list().result();
    expect(!failed.ok && failed.error.status).toBe(500);
  });

  test("stops with the error of the page that failed, after the items before it", async () => {
    const ids: string[] = [];
    const list = connect(server).licenseKeys.list({ page_size: 10 });
    const read = async () => {
      for await (const key of list) {
        if (ids.push(key.id) === 5) server.fault({ kind: "status", status: 500 });
      }
    };
    await expect(read()).rejects.toMatchObject({ status: 500, kind: "status" });
    expect(ids).toEqual(idsOf(server.keys.slice(0, 10)));
  });

  test("refuses a token of another operation", async () => {
    const { licenseKeys, licenseKeyInstances } = connect(server);
    const { resumeToken } = await licenseKeys.list();
    expect(resumeToken).toMatch(/^[\w-]+$/);
    await expect(async () => licenseKeyInstances.list().resumeFrom(resumeToken)).rejects.toThrow(/token/);
    await expect(async () => licenseKeys.list().resumeFrom("no token")).rejects.toThrow(/token/);
    expect(server.requests).toHaveLength(1);
  });
});

describe("filters", () => {
  const statuses: readonly LicenseKeyStatus[] = ["active", "expired", "disabled"];
  let server: Server;

  beforeAll(async () => {
    server = await startLicenseKeyServer({ keys: 237 });
    return () => server.close();
  });

  test.each<LicenseKeyListParams>([
    ...statuses.map((status) => ({ status })),
    { customer_id: "cus_3" },
    { product_id: "pdt_2" },
    { status: "active", product_id: "pdt_1" },
    { status: "active", product_id: "pdt_1", customer_id: "cus_2" },
    { customer_id: "cus_nobody" },
  ])("%o hold on every page, and after a resume", async (filter) => {
    const want = server.keys.filter(
      (key) =>
        (filter.status === undefined || key.status === filter.status) &&
        (filter.customer_id === undefined || key.customer_id === filter.customer_id) &&
        (filter.product_id === undefined || key.product_id === filter.product_id),
    );
    const list = connect(server).licenseKeys.list({ ...filter, page_size: 7 });
    expect(idsOf(await list.toArray())).toEqual(idsOf(want));
    const rest = connect(server).licenseKeys.list().resumeFrom((await list).resumeToken);
    expect(idsOf(await rest.toArray())).toEqual(idsOf(want.slice(7)));
  });

  test("find the instances of each license key exactly once", async () => {
    const { licenseKeyInstances } = connect(server);
    expect(idsOf(await licenseKeyInstances.list({ page_size: 100 }).toArray())).toEqual(idsOf(server.store.instances));
    for (const { id, instances_count } of server.keys.slice(0, 20)) {
      const instances = await licenseKeyInstances.list({ license_key_id: id, page_size: 2 }).toArray();
      expect(instances).toEqual(server.store.instances.filter(({ license_key_id }) => license_key_id === id));
      expect(instances).toHaveLength(instances_count);
    }
  });
});
