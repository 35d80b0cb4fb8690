import type { Translate } from "../../locales/translator";
import type { PaneFault } from "../host/paneFault";

/** What went wrong, where, and the remedy. */
export function faultText({ code, name, location, files }: PaneFault, t: Translate): string {
  if (code === "notLoaded" || code === "noSample") return t(`pane.faults.${code}`, { name });
  if (files !== undefined) return t("pane.file.noneRead", { names: files.map(({ file }) => file).join(", ") });
  const text = t(`workbook.faults.${code}`, { ...location });
  return name === "" ? text : `${name}: ${text}`;
}
