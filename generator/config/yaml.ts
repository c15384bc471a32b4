/** Settings as people would write them. */
import { stringify } from "yaml";

export function formatYaml(settings: unknown): string {
  return stringify(settings, { lineWidth: 0 });
}
