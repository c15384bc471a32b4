/**
 * The reference of a client as a folder of files: pages, their script and style, the search index, and the same content
 * as text for machines.
 */
import type { DocsAssets, DocsModule } from "../emit/module.js";
import { asset } from "../emit/syntax.js";
import type { DocsPlan } from "../plan/docs-plan.js";
import { emitClientPage, emitGuidePages, emitStartPage } from "./guide.js";
import { emitFullText, emitOverviewText } from "./llm-text.js";
import { emitModelIndex, emitModelPage } from "./model.js";
import { emitPage, type PageContent, type Site } from "./page.js";
import { emitMethodPages, emitResourcePage } from "./resource.js";
import { emitSearchIndex } from "./search.js";

export function emitDocs(plan: DocsPlan, assets: DocsAssets): readonly DocsModule[] {
  const site: Site = {
    plan,
    assets,
    resources: new Map(plan.resources.map((resource) => [resource.page, resource])),
    places: plan.places,
  };
  const pages: readonly PageContent[] = [
    emitStartPage(site),
    emitClientPage(site),
    ...emitGuidePages(site),
    ...plan.resources.flatMap((resource) => [emitResourcePage(resource, site), ...emitMethodPages(resource, site)]),
    emitModelIndex(site),
    ...plan.types.map((type) => emitModelPage(type, site)),
  ];
  const files = Object.entries(assets.site).map(([path, text]): DocsModule => ({
    path,
    kind: "text",
    text: asset(text),
  }));
  return [
    ...pages.map((page) => emitPage(page, site)),
    ...files,
    emitSearchIndex(plan),
    emitOverviewText(plan, assets),
    emitFullText(plan, assets),
  ];
}
