// TypeScript and ES modules as jest's CommonJS. The options come from jest.config.js, so that they count in jest's cache.
import { extname } from "node:path";
import { transformSync } from "esbuild";

const loaders = { ".ts": "ts", ".tsx": "tsx" };

export default {
  process(source, path, { transformerConfig }) {
    const { options } = transformerConfig;
    return transformSync(source, { ...options, loader: loaders[extname(path)] ?? "js", sourcefile: path });
  },
};
