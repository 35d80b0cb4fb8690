/** The floor of the manifest: Excel 2021, Microsoft 365, Excel on the web and on the Mac. */
export const requiredExcelApi = "1.9";

interface ExcelCapabilities {
  /** ExcelApi 1.10: comments of a sheet. */
  readonly comments: boolean;
  /** ExcelApi 1.11: separators and date formats of the user's Excel. */
  readonly culture: boolean;
  /** ExcelApi 1.12: Excel itself says which number formats are dates. */
  readonly numberFormatCategories: boolean;
  /** ExcelApi 1.13: merged areas of a range in one question. */
  readonly mergedAreas: boolean;
  /** ExcelApi 1.18: notes, as comments were called before there were threads of them. */
  readonly notes: boolean;
}

/** What this Excel can do beyond the floor; the one place that asks. */
export function excelCapabilities(): ExcelCapabilities {
  return {
    comments: supports("1.10"),
    culture: supports("1.11"),
    numberFormatCategories: supports("1.12"),
    mergedAreas: supports("1.13"),
    notes: supports("1.18"),
  };
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
