/** LICENSE: the text of the licenses that most packages have, a notice for all others. */
import type { PackagePlan } from "../plan/plan.js";
import type { Module } from "./module.js";
import { fillText, templateNamed } from "./template.js";

export function emitLicense({ name, license }: PackagePlan, templates: Readonly<Record<string, string>>): Module {
  const own = templates[`LICENSE-${license}`] ?? templateNamed(templates, "LICENSE");
  return { path: "LICENSE", kind: "text", text: fillText(own, { packageName: name, license }) };
}
