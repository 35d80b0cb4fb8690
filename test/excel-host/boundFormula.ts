/**
 * A formula knows the sheets that it refers to, not their titles: it follows a sheet that is renamed, turns to #REF! when
 * the sheet is deleted, and is read back as Excel writes it, with quotes only where a title needs them.
 */
import type { CellContent } from "./enteredValue";
import { sheetOfReference, splitAtReferences } from "./formulaTokens";
import { titleInFormula } from "./sheetTitle";

export interface ReferredSheet {
  readonly title: string;
  readonly deleted: boolean;
}

type Part = string | ReferredSheet;

/** @param find gives the sheet of a title; where it gives null, the reference stays text (another workbook's) */
export function boundContent(content: CellContent, find: (title: string) => ReferredSheet | null): CellContent {
  const { formula, kind, value, prefixed } = content;
  if (formula === null || !formula.includes("!")) return content;
  const parts = boundParts(formula, find);
  const sheets = parts.filter((part) => typeof part !== "string");
  const isLost = (): boolean => sheets.some((sheet) => sheet.deleted);
  return {
    prefixed,
    get formula() {
      return textOfParts(parts);
    },
    get kind() {
      return isLost() ? "error" : kind;
    },
    get value() {
      return isLost() ? "#REF!" : value;
    },
  };
}

/** The formula as Excel would read it back, for names and rules, which are few and are rewritten when a sheet changes. */
export function normalisedFormula(formula: string, find: (title: string) => ReferredSheet | null): string {
  return textOfParts(boundParts(formula, find));
}

function boundParts(formula: string, find: (title: string) => ReferredSheet | null): readonly Part[] {
  return splitAtReferences(formula).map((part) => {
    const title = sheetOfReference(part);
    return title === null ? part : (find(title) ?? part);
  });
}

function textOfParts(parts: readonly Part[]): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : referenceTo(part);
  return text;
}

function referenceTo(sheet: ReferredSheet): string {
  return sheet.deleted ? "#REF!" : `${titleInFormula(sheet.title)}!`;
}
