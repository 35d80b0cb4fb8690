import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const placeholder = "https://bagalau.example.org/";
const port = Number(process.env.PORT ?? 3000);

/** The address where the pane will be served: BAGALAU_URL for a build, this machine for `npm start`. */
function paneUrl(production) {
  const url = production ? (process.env.BAGALAU_URL ?? placeholder) : `https://localhost:${port}/`;
  if (!url.startsWith("https://")) throw new Error(`BAGALAU_URL must begin with https://, but it is ${url}`);
  return url.endsWith("/") ? url : `${url}/`;
}

/** Excel opens a pane only from an address whose certificate this machine trusts; null where none can be installed. */
async function developmentCertificate() {
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return await getHttpsServerOptions();
  } catch (fault) {
    console.warn(`No development certificate, so Excel cannot open the pane; a browser can. ${fault}`);
    return null;
  }
}

export default async (environment, { mode }) => {
  const certificate = environment.WEBPACK_SERVE ? await developmentCertificate() : null;
  const production = mode === "production";
  const samples = existsSync(new URL("assets/samples", import.meta.url));
  return {
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: process.env.BAGALAU_DIST ?? fileURLToPath(new URL("dist", import.meta.url)),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run typecheck`.
          loader: "esbuild-loader",
          options: { target: "es2020", jsx: "automatic", charset: "utf8" },
        },
      ],
    },
    // Not eval: the content security policy refuses it.
    devtool: production ? false : "source-map",
    performance: { hints: false },
    cache: { type: "filesystem" },
    stats: "errors-warnings",
    plugins: [
      // The manifest names the one; the other is for whoever opens the address of the folder.
      ...["taskpane.html", "index.html"].map(
        (filename) => new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename, scriptLoading: "defer" }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          ...(samples
            ? [
                {
                  from: "assets/samples/*.xlsx",
                  to: "samples/[name][ext]",
                  globOptions: { ignore: ["**/*.results.xlsx"] },
                  noErrorOnMissing: true,
                },
              ]
            : []),
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (manifest) => manifest.toString().replaceAll(placeholder, paneUrl(production)),
          },
        ],
      }),
    ],
    devServer: {
      host: "localhost",
      port,
      hot: false,
      liveReload: true,
      client: { overlay: false },
      static: false,
      headers: { "Cache-Control": "no-cache" },
      server: certificate === null ? "http" : { type: "https", options: certificate },
      onListening: ({ app }) => {
        const page = (address) => `http://localhost:${address}/taskpane.html`;
        if (certificate === null) {
          console.log(`Bagalau in a browser: ${page(port)}`);
          return;
        }
        createServer(app).listen(port + 1, "localhost");
        console.log(`Bagalau in Excel: npm run sideload, or https://localhost:${port}/manifest.xml by hand`);
        console.log(`Bagalau in a browser: ${page(port + 1)}`);
      },
    },
  };
};
