import { unitText } from "../locales/unitText";
import type { Criterion } from "../criteria/criterion";
import { fullName } from "../criteria/fullName";
import { notReported, type Reading, type SourceCell, type Submission } from "../intake/submission";
import type { Translate } from "../locales/translator";
import { carriedSheetPlan } from "../workbook/carriedSheet";
import { parseCellAddress } from "../workbook/cellAddress";
import { cellAt, type GridCell } from "../workbook/grid";
import { plainSheet } from "../workbook/plainSheet";
import { freeSheetName } from "../workbook/sheetName";
import { planCell, type PlanCell, type SheetPlan } from "../workbook/sheetPlan";
import type { EvaluationInputs } from "./evaluationInputs";
import type { Understanding } from "./outcome";

interface CollectedInput {
  readonly inputs: EvaluationInputs;
  readonly understanding: Understanding;
  /** regionFiles: what is in the workbook itself stays there alone. */
  readonly from: "regionFiles" | "all";
  readonly t: Translate;
}

/**
 * What the regions sent as one table for the record: an organisation a row, a criterion a column under its code and name,
 * each cell as it was sent, content and format, with its document beside it and the file at the end. Reading the sheet
 * gives the values that the files gave. A number whose unit was in the header of the file is in the criterion's unit.
 * A header that is only guessed would become certain here: guesses must be answered before.
 * @returns null where nothing was read
 */
export function collectedSheetPlan({ inputs, understanding, from, t }: CollectedInput): SheetPlan | null {
  const { edition, intake, language } = understanding;
  const region = new Set(inputs.regionFiles.map(({ fileName }) => fileName));
  const submissions = intake.submissions.filter(
    ({ source }) => from === "all" || (source?.file != null && region.has(source.file)),
  );
  if (submissions.length === 0) return null;
  // One document column alone would be read as that of every figure of its row.
  const hasDocuments = submissions.some(({ readings }) => readings.some(({ document }) => document !== undefined));
  const columns = edition.criteria.flatMap((criterion, position): CollectedColumn[] => {
    const readings = submissions.map((submission) => submission.readings[position] ?? notReported);
    if (readings.every(({ source }) => source === null)) return [];
    return [{ criterion, position, hasDocuments }];
  });
  const heading = (value: string): PlanCell => planCell(value, "columnHeading");
  const header = [
    heading(t("report.columns.organisation")),
    ...columns.flatMap(({ criterion, hasDocuments }) => [
      heading(`${criterion.code}. ${fullName(criterion, edition.criteria, language)}`),
      ...(hasDocuments ? [heading(t("pane.collected.document"))] : []),
    ]),
    heading(t("pane.collected.file")),
  ];
  const units = [
    heading(t("evaluation.template.unit")),
    ...columns.flatMap(({ criterion: { unit }, hasDocuments }) => [
      heading(unitText(unit, language)),
      ...(hasDocuments ? [heading("")] : []),
    ]),
    heading(""),
  ];
  const contents = cellsOfInputs(inputs);
  const title = freeSheetName(
    t("pane.collected.title"),
    inputs.workbook.sheets.map((sheet) => sheet.title),
  );
  return {
    ...plainSheet("indicators", title, [
      header,
      units,
      ...submissions.map((submission) => submissionRow(submission, columns, contents, inputs.workbook.fileName)),
    ]),
    columnWidths: [45, ...header.slice(1, -1).map(() => 16), 30],
    rowHeights: new Map([[0, 90]]),
    frozenRows: 2,
    frozenColumns: 1,
    print: { landscape: true, repeatRows: { from: 0, to: 1 }, repeatColumns: { from: 0, to: 0 }, pagesAcross: 4 },
  };
}

interface CollectedColumn {
  readonly criterion: Criterion;
  /** Among the criteria of the edition. */
  readonly position: number;
  readonly hasDocuments: boolean;
}

type CellOf = (source: SourceCell) => GridCell | null;

function submissionRow(
  { organisation, source, readings }: Submission,
  columns: readonly CollectedColumn[],
  cellOf: CellOf,
  workbookName: string,
): SheetPlan["rows"][number] {
  return [
    planCell(organisation, "text"),
    ...columns.flatMap(({ position, hasDocuments }): (PlanCell | null)[] => {
      const reading = readings[position] ?? notReported;
      const { document } = reading;
      return [
        readingCell(reading, cellOf),
        ...(hasDocuments ? [document === undefined ? null : planCell(document, "text")] : []),
      ];
    }),
    planCell(source?.file ?? workbookName, "text"),
  ];
}

/** As it was sent; the number itself where its meaning came from the header of the file. */
function readingCell(reading: Reading, cellOf: CellOf): PlanCell | null {
  const { source, value, treatment } = reading;
  if (source === null) return null;
  const sent = cellOf(source);
  if (sent === null) return null;
  if (value !== null && (treatment === "headerUnit" || sent.formula !== null)) return planCell(value, "number");
  return carriedCell(sent);
}

function carriedCell(sent: GridCell): PlanCell | null {
  const grid = {
    title: "",
    hidden: false,
    rows: [[sent]],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    columnWidths: new Map<number, number>(),
  };
  return carriedSheetPlan(grid, "").rows[0]?.[0] ?? null;
}

function cellsOfInputs({ workbook, regionFiles }: EvaluationInputs): CellOf {
  const workbooks = [workbook, ...regionFiles];
  const sheets = new Map(
    workbooks.flatMap(({ fileName, sheets: own }) =>
      own.map((sheet) => [`${fileName}\n${sheet.title}`, sheet] as const),
    ),
  );
  return ({ file, sheet, cell: address }) => {
    const grid = sheets.get(`${file ?? workbook.fileName}\n${sheet}`);
    const place = parseCellAddress(address);
    return grid === undefined || place === null ? null : cellAt(grid, place.row, place.column);
  };
}
