import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { DraftTable } from "../report/drafts/draftParagraph";
import { narrowTableSize, tableSize } from "./documentStyles";
import { documentRun } from "./documentText";

/** From here on columns are so narrow that numbers need a smaller letter. */
const manyColumns = 8;

/** A table of no more rows is not parted: a block of criteria. */
const wholeRows = 10;

/** Of a letter in ems, in the widest typeface that takes the place of Times New Roman; between cell and text, in twips. */
const letter = { heading: 0.8, cell: 0.7 } as const;
const cellMargin = 60;

/** By the shares of the columns, none so narrow that a word or a number breaks. In twips. */
function columnWidths(
  { columns, rows }: Pick<DraftTable, "columns" | "rows">,
  tableWidth: number,
  size: number,
): readonly number[] {
  const em = size * 10;
  const longest = (text: string): number => Math.max(...text.split(/[ -]/).map((word) => word.length));
  const least = columns.map(({ heading }, index) => {
    const cells = rows.reduce((most, row) => Math.max(most, longest(row[index] ?? "")), 0);
    return Math.ceil(Math.max(longest(heading) * letter.heading, cells * letter.cell) * em) + 2 * cellMargin + 20;
  });
  const fixed = new Set<number>();
  for (;;) {
    const room = tableWidth - sumOf([...fixed].map((index) => least[index] ?? 0));
    const shares = columns.reduce((sum, { width }, index) => sum + (fixed.has(index) ? 0 : width), 0);
    const shared = columns.map(({ width }) => Math.floor((width / shares) * room));
    const narrow = columns.flatMap((_column, index) =>
      !fixed.has(index) && (shared[index] ?? 0) < (least[index] ?? 0) ? [index] : [],
    );
    if (narrow.length === 0) return columns.map((_column, index) => (fixed.has(index) ? least : shared)[index] ?? 0);
    for (const index of narrow) fixed.add(index);
    if (fixed.size === columns.length) return least.map((one) => Math.floor((one * tableWidth) / sumOf(least)));
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/**
 * A table over the width of the text, in twips; its heading is repeated on each page, and no row is broken.
 * @param keepNext whether its last row stays with what follows
 */
export function documentTable({ columns, rows }: DraftTable, tableWidth: number, keepNext: boolean): Table {
  const size = columns.length > manyColumns ? narrowTableSize : tableSize;
  const widths = columnWidths({ columns, rows }, tableWidth, size);
  const isWhole = rows.length <= wholeRows;
  const row = (cells: readonly string[], isHeading: boolean, staysWithNext: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map((cell, index) => {
        const isRight = columns[index]?.right === true;
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { left: cellMargin, right: cellMargin, top: 20, bottom: 20 },
          children: [
            new Paragraph({
              keepNext: staysWithNext,
              alignment: isHeading ? AlignmentType.CENTER : isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
              // The size of an empty cell is that of its paragraph's mark.
              run: { size },
              children: [documentRun(cell, { size, bold: isHeading })],
            }),
          ],
        });
      }),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: tableWidth, type: WidthType.DXA },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        true,
        isWhole,
      ),
      ...rows.map((cells, index) => row(cells, false, index === rows.length - 1 ? keepNext : isWhole)),
    ],
  });
}
