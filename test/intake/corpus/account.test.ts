import type { IndicatorReading } from "../../../src/intake/indicatorReading";
import { sourceAddress } from "../../../src/intake/submission";
import type { Reading } from "../../../src/intake/submission";
import { cellAt, type GridCell, type WorkbookGrid } from "../../../src/workbook/grid";
import { account, cellFates, isInArea, type AccountedCell } from "./account";
import { corpus } from "./corpus";
import { placeOf } from "./expectedIssue";
import { type ReadCase, readCase } from "./readCase";

/** Issue 4: a test walks every corpus workbook and accounts for every non-empty cell. */
const counted = new Map<string, readonly AccountedCell[]>();

it.each(corpus.map((one) => [one.name, one] as const))("no cell of %s is left over", async (name, corpusCase) => {
  const { workbooks, reading } = await readCase(corpusCase);
  const cells = account(workbooks, reading);
  counted.set(name, cells);
  expect(valuesInHeaders(reading)).toEqual([]);
  expect(cells.filter(({ fate }) => fate === "left over").map(({ address }) => address)).toEqual([]);
});

it.each(corpus.map((one) => [one.name, one] as const))(
  "no value of %s differs from its cell without a word about it",
  async (_name, corpusCase) => {
    expect(silentChanges(await readCase(corpusCase))).toEqual([]);
  },
);

afterAll(() => {
  const cells = Array.from(counted.values()).flat();
  const fates = cellFates.map((wanted) => `${wanted} ${cells.filter(({ fate }) => fate === wanted).length}`);
  // The account is to be seen, not only asserted.
  console.info(`${counted.size} cases, ${cells.length} cells: ${fates.join(", ")}`);
});

/** A header area that reached over values would explain anything. */
function valuesInHeaders({ tables, submissions }: IndicatorReading): readonly string[] {
  const sources = submissions.flatMap(({ readings }) => readings.flatMap(({ source }) => source ?? []));
  return tables.flatMap(({ file, sheet, headerArea }) =>
    sources
      .filter((source) => source.file === file && source.sheet === sheet && isInArea(headerArea, source.cell))
      .map((source) => `${sourceAddress(source)} in ${headerArea}`),
  );
}

/** Values that are not what is in their cell, where neither a treatment nor an issue on the cell says so. */
function silentChanges({ workbooks, reading }: ReadCase): readonly string[] {
  return reading.submissions.flatMap(({ organisation, readings }) =>
    readings.flatMap((one) => {
      if (one.status !== "ok" || one.source === null) return [];
      const { source } = one;
      const told = reading.issues.some(
        ({ file, sheet, cell }) =>
          cell === source.cell && sheet === source.sheet && (file === undefined || file === source.file),
      );
      const cell = cellOf(workbooks, source);
      return told || agrees(one, cell)
        ? []
        : [`${organisation}, ${sourceAddress(source)}: ${String(one.value)} from ${JSON.stringify(cell)}`];
    }),
  );
}

function cellOf(workbooks: readonly WorkbookGrid[], source: NonNullable<Reading["source"]>): GridCell {
  const workbook = workbooks.find(({ fileName }) => source.file === null || fileName === source.file);
  const sheet = workbook?.sheets.find(({ title }) => title === source.sheet);
  if (sheet === undefined) throw new Error(`no sheet: ${sourceAddress(source)}`);
  const { row, column } = placeOf(source.cell);
  return cellAt(sheet, row, column);
}

/** The number of the cell or of its text, or a treatment that says what else was done. */
function agrees({ value, treatment }: Reading, cell: GridCell): boolean {
  switch (cell.kind) {
    case "number":
      return treatment === undefined
        ? value === Number(Number(cell.value).toPrecision(15))
        : treatment !== "numberFromText";
    case "text":
      if (treatment === "numberFromText" || treatment === "percentSign")
        return value === plainNumber(String(cell.value));
      return treatment !== undefined;
    case "boolean":
      return treatment === "yesNoWord";
    case "empty":
    case "error":
      return false;
    default:
      return cell.kind satisfies never;
  }
}

/** What a text of digits, spaces, a decimal comma or point and a % says; a mark before another one parts thousands. */
function plainNumber(text: string): number {
  const bare = text.replace(/[\s\u200b\ufeff'%]|\p{L}+\.?/gu, "").replace("−", "-");
  const marks = bare.replace(/[^.,]/g, "");
  if (marks.length < 2) return Number(bare.replace(",", "."));
  const thousands = marks.startsWith(",") ? "," : ".";
  return Number(bare.replaceAll(thousands, "").replace(",", "."));
}
