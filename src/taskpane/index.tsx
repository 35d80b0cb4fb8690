import { createRoot } from "react-dom/client";
import { App } from "./App";
import { detectOffice, patience } from "./host/detectOffice";
import { createExcelHost } from "./host/excelHost";
import { createFileHost } from "./host/fileHost";
import { loadWhileIdle } from "./host/loadWhileIdle";
import { hostInfo } from "./host/hostInfo";
import { createSaver, deliveryOf } from "./saving/handOver";
import { download } from "./saving/download";
import { initialLanguage } from "./texts/paneLanguage";

function pageLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    window.addEventListener("load", () => {
      resolve();
    });
  });
}

async function startPane(element: HTMLElement): Promise<void> {
  // It has loaded: from now on only its own message may say what has not.
  element.querySelector(".late")?.remove();
  const info = hostInfo(window.location.search);
  document.documentElement.lang = initialLanguage({ displayLanguage: info?.language }, () => window.localStorage);
  const { host, context, missing } = await detectOffice({
    office: () => (typeof Office === "undefined" ? undefined : Office),
    loaded: pageLoaded(),
    patience: info === null ? patience.inBrowser : patience.inOffice,
    expected: info !== null,
  });
  const save = createSaver(deliveryOf(info, context.platform), download);
  const workbook = host === "excel" ? createExcelHost(save) : createFileHost(save);
  const office = { ...context, displayLanguage: context.displayLanguage ?? info?.language };
  const selfCheck = new URLSearchParams(window.location.search).has("selfcheck");
  createRoot(element).render(<App host={workbook} office={office} missing={missing} selfCheck={selfCheck} />);
  void loadWhileIdle(workbook.kind);
}

const element = document.getElementById("pane");
if (element !== null) void startPane(element);
