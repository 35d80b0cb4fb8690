import { pane as enPane } from "./en/pane";
import { workbook as enWorkbook } from "./en/workbook";
import { pane as kkPane } from "./kk/pane";
import { workbook as kkWorkbook } from "./kk/workbook";
import { pane as ruPane } from "./ru/pane";
import { workbook as ruWorkbook } from "./ru/workbook";
import type { Dictionaries } from "./texts";

/** What the pane shows before anything is read: a small part of all texts, so that it opens at once. */
export const paneTexts: Dictionaries = {
  ru: { pane: ruPane, workbook: ruWorkbook },
  kk: { pane: kkPane, workbook: kkWorkbook },
  en: { pane: enPane, workbook: enWorkbook },
};
