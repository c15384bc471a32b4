/** What only some documents have need of: a client without the need has neither its names nor its exports. */
import type { Api } from "../model/api.js";

export type Feature = "previous-page" | "stream" | "webhook";

export function featuresOf({ operations, webhooks }: Api): ReadonlySet<Feature> {
  const features = new Set<Feature>();
  if (operations.some(({ paginator }) => paginator?.previous)) features.add("previous-page");
  if (operations.some(({ stream }) => stream)) features.add("stream");
  if (webhooks.length > 0) features.add("webhook");
  return features;
}

interface RuntimeExport {
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What of the runtime the package hands on for each. */
const exportsOf: Readonly<Record<Feature, readonly RuntimeExport[]>> = {
  "previous-page": [
    { file: "src/runtime/previous-page.ts", values: [], types: ["PreviousPages", "TwoWayPageOf", "TwoWayPageRequest"] },
  ],
  stream: [
    { file: "src/runtime/server-sent-event.ts", values: [], types: ["ServerSentEvent"] },
    { file: "src/runtime/stream.ts", values: ["Stream"], types: [] },
    { file: "src/runtime/stream-error.ts", values: ["StreamError"], types: [] },
    { file: "src/runtime/stream-request.ts", values: [], types: ["StreamRequest"] },
  ],
  webhook: [
    { file: "src/runtime/webhook.ts", values: [], types: ["UnwrapOptions", "WebhookHeaders"] },
    { file: "src/runtime/webhook-error.ts", values: ["InvalidWebhookSignatureError"], types: [] },
  ],
};

const all: readonly Feature[] = ["previous-page", "stream", "webhook"];

export function featureExports(features: ReadonlySet<Feature>): readonly RuntimeExport[] {
  return all.flatMap((feature) => (features.has(feature) ? exportsOf[feature] : []));
}

/** The classes of errors among them: members of the client, as all others are. */
export function featureErrors(features: ReadonlySet<Feature>): readonly string[] {
  return featureExports(features).flatMap(({ values }) => values.filter((name) => name.endsWith("Error")));
}

/** Names that a document may use where it has no need of the feature. */
export function unusedNames(features: ReadonlySet<Feature>): ReadonlySet<string> {
  const unused = all.filter((feature) => !features.has(feature)).flatMap((feature) => exportsOf[feature]);
  return new Set(unused.flatMap(({ values, types }) => [...values, ...types]));
}
