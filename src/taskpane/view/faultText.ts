import type { Translate } from "../../locales/translator";
import type { PaneFault } from "../host/paneFault";

/** What went wrong, where, and the remedy. */
export function faultText({ code, name, location }: PaneFault, t: Translate): string {
  if (code === "notLoaded" || code === "noSample") return t(`pane.faults.${code}`, { name });
  return t(`workbook.faults.${code}`, { ...location });
}
