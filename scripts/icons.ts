/** Draws assets/icon-{size}.png from assets/icon.svg in Chromium: `npm run icons`. */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const iconSizes = [16, 32, 64, 80, 128] as const;

const assets = pathToFileURL(`${process.cwd()}/assets/`);

async function drawIcons(): Promise<void> {
  const drawing = await readFile(new URL("icon.svg", assets), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const size of iconSizes) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      const icon = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`icon-${size}.png`, assets), icon);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
