import type { CellArea, SheetAdditions, SheetGrid } from "../grid";
import { HostFault } from "../hostFault";
import {
  halvedQuestion,
  questionsAbout,
  questionsAboutExtent,
  queueQuestion,
  type AreaAnswer,
  type Question,
} from "./cellQuestions";
import { requestExcel, type ExcelLimits } from "./excelRequest";
import { gridRows } from "./gridCells";
import { slicesWithin } from "./requestSlices";
import { beyondExtent, type SheetExtent } from "./sheetExtent";
import { locateRemarks } from "./sheetAdditions";
import { locateStruck, withStruck } from "./struckCells";
import { readUsedAreas } from "./usedAreas";
import { queueTitleCheck, type SheetState } from "./workbookState";

/**
 * Contents of sheets: one round trip measures them, one per `limits.answerBytes` of answer reads them. Sheets of ours
 * that remember their extent are read along with the measuring, as far as they fit.
 * @param extents by id of the sheet
 * @param results sheets on which people's comments and drawings matter
 */
export async function readSheetContents(
  sheets: readonly SheetState[],
  extents: ReadonlyMap<string, SheetExtent>,
  limits: ExcelLimits,
  results: readonly SheetState[] = [],
): Promise<readonly SheetGrid[]> {
  const blockBytes = limits.answerBytes / 32;
  const known = sheets.flatMap((sheet) => {
    const extent = extents.get(sheet.id);
    return extent ? questionsAboutExtent(sheet, extent, blockBytes) : [];
  });
  const [alongside = [], ...later] = slicesWithin(known, limits.answerBytes);
  const { used, answers, additions } = await readUsedAreas(sheets, alongside, results, limits);
  const unknown = used.flatMap(({ sheet, areas }) =>
    areas
      .flatMap((area) => beyondExtent(area, extents.get(sheet.id) ?? null))
      .flatMap((area) => questionsAbout(sheet, area, blockBytes)),
  );
  const missed = answers === null ? alongside : [];
  const others = await ask(slicesWithin([...missed, ...later.flat(), ...unknown], limits.answerBytes), limits);
  const all = [...(answers ?? []), ...others];
  const remarks = await locateRemarks(additions, limits);
  const lines = all.flatMap((one) => (one.kind === "layout" ? [{ sheet: one.sheet, struck: one.layout.struck }] : []));
  const struck = await locateStruck(lines, limits);
  return sheets.map((sheet) => {
    const found = additions.get(sheet.id);
    const { rowFills, ...whole } = sheetGrid(sheet, all);
    const grid = { ...whole, rows: withStruck(whole.rows, struck.get(sheet.id)) };
    if (found === undefined) return grid;
    return { ...grid, additions: { remarks: remarks.get(sheet.id) ?? [], drawings: found.drawings, rowFills } };
  });
}

/** One slice after the other: all at once, Excel on the web would have to hold every answer. */
async function ask(
  [slice, ...others]: readonly (readonly Question[])[],
  limits: ExcelLimits,
): Promise<readonly AreaAnswer[]> {
  if (!slice) return [];
  const answers = await askOnce(slice, limits);
  if (answers === null) return ask([...halves(slice), ...others], limits);
  return [...answers, ...(await ask(others, limits))];
}

/** null where the answer is too long for Excel and can be divided. */
async function askOnce(slice: readonly Question[], limits: ExcelLimits): Promise<readonly AreaAnswer[] | null> {
  try {
    return await requestExcel("read the cells", limits, async (context) => {
      const readers = slice.map((question) => queueQuestion(context, question));
      const check = queueTitleCheck(
        context,
        slice.map(({ sheet }) => sheet),
      );
      await context.sync();
      check();
      return readers.map((read) => read());
    });
  } catch (error) {
    if (error instanceof HostFault && error.code === "payloadRefused" && halves(slice).length > 1) return null;
    throw error;
  }
}

function halves(slice: readonly Question[]): readonly (readonly Question[])[] {
  const [only] = slice;
  if (!only) return [];
  if (slice.length === 1) return halvedQuestion(only)?.map((half) => [half]) ?? [];
  const middle = Math.ceil(slice.length / 2);
  return [slice.slice(0, middle), slice.slice(middle)];
}

function sheetGrid(sheet: SheetState, answers: readonly AreaAnswer[]): SheetGrid & Pick<SheetAdditions, "rowFills"> {
  const own = answers.filter((answer) => answer.sheet === sheet);
  const layouts = own.flatMap((answer) => (answer.kind === "layout" ? [answer.layout] : []));
  return {
    title: sheet.title,
    hidden: sheet.hidden,
    rows: gridRows(own.flatMap((answer) => (answer.kind === "cells" ? [answer.contents] : []))),
    rowFills: layouts[0]?.rowFills ?? [],
    merges: distinct(layouts.flatMap(({ merges }) => merges)),
    hiddenRows: new Set(layouts.flatMap(({ hiddenRows }) => [...hiddenRows])),
    hiddenColumns: new Set(layouts.flatMap(({ hiddenColumns }) => [...hiddenColumns])),
    columnWidths: new Map(layouts.flatMap(({ columnWidths }) => [...columnWidths])),
  };
}

function distinct(areas: readonly CellArea[]): readonly CellArea[] {
  return [...new Map(areas.map((area) => [`${area.top} ${area.left}`, area])).values()];
}
