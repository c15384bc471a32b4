/** Whether a document is an OpenAPI document, and of which version. */
import { isObject, own } from "../data.js";
import { type Report, suggest } from "../diagnostic.js";
import type { OpenApiVersion } from "../keyword/keyword.js";

/**
 * The OpenAPI version of an entry document. Undefined where it is none that we can read, which has then been reported.
 */
export function readVersion(file: string, value: unknown, report: Report): OpenApiVersion | undefined {
  if (!isObject(value)) {
    const found = Array.isArray(value) ? "a list" : value === null ? "nothing" : `a ${typeof value}`;
    report("document-not-an-object", { path: file, found }, { file, pointer: "" });
    return undefined;
  }
  const openapi = own(value, "openapi");
  const swagger = own(value, "swagger");
  if (openapi !== undefined) return readOpenApiVersion(file, openapi, report);
  if (swagger !== undefined) return readSwaggerVersion(file, swagger, report);
  report("document-not-openapi", { path: file, suggestion: describeForeign(value) }, { file, pointer: "" });
  return undefined;
}

function readOpenApiVersion(file: string, openapi: unknown, report: Report): OpenApiVersion | undefined {
  const where = { file, pointer: "/openapi" };
  const written = typeof openapi === "object" ? JSON.stringify(openapi) : String(openapi);
  const minor = /^3(?:\.(\d+)(?:\.\d+)?(?:-.*)?)?$/.exec(written.trim());
  // Without quotes, 3.0 is the number 3 in YAML.
  const version = minor && (`3.${minor[1] ?? (typeof openapi === "number" ? "0" : "")}` as const);
  if (version !== "3.0" && version !== "3.1" && version !== "3.2") {
    report("version-unsupported", { path: file, version: `OpenAPI ${written}` }, where);
    return undefined;
  }
  if (typeof openapi === "number") {
    report("version-not-text", { version: openapi, read: version, wanted: `openapi: "${version}.0"` }, where);
  }
  return version;
}

function readSwaggerVersion(file: string, swagger: unknown, report: Report): "2.0" | undefined {
  const where = { file, pointer: "/swagger" };
  const written = typeof swagger === "object" ? JSON.stringify(swagger) : String(swagger);
  if (!/^2(?:\.0)*$/.test(written.trim())) {
    report("version-unsupported", { path: file, version: `Swagger ${written}` }, where);
    return undefined;
  }
  if (typeof swagger === "number") {
    report("version-not-text", { version: swagger, read: "2.0", wanted: 'swagger: "2.0"' }, where);
  }
  return "2.0";
}

/** What else a document may be that was taken for OpenAPI by mistake. */
function describeForeign(value: Readonly<Record<string, unknown>>): string {
  const mark = Object.keys(marks).find((key) => own(value, key) !== undefined);
  if (mark !== undefined) return `; it is ${marks[mark]}`;
  if (own(value, "$schema") !== undefined) return "; it looks like a JSON Schema";
  if (isObject(own(value, "info")) && own(value, "item") !== undefined) return "; it looks like a Postman collection";
  if (own(value, "organization") !== undefined && own(value, "resources") !== undefined)
    return "; it looks like a Stainless configuration, which --stainless takes beside the document";
  const near = Object.keys(value).find((key) => /^open[-_ ]?api$/i.test(key) || suggest(key, ["openapi"]) !== "");
  return near ? `; it has ${near}, which is spelled differently` : "";
}

/** Keys that only one other format has, and which one. */
const marks: Readonly<Record<string, string>> = {
  asyncapi: "an AsyncAPI document",
  arazzo: "an Arazzo document",
  overlay: "an OpenAPI Overlay, which belongs in the setting overlays",
  openrpc: "an OpenRPC document",
  swaggerVersion: "a Swagger 1 document",
  __export_format: "an Insomnia export",
};
