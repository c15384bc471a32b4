/** For webpack and Rspack: TypeScript without its types. */
import { transform } from "esbuild";

async function stripTypes(code) {
  return (await transform(code, { loader: "ts" })).code;
}
export default stripTypes;
