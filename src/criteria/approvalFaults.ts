import { createTranslators } from "../locales/translators";
import { SheetLog } from "../tables/sheetLog";
import type { Approval } from "./settings";
import { settingsList } from "./settingsList";

export type ApprovalField = "number" | "date" | "by";
export type SignedPaper = Pick<Approval, ApprovalField>;

const settings = {
  number: settingsList.approvalNumber,
  date: settingsList.approvalDate,
  by: settingsList.approvedBy,
} as const;

/** What is blank, or would be an error in its cell of the settings sheet. */
export function approvalFaults(given: SignedPaper): readonly ApprovalField[] {
  const field = { at: { row: 0, column: 0 }, heading: "", translators: createTranslators(), language: "ru" } as const;
  return (["number", "date", "by"] as const).filter((name) => {
    const cell = { kind: "text", value: given[name], formula: null, format: "@" } as const;
    return settings[name].read({ ...field, cell, log: new SheetLog("") }).state !== "read";
  });
}
