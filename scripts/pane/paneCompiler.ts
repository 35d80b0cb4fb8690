import { resolve } from "node:path";
import webpack, { type Compiler } from "webpack";
import { PageFiles } from "./pageFiles";

export interface PaneBuild {
  readonly mode: "production" | "development";
  /** Absolute path; what else lies in it is removed. */
  readonly folder: string;
  /** Where the pane will be served; written into the manifest. */
  readonly url: string;
}

/** Makes the task pane: scripts, page, icons, samples and manifest in one folder. */
export function paneCompiler({ mode, folder, url }: PaneBuild): Compiler {
  if (!url.startsWith("https://")) throw new Error(`The pane's address must begin with https://, but it is ${url}`);
  const production = mode === "production";
  const names = production ? "[name].[contenthash].js" : "[name].js";
  return webpack({
    mode,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: folder, filename: names, chunkFilename: names, clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: resolve("scripts/pane/esbuildLoader.mjs") }],
    },
    // Not eval: the content security policy refuses it.
    devtool: production ? false : "source-map",
    performance: { hints: false },
    cache: { type: "filesystem" },
    plugins: [new PageFiles(url.endsWith("/") ? url : `${url}/`)],
  });
}
