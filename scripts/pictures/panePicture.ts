import type { Language } from "../../src/locales/language";
import { evaluateSample, launchChromium, openPanePage } from "../../test/browser/panePage";
import { productionBundle } from "../../test/browser/productionBundle";
import { serveFolders } from "../pane/staticServer";

/** The pane with the sample: what was understood of it, then its results. */
export interface PanePictures {
  readonly data: Uint8Array;
  readonly results: Uint8Array;
}

const sizes = { readme: { width: 450, height: 900 }, guide: { width: 360, height: 640 } } as const;

/** PNGs from the production bundle, one start of Chromium for all. */
export async function panePictures(
  wanted: readonly { readonly language: Language; readonly size: keyof typeof sizes }[],
): Promise<readonly PanePictures[]> {
  const server = await serveFolders([await productionBundle()]);
  const browser = await launchChromium(process.env["CHROMIUM"] ?? "/usr/bin/chromium", "narrow");
  try {
    const pictures: PanePictures[] = [];
    for (const { language, size } of wanted) {
      const pane = await openPanePage(browser, server.url, { ...sizes[size], theme: "light", language });
      const { page, t } = pane;
      await evaluateSample(pane);
      // What flies in over the pane is gone by then.
      const results = await page.screenshot({ animations: "disabled" });
      await page.getByRole("tab", { name: t("pane.tabs.data") }).click();
      await page.getByRole("heading", { name: t("pane.understood.heading") }).waitFor();
      pictures.push({ results, data: await page.screenshot({ animations: "disabled" }) });
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}
