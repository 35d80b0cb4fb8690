import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { DraftTable } from "../report/drafts/draftParagraph";
import { narrowTableSize, tableSize } from "./documentStyles";
import { documentRun } from "./documentText";

/** From here on columns are so narrow that numbers need a smaller letter. */
const manyColumns = 8;

/**
 * A table over the width of the text, in twips; its heading is repeated on each page, and no row is broken.
 * @param keepNext whether its last row stays with what follows
 */
export function documentTable({ columns, rows }: DraftTable, tableWidth: number, keepNext: boolean): Table {
  const size = columns.length > manyColumns ? narrowTableSize : tableSize;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / shares) * tableWidth));
  const row = (cells: readonly string[], isHeading: boolean, isLast = false): TableRow =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map((cell, index) => {
        const isRight = columns[index]?.right === true;
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { left: 60, right: 60, top: 20, bottom: 20 },
          children: [
            new Paragraph({
              keepNext: isLast && keepNext,
              alignment: isHeading ? AlignmentType.CENTER : isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
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
      ),
      ...rows.map((cells, index) => row(cells, false, index === rows.length - 1)),
    ],
  });
}
