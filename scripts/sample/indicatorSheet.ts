import type { Criterion } from "../../src/criteria/criterion";
import type { Edition } from "../../src/criteria/edition";
import { sampleMark } from "../../src/evaluation/inputs/sampleAmongOwn";
import type { CellArea } from "../../src/workbook/grid";
import { areaAddress } from "../../src/workbook/cellAddress";
import { plainSheet } from "../../src/workbook/plainSheet";
import type { CellStyleName, PlanCell, SheetPlan } from "../../src/workbook/sheetPlan";
import type { Values } from "./values";
import { writtenValue } from "./writtenValue";

interface SampleRow {
  readonly name: string;
  readonly values: Values;
}

/** Title lines, block headings over indicator headings, units, column numbers; then the rows; totals and notes below. */
const firstDataRow = 8;

/** The sheet as a central office would keep it. */
export function indicatorSheet(edition: Edition, rows: readonly SampleRow[]): SheetPlan {
  const { criteria } = edition;
  const width = criteria.length + 2;
  const totalsRow = firstDataRow + rows.length;
  return {
    ...plainSheet("indicators", "Показатели 2025", [
      [cell(`${sampleMark}. Показатели вымышлены и не относятся ни к одной действительной организации.`, "warning")],
      [cell(`Показатели деятельности членских организаций профсоюза за ${edition.title.year} год`, "title")],
      [cell("по состоянию на 31 декабря 2025 г.", "note")],
      [],
      [cell("№", "columnHeading"), cell("Членская организация", "columnHeading"), ...blockHeadings(edition)],
      [null, null, ...criteria.map(({ name }) => cell(name.ru, "columnHeading"))],
      [null, null, ...criteria.map(({ unit }) => cell(unit, "columnHeading"))],
      Array.from({ length: width }, (_none, column) => cell(column + 1, "columnHeading")),
      ...rows.map(({ name, values }, index) => [
        cell(index + 1, "number"),
        cell(name, "text"),
        ...criteria.map((criterion) => writtenValue(criterion, values.get(criterion.code) ?? null, index)),
      ]),
      [
        null,
        cell("Итого", "subtotal"),
        ...criteria.map((criterion, column) => totalCell(criterion, column + 2, totalsRow, rows)),
      ],
      [],
      [null, cell("Примечание: файл создан сценарием scripts/makeSample.ts и служит только образцом.", "note")],
      [null, cell("Исполнитель: образец, тел. 00-00-00", "note")],
    ]),
    columnWidths: [5, 60, ...criteria.map(() => 14)],
    rowHeights: new Map([
      [4, 45],
      [5, 90],
    ]),
    merges: [area(4, 0, 6, 0), area(4, 1, 6, 1), ...blockMerges(edition)],
    frozenRows: firstDataRow,
    frozenColumns: 2,
    print: { landscape: true, repeatRows: { from: 4, to: 7 }, repeatColumns: { from: 0, to: 1 }, pagesAcross: 4 },
  };
}

function blockHeadings({ blocks, criteria }: Edition): readonly PlanCell[] {
  return criteria.map(({ block }, index) => {
    const first = criteria[index - 1]?.block !== block;
    return cell(first ? (blocks.find(({ code }) => code === block)?.name.ru ?? block) : null, "groupHeading");
  });
}

function blockMerges({ blocks, criteria }: Edition): readonly CellArea[] {
  return blocks.flatMap(({ code }) => {
    const first = criteria.findIndex(({ block }) => block === code);
    const count = criteria.filter(({ block }) => block === code).length;
    return count > 1 ? [area(4, first + 2, 4, first + count + 1)] : [];
  });
}

/** Sums of counts and money as formulas, as such sheets have them; nothing under shares and yes/no. */
function totalCell(
  { unit, method, code }: Criterion,
  column: number,
  row: number,
  rows: readonly SampleRow[],
): PlanCell {
  if (unit === "%" || method === "yesNo") return cell(null, "subtotal");
  const formula = `=SUM(${areaAddress(area(firstDataRow, column, row - 1, column))})`;
  const typed = rows.map(
    (sample, index) => writtenValue({ unit, method }, sample.values.get(code) ?? null, index).value,
  );
  const value = typed.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
  return { value, formula, style: "subtotal", format: null };
}

function area(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

function cell(value: string | number | null, style: CellStyleName): PlanCell {
  return { value, formula: null, style, format: null };
}
