/**
 * api.md: every method, a line each, under its resource:
 *
 *     ## licenseKeys
 *
 *     - [`client.licenseKeys.update(id, { ...params })`](src/resources/license-keys.ts): `PATCH /license_keys/{id}`,
 *       takes `LicenseKeyUpdateParams`, gives `LicenseKey`, throws `LicenseKeyUpdateError`. Update a license key.
 */
import type { MethodSummary, PackagePlan, WebhooksSummary } from "../plan/plan.js";
import type { Module } from "./module.js";
import { codeSpan, markdownText } from "./syntax.js";

export function emitApi({ title, methods, webhooks }: PackagePlan): Module {
  const groups = new Map<string, string[]>();
  for (const method of methods) {
    const heading = method.resource.join(".") || "client";
    const lines = groups.get(heading) ?? [];
    lines.push(lineOf(method));
    groups.set(heading, lines);
  }
  const sections = [...groups].map(([heading, lines]) => `## ${markdownText(heading)}\n\n${lines.join("\n")}\n`);
  return {
    path: "api.md",
    kind: "markdown",
    parts: [
      [`# ${markdownText(title)}: every method\n`, ...sections, ...(webhooks ? [webhookSection(webhooks)] : [])].join(
        "\n",
      ),
    ],
  };
}

/** The events that the API sends, a line each. */
function webhookSection({ resource, event, file, events }: WebhooksSummary): string {
  const lines = events.map(({ name, type, summary }) => {
    const words = markdownText(summary ?? "");
    return `- ${codeSpan(name)}: ${codeSpan(type)}.${words && ` ${/[.!?]$/.test(words) ? words : `${words}.`}`}`;
  });
  const calls = [
    `- [${codeSpan(`${resource}.unwrap(body, { headers })`)}](${file}): checks the signature, gives ${codeSpan(event)}.`,
    `- [${codeSpan(`${resource}.unsafeUnwrap(body)`)}](${file}): the same without a check.`,
  ];
  return `## Webhook events\n\n${[...calls, ...lines].join("\n")}\n`;
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
