import type { TableLine } from "../../../src/intake/indicatorReading";
import { understoodSheet } from "../../../src/taskpane/view/understoodSheet";

const line = (parts: Partial<TableLine> & { readonly cell: string }): TableLine => ({
  line: "A",
  header: "",
  use: "unknown",
  criterion: null,
  matchedBy: null,
  guess: null,
  ...parts,
});

it("parts the lines of a table into indicators and headers that nobody claims; numbers of rows are neither", () => {
  const number = line({ cell: "A6", header: "№ п/п", use: "rowNumber" });
  const used = line({ cell: "C6", header: "Принято", use: "indicator", criterion: "A3", matchedBy: "name" });
  const unknown = line({ cell: "AB6", header: "Погода" });
  const shown = understoodSheet({
    file: null,
    sheet: "Показатели",
    layout: "rows",
    headerArea: "A4:AB6",
    names: [],
    lines: [number, used, unknown],
  });
  expect(shown.matched).toEqual([used]);
  expect(shown.unmatched).toEqual([unknown]);
});
