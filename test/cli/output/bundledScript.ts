import { buildSync } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A TypeScript entry as a script of its own, made once for a file of tests; packages are found from the project. */
export function bundledScript(entry: string): { readonly path: () => string } {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join("node_modules", ".bagalau-test-"));
    buildSync({
      entryPoints: [entry],
      outfile: join(folder, "script.mjs"),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: () => join(folder, "script.mjs") };
}
