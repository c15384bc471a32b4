/** Request bodies, read by their content type. */
import { formTree, type MockShape, shaped } from "./mock-shape.js";

/** `undefined` where there is none. What is neither JSON nor a form nor text is a `Blob`. */
export async function readBody(request: Request, form?: MockShape): Promise<unknown> {
  if (!request.body) return undefined;
  const type = request.headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const tree = formTree([...new URLSearchParams(await request.text())]);
    return form ? shaped(tree, form) : tree;
  }
  if (/^multipart\/form-data\b/i.test(type)) {
    const pairs = await Promise.all([...(await request.formData())].map(readPart));
    const tree = formTree(
      pairs.filter(([, part]) => part.kind === "field").map(([name, part]) => [name, part.value as string | Blob]),
    );
    const parsed = pairs.filter(([, part]) => part.kind === "json").map(([name, part]) => [name, part.value] as const);
    const fields = form ? (shaped(tree, form) as object) : tree;
    return { ...fields, ...Object.fromEntries(parsed) };
  }
  if (/^text\//i.test(type)) return request.text();
  if (!/[/+]json\b/i.test(type)) {
    const blob = await request.blob();
    return blob.size === 0 && type === "" ? undefined : blob;
  }
  const text = await request.text();
  return text === "" ? undefined : JSON.parse(text);
}

type Part =
  { readonly kind: "field"; readonly value: string | Blob } | { readonly kind: "json"; readonly value: unknown };

/** An object is a part of its own type, JSON. */
async function readPart([name, value]: readonly [string, string | File]): Promise<readonly [string, Part]> {
  if (typeof value === "string" || !/^application\/json\b/i.test(value.type)) return [name, { kind: "field", value }];
  try {
    return [name, { kind: "json", value: JSON.parse(await value.text()) }];
  } catch {
    return [name, { kind: "field", value }];
  }
}
