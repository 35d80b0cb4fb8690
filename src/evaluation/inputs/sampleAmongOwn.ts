import type { IndicatorTable } from "../../intake/indicatorReading";
import { issueOn, type Issue } from "../../issues/issue";
import { textAt, type SheetGrid } from "../../workbook/grid";
import type { EvaluationInputs } from "../evaluationInputs";

/** Begins the first cell of the sample's sheets. */
export const sampleMark = "СИНТЕТИЧЕСКИЕ ДАННЫЕ";

/** Sheets of the sample beside others: invented indicators are never evaluated together with somebody's own. */
export function sampleAmongOwn(
  { workbook, regionFiles }: EvaluationInputs,
  tables: readonly IndicatorTable[],
): readonly Issue[] {
  const read = [workbook, ...regionFiles].flatMap(({ fileName, sheets }) =>
    sheets.filter(({ title }) => holds(tables, title)).map((sheet) => ({ fileName, sheet })),
  );
  const samples = read.filter(({ sheet }) => isSample(sheet));
  if (samples.length === read.length) return [];
  const file = regionFiles.length > 0 ? (fileName: string) => ({ file: fileName }) : () => ({});
  return samples.map(({ fileName, sheet: { title } }) =>
    issueOn({ ...file(fileName), sheet: title }, "sampleAmongOwn", "error", { sheet: title }),
  );
}

/** Whatever the file is called: a sheet that was carried into results is named by the file it came from. */
function holds(tables: readonly IndicatorTable[], title: string): boolean {
  return tables.some(({ sheet, names }) => sheet === title && names.length > 0);
}

function isSample(sheet: SheetGrid): boolean {
  return textAt(sheet, 0, 0).startsWith(sampleMark);
}
