/** What only some documents have need of: a client without the need has neither its names nor its exports. */
import type { Api } from "../model/api.js";

export type Feature = "stream";

export function featuresOf({ operations }: Api): ReadonlySet<Feature> {
  const features = new Set<Feature>();
  if (operations.some(({ stream }) => stream)) features.add("stream");
  return features;
}

interface RuntimeExport {
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What of the runtime the package hands on for each. */
const exportsOf: Readonly<Record<Feature, readonly RuntimeExport[]>> = {
  stream: [
    { file: "src/runtime/server-sent-event.ts", values: [], types: ["ServerSentEvent"] },
    { file: "src/runtime/stream.ts", values: ["Stream"], types: [] },
    { file: "src/runtime/stream-error.ts", values: ["StreamError"], types: [] },
    { file: "src/runtime/stream-request.ts", values: [], types: ["StreamRequest"] },
  ],
};

const all: readonly Feature[] = ["stream"];

export function featureExports(features: ReadonlySet<Feature>): readonly RuntimeExport[] {
  return all.flatMap((feature) => (features.has(feature) ? exportsOf[feature] : []));
}

/** Names that a document may use where it has no need of the feature. */
export function unusedNames(features: ReadonlySet<Feature>): ReadonlySet<string> {
  const unused = all.filter((feature) => !features.has(feature)).flatMap((feature) => exportsOf[feature]);
  return new Set(unused.flatMap(({ values, types }) => [...values, ...types]));
}
