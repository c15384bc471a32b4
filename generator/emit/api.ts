/**
 * api.md: every method, a line each, under its resource:
 *
 *     ## licenseKeys
 *
 *     - [`client.licenseKeys.update(id, { ...params })`](src/resources/license-keys.ts): `PATCH /license_keys/{id}`,
 *       takes `LicenseKeyUpdateParams`, returns `LicenseKey`, throws `LicenseKeyUpdateError`. Update a license key.
 */
import { anew, type Once } from "../once.js";
import type { MethodSummary, PackagePlan, WebhooksSummary } from "../plan/package-plan.js";
import type { Module } from "./module.js";
import type { Prose } from "./code.js";
import { codeSpan, joinProse, markdownText, modulePath, prose } from "./syntax.js";

export function emitApi({ title, methods, webhooks }: PackagePlan, once: Once = anew): Module {
  const groups = new Map<string, Prose[]>();
  for (const method of methods) {
    const heading = method.resource.join(".") || "client";
    const lines = groups.get(heading) ?? [];
    lines.push(once(lineOf, method));
    groups.set(heading, lines);
  }
  const sections = [...groups].map(
    ([heading, lines]) => prose`## ${markdownText(heading)}\n\n${joinProse(lines, "\n")}\n`,
  );
  return {
    path: "api.md",
    kind: "markdown",
    parts: [
      joinProse(
        [prose`# ${markdownText(title)}: every method\n`, ...sections, ...(webhooks ? [webhookSection(webhooks)] : [])],
        "\n",
      ),
    ],
  };
}

/** The events that the API sends, one on each line. */
function webhookSection({ resource, event, file, events }: WebhooksSummary): Prose {
  const lines = events.map(({ name, type, summary }) => {
    const words = sentence(summary);
    const said = words === "" ? words : prose` ${words}`;
    return prose`- ${codeSpan(name)}: ${codeSpan(type)}.${said}`;
  });
  const calls = [
    prose`- [${codeSpan(`${resource}.unwrap(body, { headers })`)}](${modulePath(file)}): verifies the signature, returns ${codeSpan(event)}.`,
    prose`- [${codeSpan(`${resource}.unsafeUnwrap(body)`)}](${modulePath(file)}): returns the event without verifying the signature.`,
  ];
  return prose`## Webhook events\n\n${joinProse([...calls, ...lines], "\n")}\n`;
}

function lineOf(method: MethodSummary): Prose {
  const call = codeSpan(method.signature);
  const facts = [
    codeSpan(`${method.method} ${method.path}`),
    ...(method.params === undefined ? [] : [prose`takes ${codeSpan(method.params)}`]),
    prose`returns ${codeSpan(method.result)}`,
    prose`throws ${codeSpan(method.errors)}`,
  ];
  const shown = method.file ? prose`[${call}](${modulePath(method.file)})` : call;
  const words = [method.deprecated ? prose`Deprecated.` : prose``, sentence(method.summary)];
  const said = [prose`${shown}: ${joinProse(facts, ", ")}.`, ...words.filter((each) => each !== "")];
  return prose`- ${joinProse(said, " ")}`;
}

/** A text that ends with a full stop; empty where there is none. */
function sentence(text = ""): Prose {
  const words = markdownText(text);
  return words === "" || /[.!?]$/.test(words) ? words : prose`${words}.`;
}
