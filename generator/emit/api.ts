/**
 * api.md: every method, a line each, under its resource:
 *
 *     ## licenseKeys
 *
 *     - [`client.licenseKeys.update(id, { ...params })`](src/resources/license-keys.ts): `PATCH /license_keys/{id}`,
 *       takes `LicenseKeyUpdateParams`, gives `LicenseKey`, throws `LicenseKeyUpdateError`. Update a license key.
 */
import type { MethodSummary, PackagePlan } from "../plan/plan.js";
import type { Module } from "./module.js";
import { codeSpan, markdownText } from "./syntax.js";

export function emitApi({ title, methods }: PackagePlan): Module {
  const groups = new Map<string, string[]>();
  for (const method of methods) {
    const heading = method.resource.join(".") || "client";
    groups.set(heading, [...(groups.get(heading) ?? []), lineOf(method)]);
  }
  const sections = [...groups].map(([heading, lines]) => `## ${markdownText(heading)}\n\n${lines.join("\n")}\n`);
  return {
    path: "api.md",
    kind: "markdown",
    parts: [[`# ${markdownText(title)}: every method\n`, ...sections].join("\n")],
  };
}

function lineOf(method: MethodSummary): string {
  const call = codeSpan(method.signature);
  const facts = [
    codeSpan(`${method.method} ${method.path}`),
    ...(method.params === undefined ? [] : [`takes ${codeSpan(method.params)}`]),
    `gives ${codeSpan(method.result)}`,
    `throws ${codeSpan(method.errors)}`,
  ];
  const summary = markdownText(method.summary ?? "");
  const words = [
    method.deprecated ? "Deprecated." : "",
    summary && (/[.!?]$/.test(summary) ? summary : `${summary}.`),
  ].filter(Boolean);
  return `- ${[`${method.file ? `[${call}](${method.file})` : call}: ${facts.join(", ")}.`, ...words].join(" ")}`;
}
