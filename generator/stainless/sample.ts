/** `readme.example_requests`: the operations in the README's samples. */
import { recordAt, textAt } from "../setting/field.js";
import { readEndpoint } from "./endpoint.js";
import type { Node } from "./reader.js";

/** Operations by "GET /path". */
export interface Samples {
  readonly first?: string;
  readonly list?: string;
  readonly write?: string;
  readonly stream?: string;
}

export function readSamples(readme: Node | undefined): { readonly samples?: Samples } {
  const requests = readme && recordAt(readme.data, "example_requests");
  if (!requests) return {};
  const endpointOf = (name: string) => readEndpoint(textAt(recordAt(requests, name) ?? {}, "endpoint"));
  const first = endpointOf("headline") ?? endpointOf("default");
  const usual = endpointOf("default");
  const write = usual && /^(POST|PUT|PATCH)$/.test(usual.method) ? usual : undefined;
  const [list, stream] = [endpointOf("pagination"), endpointOf("streaming")];
  const samples = {
    ...(first && { first: first.key }),
    ...(list && { list: list.key }),
    ...(write && { write: write.key }),
    ...(stream && { stream: stream.key }),
  };
  return Object.keys(samples).length > 0 ? { samples } : {};
}
