/** Callbacks: a type for each request that the API sends because of a call. */
import type { Callback } from "../model/api.js";
import { declare } from "./declaration.js";
import { textDoc } from "./doc.js";
import type { Declaration } from "./plan.js";
import type { ModelView } from "./type.js";

export function declareCallbacks(
  names: ReadonlyMap<Callback, string>,
  call: string,
  view: ModelView,
): readonly Declaration[] {
  return [...names].map(([callback, name]) => {
    const declaration = declare(name, callback.payload, view);
    const what = `What the API sends to \`${callback.expression}\` because of \`${call}\`.`;
    const { summary, description } = callback;
    const said = [what, summary, description === summary ? undefined : description].filter((text) => text);
    return { ...declaration, doc: { ...textDoc(said.join("\n\n")), tags: declaration.doc.tags } };
  });
}
