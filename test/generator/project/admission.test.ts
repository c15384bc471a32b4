/** What a document may refer to outside its folder, where its user has named it: nothing else is read, over real files and sockets. */
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { analyze } from "../../../generator/generate.js";
import { admissionOf, admitsAddress } from "../../../generator/project/admission.js";
import { openDocument } from "../../../generator/project/document.js";
import { reachOf } from "../../../generator/project/reference.js";

const pet = "Pet: { type: object, properties: { name: { type: string } } }\n";
const refer = (reference: string) =>
  `openapi: 3.1.0\ninfo: { title: A, version: "1" }\nservers: [{ url: "https://a.example" }]\npaths: {}\ncomponents: { schemas: { A: { $ref: ${JSON.stringify(reference)} }, Own: { type: string } } }\n`;

let root: string;
let allowed: Server;
let other: Server;
const seen: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];

const listen = async (listener: RequestListener): Promise<Server> => {
  const started = createServer(listener);
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  return started;
};
const portOf = (started: Server) => String((started.address() as AddressInfo).port);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-admission-"));
  const files = {
    "shared/pet.yaml": pet,
    "shared/deep/pet.yaml": "Pet: { $ref: ../pet.yaml#/Pet }\n",
    "shared/back.yaml": "Pet: { $ref: ../api/openapi.yaml#/components/schemas/Own }\n",
    "shared/out.yaml": "Pet: { $ref: ../secret/pet.yaml#/Pet }\n",
    "shared-evil/pet.yaml": pet,
    "secret/pet.yaml": pet,
    "api/near.yaml": pet,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await symlink("../secret/pet.yaml", join(root, "shared/link.yaml"));
  await symlink("../secret", join(root, "shared/folder"));
  await symlink("shared", join(root, "alias"));
  await symlink("../shared/pet.yaml", join(root, "api/link.yaml"));
  await symlink("../secret/pet.yaml", join(root, "api/secret.yaml"));
  const answer: RequestListener = ({ url = "", headers }, response) => {
    seen.push({ url, headers });
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    const [, number] = /^\/specs\/many\/(\d+)$/.exec(url) ?? [];
    if (url === "/specs/to-other") redirect(`http://127.0.0.1:${portOf(other)}/specs/pet.yaml`);
    else if (url === "/specs/to-localhost") redirect(`http://localhost:${portOf(allowed)}/specs/pet.yaml`);
    else if (url === "/specs/to-metadata") redirect("http://169.254.169.254/latest");
    else if (url === "/specs/to-near") redirect("/specs/pet.yaml");
    else if (url === "/specs/to-above") redirect("/pet.yaml");
    else if (url === "/specs/beside") response.end("Pet: { $ref: pet.yaml#/Pet }\n");
    else if (url === "/specs/above") response.end("Pet: { $ref: /pet.yaml#/Pet }\n");
    else if (url === "/specs/file") response.end(`Pet: { $ref: "file://${root}/secret/pet.yaml#/Pet" }\n`);
    else if (url === "/specs/large") response.end(`# ${"x".repeat(11 * 1024 * 1024)}`);
    else if (number !== undefined) response.end(`Pet: { properties: { a: { $ref: "${Number(number) + 1}#/Pet" } } }\n`);
    else if (url === "/api.yaml") response.end(refer(`http://127.0.0.1:${portOf(other)}/specs/pet.yaml#/Pet`));
    else response.end(pet);
  };
  allowed = await listen(answer);
  other = await listen(answer);
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(async () => {
  for (const each of [allowed, other]) each.closeAllConnections();
  await Promise.all([allowed, other].map((each) => new Promise((done) => each.close(done))));
  await rm(root, { recursive: true, force: true });
});

/** The codes of what is wrong, and the documents that were read. */
async function read(input: string, references: readonly string[]) {
  const { options } = await openDocument({ input, references, settings: {} });
  const { diagnostics, loaded } = await analyze(options);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return {
    codes: errors.map(({ code }) => code),
    messages: errors.map(({ message, help }) => `${message} ${help}`).join("\n"),
    files: [...(loaded?.documents.keys() ?? [])],
  };
}

async function readReference(reference: string, references: readonly string[]) {
  const input = join(root, "api/openapi.yaml");
  await writeFile(input, refer(reference));
  return read(input, references);
}

describe("of files, with a folder that is named", () => {
  test.each([
    { given: "../shared/pet.yaml#/Pet", want: [] },
    { given: "../shared/deep/pet.yaml#/Pet", want: [] },
    { given: "../shared/../shared/pet.yaml#/Pet", want: [] },
    { given: "../shared/back.yaml#/Pet", want: [] },
    { given: "near.yaml#/Pet", want: [] },
    { given: "link.yaml#/Pet", want: [] },
    { given: "secret.yaml#/Pet", want: ["reference-linked-outside"] },
    { given: "../shared/nowhere.yaml#/Pet", want: ["reference-file-not-found"] },
    { given: "../shared", want: ["file-is-a-directory"] },
    { given: "../shared-evil/pet.yaml#/Pet", want: ["reference-outside"] },
    { given: "../shared/../secret/pet.yaml#/Pet", want: ["reference-outside"] },
    { given: "..%2fshared%2f..%2fsecret%2fpet.yaml#/Pet", want: ["reference-outside"] },
    { given: "../shared/out.yaml#/Pet", want: ["reference-outside"] },
    { given: "../shared/link.yaml#/Pet", want: ["reference-linked-outside"] },
    { given: "../shared/folder/pet.yaml#/Pet", want: ["reference-linked-outside"] },
    { given: "/etc/passwd", want: ["reference-outside"] },
  ])("$given: $want", async ({ given, want }) => {
    const { codes } = await readReference(given, [join(root, "shared")]);
    expect(codes).toEqual(want);
    expect(seen).toEqual([]);
  });

  test("by its absolute path, too, and by one name whatever leads to it", async () => {
    const { codes, files } = await readReference(`${root}/shared/../shared/pet.yaml#/Pet`, [join(root, "shared")]);
    expect({ codes, files }).toEqual({
      codes: [],
      files: [join(root, "api/openapi.yaml"), join(root, "shared/pet.yaml")],
    });
    const back = await readReference("../shared/back.yaml#/Pet", [join(root, "shared")]);
    expect(back.files).toEqual([join(root, "api/openapi.yaml"), join(root, "shared/back.yaml")]);
  });

  test.each([
    { given: "a file that is named", references: ["shared/pet.yaml"], want: [] },
    { given: "another file beside it", references: ["shared/deep"], want: ["reference-outside"] },
    { given: "a folder that is not there", references: ["nowhere"], want: ["reference-outside"] },
    { given: "no names", references: [], want: ["reference-outside"] },
    { given: "an address alone", references: ["https://a.example"], want: ["reference-outside"] },
  ])("with $given: $want", async ({ references, want }) => {
    const names = references.map((each) => (each.startsWith("https:") ? each : join(root, each)));
    const { codes, messages } = await readReference("../shared/pet.yaml#/Pet", names);
    expect(codes).toEqual(want);
    if (want.length > 0) expect(messages).toContain("--allow-reference ../shared");
  });

  test("a link to it that is named admits what is really below it, by the link's own name", async () => {
    expect((await readReference("../alias/pet.yaml#/Pet", [join(root, "alias")])).codes).toEqual([]);
    expect((await readReference("../alias/link.yaml#/Pet", [join(root, "alias")])).codes).toEqual([
      "reference-linked-outside",
    ]);
    expect((await readReference("../shared/pet.yaml#/Pet", [join(root, "alias")])).codes).toEqual([
      "reference-outside",
    ]);
  });

  test("from the current folder on, a file has the name that it has from there", async () => {
    const before = process.cwd();
    process.chdir(root);
    try {
      const { codes, files } = await readReference("../shared/back.yaml#/Pet", [join(root, "shared")]);
      expect({ codes, files }).toEqual({ codes: [], files: ["api/openapi.yaml", "shared/back.yaml"] });
      process.chdir(join(root, "api"));
      const near = await readReference("../shared/back.yaml#/Pet", [join(root, "shared")]);
      expect(near).toMatchObject({ codes: [], files: ["openapi.yaml", "../shared/back.yaml"] });
      expect(relative("", join(root, "shared"))).toBe("../shared");
    } finally {
      process.chdir(before);
    }
  });
});

test.each([
  { name: "https://a.example", given: "https://a.example/pet.yaml", want: true },
  { name: "https://a.example", given: "https://A.example:443/pet.yaml?v=1", want: true },
  { name: "https://a.example", given: "http://a.example/pet.yaml", want: false },
  { name: "http://a.example", given: "https://a.example/pet.yaml", want: false },
  { name: "http://a.example", given: "http://a.example/pet.yaml", want: true },
  { name: "https://a.example", given: "https://a.example:8443/pet.yaml", want: false },
  { name: "https://a.example:8443", given: "https://a.example/pet.yaml", want: false },
  { name: "https://a.example", given: "https://b.a.example/pet.yaml", want: false },
  { name: "https://a.example", given: "https://a.example.evil/pet.yaml", want: false },
  { name: "https://a.example", given: "https://a.example@evil.example/pet.yaml", want: false },
  { name: "https://a.example", given: "https://ann:secret@a.example/pet.yaml", want: false },
  { name: "https://a.example", given: "https://evil.example/https://a.example/", want: false },
  { name: "https://a.example/specs", given: "https://a.example/specs", want: true },
  { name: "https://a.example/specs", given: "https://a.example/specs/pet.yaml", want: true },
  { name: "https://a.example/specs/", given: "https://a.example/specs/pet.yaml", want: true },
  { name: "https://a.example/specs/", given: "https://a.example/specs", want: false },
  { name: "https://a.example/specs", given: "https://a.example/specs-old/pet.yaml", want: false },
  { name: "https://a.example/specs/", given: "https://a.example/specs/../pet.yaml", want: false },
  { name: "https://a.example/specs/", given: "https://a.example/specs/%2e%2e/pet.yaml", want: false },
  { name: "https://a.example/specs/", given: "https://a.example/specs/..%2fpet.yaml", want: false },
  { name: "https://a.example/specs/", given: "https://a.example/specs/..\\pet.yaml", want: false },
  { name: "https://a.example/specs/", given: "https://a.example/specs/..%255cpet.yaml", want: false },
  { name: "http://127.0.0.1:8080", given: "http://0x7f.1:8080/pet.yaml", want: true },
  { name: "/shared", given: "https://a.example/pet.yaml", want: false },
])("the name $name, and $given: $want", ({ name, given, want }) => {
  expect(admitsAddress(admissionOf([name]), given)).toBe(want);
});

/** A name that is looked up may lead into a private network; one that says so itself does, and is meant to. */
test.each([
  { names: ["https://a.example"], given: "https://a.example/pet.yaml", want: "public" },
  { names: ["http://127.0.0.1:8080"], given: "http://127.0.0.1:8080/pet.yaml", want: "anywhere" },
  { names: ["http://[::1]:8080"], given: "http://[::1]:8080/pet.yaml", want: "anywhere" },
  { names: ["http://localhost:8080"], given: "http://localhost:8080/pet.yaml", want: "anywhere" },
  { names: ["http://localhost.example"], given: "http://localhost.example/pet.yaml", want: "public" },
  { names: ["http://127.0.0.1:8080"], given: "http://127.0.0.1:8081/pet.yaml", want: undefined },
  { names: ["https://a.example"], given: "http://10.0.0.1/pet.yaml", want: undefined },
  { names: [], home: "https://h.example/api.yaml", given: "https://h.example/pet.yaml", want: "public" },
  { names: [], home: "https://h.example/api.yaml", isPrivate: true, given: "https://h.example/a", want: "anywhere" },
  { names: [], home: "https://h.example/api.yaml", given: "https://a.example/pet.yaml", want: undefined },
  {
    names: ["https://a.example"],
    home: "http://h.internal/api.yaml",
    isPrivate: true,
    given: "https://a.example/pet.yaml",
    want: "public",
  },
])("with $names, for a document from $home, $given may be $want", ({ names, home, isPrivate = false, given, want }) => {
  const from = home === undefined ? undefined : { address: home, isPrivate };
  expect(reachOf(given, admissionOf(names), from)).toBe(want);
});

describe("of addresses, with a part of a server that is named", () => {
  test.each([
    { given: "/specs/pet.yaml", want: [], asked: ["/specs/pet.yaml"] },
    { given: "/specs/beside", want: [], asked: ["/specs/beside", "/specs/pet.yaml"] },
    { given: "/specs/to-near", want: [], asked: ["/specs/to-near", "/specs/pet.yaml"] },
    { given: "/pet.yaml", want: ["reference-remote"], asked: [] },
    { given: "/specs/../pet.yaml", want: ["reference-remote"], asked: [] },
    { given: "/specs/above", want: ["reference-elsewhere"], asked: ["/specs/above"] },
    { given: "/specs/file", want: ["reference-elsewhere"], asked: ["/specs/file"] },
    { given: "/specs/to-other", want: ["address-unreadable"], asked: ["/specs/to-other"] },
    { given: "/specs/to-localhost", want: ["address-unreadable"], asked: ["/specs/to-localhost"] },
    { given: "/specs/to-above", want: ["address-unreadable"], asked: ["/specs/to-above"] },
    { given: "/specs/to-metadata", want: ["address-unreadable"], asked: ["/specs/to-metadata"] },
    { given: "/specs/large", want: ["address-unreadable"], asked: ["/specs/large"] },
  ])("$given: $want", async ({ given, want, asked }) => {
    const home = `http://127.0.0.1:${portOf(allowed)}`;
    const { codes, messages } = await readReference(`${home}${given}#/Pet`, [`${home}/specs/`]);
    expect({ codes, asked: seen.map(({ url }) => url) }, messages).toEqual({ codes: want, asked });
    for (const { headers } of seen) {
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("cookie");
      expect(headers).not.toHaveProperty("referer");
    }
  });

  test.each([
    { given: "no name", references: () => [] },
    { given: "a folder alone", references: () => [root] },
    { given: "another port", references: () => [`http://127.0.0.1:${portOf(other)}`] },
    { given: "another name of the host", references: () => [`http://localhost:${portOf(allowed)}`] },
    { given: "another scheme", references: () => [`https://127.0.0.1:${portOf(allowed)}`] },
  ])("with $given no socket is opened", async ({ references }) => {
    const { codes, messages } = await readReference(`http://127.0.0.1:${portOf(allowed)}/specs/pet.yaml`, references());
    expect({ codes, asked: seen }).toEqual({ codes: ["reference-remote"], asked: [] });
    expect(messages).toContain("--allow-reference https://schemas.acme.com");
  });

  test("a user in the reference is refused", async () => {
    const at = `127.0.0.1:${portOf(allowed)}`;
    const { codes } = await readReference(`http://ann:secret@${at}/specs/pet.yaml#/Pet`, [`http://${at}`]);
    expect({ codes, asked: seen }).toEqual({ codes: ["reference-remote"], asked: [] });
  });

  test("a redirect is followed to another server that is named as well", async () => {
    const [home, elsewhere] = [allowed, other].map((each) => `http://127.0.0.1:${portOf(each)}`) as [string, string];
    const { codes } = await readReference(`${home}/specs/to-other#/Pet`, [home, elsewhere]);
    expect({ codes, asked: seen.map(({ url }) => url) }).toEqual({
      codes: [],
      asked: ["/specs/to-other", "/specs/pet.yaml"],
    });
  });

  test("a document from an address may refer to a named one", async () => {
    const [home, elsewhere] = [allowed, other].map((each) => `http://127.0.0.1:${portOf(each)}`) as [string, string];
    expect((await read(`${home}/api.yaml`, [])).codes).toEqual(["reference-elsewhere"]);
    expect((await read(`${home}/api.yaml`, [`${elsewhere}/specs`])).codes).toEqual([]);
  });

  test("a chain without end is given up, once", async () => {
    const home = `http://127.0.0.1:${portOf(allowed)}`;
    const { codes, messages } = await readReference(`${home}/specs/many/1#/Pet`, [home]);
    expect(codes).toEqual(["references-too-many"]);
    expect(messages).toContain("/specs/many/201 exceeds the limit");
    expect(seen).toHaveLength(200);
  });
});
