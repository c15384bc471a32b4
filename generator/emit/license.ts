/** LICENSE: the full text of the most common licenses, a notice for all others. */
import type { PackagePlan } from "../plan/package-plan.js";
import type { Module } from "./module.js";
import { lineText, packageName } from "./syntax.js";
import { fillText, templateNamed } from "./template.js";

export function emitLicense({ name, license }: PackagePlan, templates: Readonly<Record<string, string>>): Module {
  const own = templateNamed(
    templates,
    Object.hasOwn(templates, `LICENSE-${license}`) ? `LICENSE-${license}` : "LICENSE",
  );
  return {
    path: "LICENSE",
    kind: "text",
    text: fillText(own, { packageName: packageName(name), license: lineText(license) }),
  };
}
