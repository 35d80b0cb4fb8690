// TypeScript for webpack; types are checked by `npm run typecheck`.
import { extname } from "node:path";
import { transform } from "esbuild";

export default function esbuildLoader(source) {
  const done = this.async();
  transform(source, {
    loader: extname(this.resourcePath).slice(1),
    target: "es2020",
    charset: "utf8",
    jsx: "automatic",
    sourcemap: this.sourceMap,
    sourcefile: this.resourcePath,
  }).then(({ code, map }) => done(null, code, map || undefined), done);
}
