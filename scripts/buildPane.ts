/** Builds the production bundle for the address in BAGALAU_URL: `npm run build`, into dist/ or the folder in BAGALAU_DIST. */
import { resolve } from "node:path";
import { env } from "node:process";
import { placeholderUrl } from "./pane/pageFiles";
import { paneCompiler } from "./pane/paneCompiler";

const compiler = paneCompiler({
  mode: "production",
  folder: resolve(env["BAGALAU_DIST"] ?? "dist"),
  url: env["BAGALAU_URL"] ?? placeholderUrl,
});
compiler.run((error, stats) => {
  const report = error?.stack ?? stats?.toString("errors-warnings") ?? "";
  if (report !== "") console.error(report);
  process.exitCode = error || stats?.hasErrors() ? 1 : 0;
  compiler.close(() => undefined);
});
