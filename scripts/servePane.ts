/** Serves the task pane for a browser, and makes it anew when a source changes: `npm start`, on PORT or 3000. */
import { resolve } from "node:path";
import { env } from "node:process";
import { paneCompiler } from "./pane/paneCompiler";
import { serveFolders } from "./pane/staticServer";

const port = Number(env["PORT"] ?? 3000);
const folder = resolve("node_modules/.cache/bagalau-pane");
const compiler = paneCompiler({ mode: "development", folder, url: `https://localhost:${port}/` });
compiler.watch({}, (error, stats) => {
  console.log(error?.stack ?? stats?.toString("errors-warnings") ?? "");
});
const { url } = await serveFolders([folder], port);
console.log(`Bagalau: ${url}taskpane.html`);
