/**
 * Parts of the runtime that only some documents need: a client that does not need one has neither its names nor its
 * exports.
 */
import type { Api } from "../model/api.js";

type Feature = "previous-page" | "stream" | "webhook";

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

/** The names that each feature adds to the package's exports. */
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

/** Those of them that are classes of errors, which are also members of the client. */
export function featureErrors(features: ReadonlySet<Feature>): readonly string[] {
  return featureExports(features).flatMap(({ values }) => values.filter((name) => name.endsWith("Error")));
}

/** Names of features that the client does not have; the document may use them for its own types. */
export function unusedNames(features: ReadonlySet<Feature>): ReadonlySet<string> {
  const unused = all.filter((feature) => !features.has(feature)).flatMap((feature) => exportsOf[feature]);
  return new Set(unused.flatMap(({ values, types }) => [...values, ...types]));
}
