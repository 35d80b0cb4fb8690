import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Compiler } from "webpack";

/** What the manifest in the sources says for the address of the pane. */
export const placeholderUrl = "https://bagalau.example.org/";

/** What is served beside the scripts: the page that loads them, icons, samples, and the manifest for the pane's address. */
export class PageFiles {
  constructor(private readonly paneUrl: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PageFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: "PageFiles", stage }, async () => {
        const scripts = compilation.entrypoints.get("taskpane")?.getFiles() ?? [];
        for (const [name, content] of await this.files(scripts)) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
      for (const path of ["src/taskpane/taskpane.html", "manifest.xml"]) {
        compilation.fileDependencies.add(join(compiler.context, path));
      }
    });
  }

  private async files(scripts: readonly string[]): Promise<readonly (readonly [string, string | Buffer])[]> {
    const page = await readFile("src/taskpane/taskpane.html", "utf8");
    const tags = scripts.map((script) => `<script defer src="${script}"></script>`).join("");
    const manifest = await readFile("manifest.xml", "utf8");
    return [
      ["taskpane.html", page.replace("</head>", () => `${tags}</head>`)],
      ["manifest.xml", manifest.replaceAll(placeholderUrl, () => this.paneUrl)],
      ...(await copies("assets", /^icon-.*\.png$/, "assets")),
      ...(await copies("assets/samples", /(?<!\.results)\.xlsx$/, "samples")),
    ];
  }
}

async function copies(folder: string, wanted: RegExp, to: string): Promise<readonly (readonly [string, Buffer])[]> {
  const names = (await readdir(folder)).filter((name) => wanted.test(name));
  return Promise.all(
    names.map(async (name) => [`${to}/${basename(name)}`, await readFile(join(folder, name))] as const),
  );
}
