import type { CriteriaColumn } from "../../criteria/criteriaColumns";
import type { CriteriaLayout } from "../../criteria/staffLayout";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { criteriaColumnReference, matchedRow } from "../criteriaRows";
import { formulaCell, textCell, valueCell } from "../kit/planCell";
import { runsOf, type Run } from "../kit/runs";
import { parameterRows } from "../points/parameterCells";
import { criterionName, type ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { isBlank, valueAt } from "../staffValues";
import { checksColumns } from "./checksLayout";
import { differingCells } from "./differingCells";

/** All that numbers depend on, and the names that results and papers show; headers and notes may change. */
const compared: readonly CriteriaColumn[] = [
  "block",
  "nameRu",
  "nameKk",
  "nameEn",
  "unit",
  "method",
  ...parameterRows.map(({ parameter }) => parameter),
  "base",
  "partOf",
  "measure",
  "formula",
  "betterIs",
  "counted",
];

/** Compared columns that are side by side in the criteria sheet, and here from `used` on. */
interface ColumnRun extends Run {
  readonly used: number;
}

const rowColumn = checksColumns.first;
const firstUsed = checksColumns.first + 1;

/**
 * The criteria as used, cell by cell as they was in the criteria sheet, each with a live count of the cells that differ
 * there now; found by code, so sorting that sheet changes nothing.
 * @returns the cells with the counts
 */
export function criteriaAsUsed(draft: SheetDraft, top: number, context: ReportContext): string {
  const { t, evaluation, input, staffCells } = context;
  const layout = input.layout.criteria;
  const columns = comparedColumns(layout);
  draft.put(top, 0, textCell(t("report.checks.criteriaAsUsed"), "heading"));
  const heads = [
    t("report.columns.code"),
    t("report.columns.indicator"),
    t("report.checks.differing"),
    t("report.points.staffRow"),
  ];
  const staffHeads = columns.map((column) => staffHead(context, column));
  draft.putRow(
    top + 1,
    0,
    [...heads, ...staffHeads].map((head) => textCell(head, "columnHeading")),
  );
  const runs = runsOf(columns).map((run): ColumnRun => ({ ...run, used: firstUsed + columns.indexOf(run.from) }));
  evaluation.edition.criteria.forEach((criterion, index) => {
    const row = top + 2 + index;
    const staffRow = context.criteriaRows[index] ?? layout.firstRow;
    const code = valueAt(staffCells.criteria, staffRow, layout.columns.code);
    const key = cellAddress(row, checksColumns.key, "column");
    const found = matchedRow(layout, staffCells.criteria, code);
    draft.putRow(row, checksColumns.key, [
      valueCell(code, "text", "General"),
      textCell(criterionName(criterion, context)),
      formulaCell(changedFormula(layout, runs, row), 0, "number", "0"),
      formulaCell(`=MATCH(${key},${criteriaColumnReference(layout, "code")},0)`, found, "parameter", "0"),
      ...columns.map((column) => valueCell(valueAt(staffCells.criteria, staffRow, column), "parameter", "General")),
    ]);
  });
  const bottom = top + 1 + evaluation.edition.criteria.length;
  return areaAddress({ top: top + 2, left: checksColumns.count, bottom, right: checksColumns.count });
}

/** How many codes the criteria sheet has gained since, live. */
export function addedCriteria({ input, staffCells }: ReportContext): string {
  const layout = input.layout.criteria;
  let used = 0;
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if (!isBlank(valueAt(staffCells.criteria, row, layout.columns.code))) used++;
  }
  return `MAX(0,SUMPRODUCT((${criteriaColumnReference(layout, "code")}<>"")*1)-${used})`;
}

function comparedColumns({ columns }: CriteriaLayout): readonly number[] {
  return compared.map((name) => columns[name]).sort((one, other) => one - other);
}

/** A criterion that is no longer found counts once. */
function changedFormula(layout: CriteriaLayout, runs: readonly ColumnRun[], row: number): string {
  const found = cellAddress(row, rowColumn, "column");
  const parts = runs.map(({ used, from, to }) => {
    const own = areaAddress({ top: row, left: used, bottom: row, right: used + to - from });
    const area = areaAddress({ top: layout.firstRow, left: from, bottom: layout.lastRow, right: to }, "$");
    return differingCells(own, `INDEX({criteria}!${area},${found},0)`);
  });
  return `=IFERROR(${parts.join("+")},1)`;
}

/** The heading that the column has in the criteria sheet, which is above its first row. */
function staffHead({ input, staffCells }: ReportContext, column: number): string {
  const head = valueAt(staffCells.criteria, input.layout.criteria.firstRow - 1, column);
  return head === null ? "" : String(head);
}
