import { launchChromium, openPanePage } from "../../test/browser/panePage";
import { productionBundle } from "../../test/browser/productionBundle";
import { serveFolders } from "../pane/staticServer";

/** PNG of the pane with the results of the sample, from the production bundle. */
export async function panePicture(): Promise<Uint8Array> {
  const server = await serveFolders([await productionBundle()]);
  const browser = await launchChromium(process.env["CHROMIUM"] ?? "/usr/bin/chromium", "narrow");
  try {
    const { page, t } = await openPanePage(browser, server.url, {
      width: 450,
      height: 900,
      theme: "light",
      language: "ru",
    });
    await page.getByRole("button", { name: t("pane.file.sample") }).click();
    await page.getByRole("heading", { name: t("pane.understood.heading") }).waitFor();
    await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).click();
    await page.getByRole("table", { name: t("pane.results.table") }).waitFor();
    return await page.screenshot();
  } finally {
    await browser.close();
    await server.close();
  }
}
