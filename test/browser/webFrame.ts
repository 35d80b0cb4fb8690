/** Excel for the web around the pane: a page of Microsoft's in which the pane is a frame, and which tells office.js where it runs. */
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { supportedSets } from "../excel-host/documentContext";
import { connectPage, hostInfoOf } from "../excel-host/pageBridge";
import { portableGrid } from "../excel-host/portableGrid";
import { watch, type PanePage } from "./panePage";

/** office.js trusts hosts of this kind (XdmCommunicationManager.isHostNameValidWacDomain). */
const around = "https://excel.officeapps.live.com/";
/** Of the pane: Chromium lets no page of the Internet hold a frame of this machine. */
export const paneAddress = "https://bagalau.example.org/";
const apiVersion = "1.17";

/** Read off excel-web-16.00.debug.js, InitializationHelper.getAppContext; nothing of it is documented. */
const context = {
  _id: "bagalau",
  _appName: 16,
  _appVersion: 16,
  _appUILocale: "ru-RU",
  _dataLocale: "ru-RU",
  _docUrl: "https://d.docs.live.net/book.xlsx",
  _clientMode: 1,
  _settings: [],
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "00000000-0000-0000-0000-000000000000",
  _requirementMatrix: JSON.stringify(supportedSets({ apiVersion })),
  _hostFullVersion: "16.0.20000.10000",
};

export interface WebPane extends Pick<PanePage, "requests" | "complaints"> {
  readonly page: Page;
  readonly frame: Frame;
}

/** Requests of at most 5 MB; rows do not grow with their texts; no browser is opened (docs, office-js#2488). */
export async function openWebPane(browser: Browser, folder: string, workbook: WorkbookGrid): Promise<WebPane> {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const watched = watch(page);
  const conditions = { apiVersion, fitsRows: false, payloadLimit: 5 * 1024 * 1024 };
  await connectPage(page, { workbook: portableGrid(workbook), conditions, platform: "Web" });
  const address = `${paneAddress}taskpane.html${hostInfoOf("Web")}#&_xdm_Info=conversation|bagalau|${around}`;
  const body = `<!doctype html><html><body style="margin:0">
    <iframe src="${address}" style="border:0;width:100%;height:680px" sandbox="allow-scripts allow-same-origin allow-forms
      allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>
    <script>
      addEventListener("message", ({ source, data }) => {
        const { _messageType, _actionName, _conversationId, _correlationId } = JSON.parse(data);
        if (_messageType !== 0) return;
        const answer = { _messageType: 1, _actionName, _conversationId, _correlationId, _responseType: 0, _errorCode: 0 };
        const _data = _actionName === "ContextActivationManager_getAppContextAsync" ? ${JSON.stringify(context)} : null;
        source.postMessage(JSON.stringify({ ...answer, _data, _serializerVersion: 1 }), "*");
      });
    </script></body></html>`;
  await page.route(`${paneAddress}**`, (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  await page.route(`${around}**`, (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(around);
  return { page, frame: paneFrame(page), ...watched };
}

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("no frame");
  return frame;
}
