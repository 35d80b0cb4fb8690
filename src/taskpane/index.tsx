import { createRoot } from "react-dom/client";
import { App } from "./App";
import { detectOffice, patienceFor } from "./host/detectOffice";
import { createExcelHost } from "./host/excelHost";
import { createFileHost } from "./host/fileHost";
import { saveFile } from "./host/saveFile";

function pageLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    window.addEventListener("load", () => {
      resolve();
    });
  });
}

async function startPane(element: HTMLElement): Promise<void> {
  const { host, context } = await detectOffice({
    office: () => (typeof Office === "undefined" ? undefined : Office),
    loaded: pageLoaded(),
    patience: patienceFor(window.location.search),
  });
  const workbook = host === "excel" ? createExcelHost(saveFile) : createFileHost(saveFile);
  createRoot(element).render(<App host={workbook} office={context} />);
}

const element = document.getElementById("pane");
if (element !== null) void startPane(element);
