import { cellAt } from "../../grid";
import type { HostFault } from "../../hostFault";
import { hostFaultFrom } from "../excelFaults";
import { requestExcel, type ExcelLimits } from "../excelRequest";
import { readSheetContents } from "../sheetContents";
import { showCell } from "../showSheet";
import { readWorkbookState, stateTitled, type StatePart, type WorkbookState } from "../workbookState";
import * as cellTrials from "./cellTrials";
import {
  checkNames,
  differences,
  type CheckLine,
  type CheckName,
  type HostFacts,
  type SelfCheckReport,
  type Trial,
} from "./checkReport";
import { officeFacts, regionalFacts } from "./hostFacts";
import {
  addRunName,
  addScratchSheets,
  hideScratchSheets,
  hindrances,
  markScratchSheets,
  removeByTitles,
  removeScratch,
  scratchSheets,
  scratchTitles,
} from "./scratchSheets";
import * as sheetTrials from "./sheetTrials";

/** Shorter than in an evaluation: a person waits for the list. */
const limits: ExcelLimits = { answerWithin: 20_000, requestBytes: 3_800_000, answerBytes: 3_900_000 };

const [cells, planned, moved] = scratchTitles;

/**
 * Tries every call of Office.js that the program uses on scratch sheets, which it removes again also where something
 * fails; the user's sheets are compared, never written. Whatever fails is a line of the report: it never throws.
 */
export async function runSelfCheck(): Promise<SelfCheckReport> {
  const lines = new Map<CheckName, CheckLine>();
  const note = async (name: CheckName, work: () => Promise<readonly string[]>): Promise<boolean> => {
    const found = await detailsOf(work);
    const known = lines.get(name)?.detail.split("\n") ?? [];
    const detail = [...new Set([...known, ...found])].filter((text) => text !== "").join("\n");
    lines.set(name, { name, state: detail === "" ? "passed" : "failed", detail });
    return found.length === 0;
  };
  let facts: HostFacts = officeFacts();
  const before = await lookBefore(note);
  if (before !== null) {
    const { state } = before;
    const free = await note("structure", () => Promise.resolve(hindrances(state)));
    if (free) {
      const named = await note(
        "names",
        attempt(() => addRunName(limits)),
      );
      if (
        await note(
          "structure",
          attempt(() => addScratchSheets(limits)),
        )
      ) {
        if (named)
          await note(
            "names",
            attempt(() => markScratchSheets(limits)),
          );
        await note(
          "tabs",
          attempt(() => hideScratchSheets(limits)),
        );
        facts = { ...facts, ...(await regionalFacts(limits)) };
        await tryAll(state, note);
      }
    }
    await note("removed", () => remove(free));
    await note("untouched", () => compare(before));
  }
  return { facts, lines: checkNames.map((name) => lines.get(name) ?? { name, state: "skipped", detail: "" }) };
}

type Note = (name: CheckName, work: () => Promise<readonly string[]>) => Promise<boolean>;

interface Before {
  readonly state: WorkbookState;
  /** "Sheet!A1:B2" without the sheet; null where something else than cells is selected. */
  readonly selected: string | null;
}

async function lookBefore(note: Note): Promise<Before | null> {
  let before: Before | null = null;
  await note("answers", async () => {
    const { state: first, refused } = await readState();
    if (refused !== null)
      await note(
        lineOf[refused],
        attempt(() => readWorkbookState(limits)),
      );
    if (!first.structureProtected) await removeScratch(first, limits);
    before = { state: (await readState()).state, selected: await selectedCells() };
    return [];
  });
  return before;
}

/** The line that each part of a state is about. */
const lineOf = { visibility: "tabs", protection: "protection", names: "names" } as const satisfies Record<
  StatePart,
  CheckName
>;

/** Once more where Excel has given up; then without the part that it refuses to tell. */
async function readState(): Promise<{ readonly state: WorkbookState; readonly refused: StatePart | null }> {
  const fault = await faultOf(() => readWorkbookState(limits));
  if (fault?.code === "unexpected" && (await faultOf(() => readWorkbookState(limits))) !== null) {
    for (const refused of ["visibility", "protection", "names"] as const) {
      const [state] = await Promise.allSettled([readWorkbookState(limits, refused)]);
      if (state.status === "fulfilled") return { state: state.value, refused };
    }
  }
  return { state: await readWorkbookState(limits), refused: null };
}

async function selectedCells(): Promise<string | null> {
  try {
    return await requestExcel("look at the selection", limits, async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address.split("!").at(-1) ?? null;
    });
  } catch {
    return null;
  }
}

/** In an order in which each finds what it needs; none costs another where it fails. */
async function tryAll({ sheets }: WorkbookState, note: Note): Promise<void> {
  const on = (title: string, trial: Trial) => (): Promise<readonly string[]> => tryOn(title, trial);
  await note("values", on(cells, cellTrials.values));
  await note("values", on(cells, cellTrials.suspended));
  await note("texts", on(cells, cellTrials.texts));
  const written = await note("formulas", on(cells, cellTrials.formulas));
  if (written) await note("formulas", on(cells, cellTrials.results));
  await note("formats", on(cells, cellTrials.formats));
  await note("looks", on(planned, cellTrials.looks));
  await note("sizes", on(planned, cellTrials.sizes));
  await note("hiddenLines", on(planned, cellTrials.hiddenLines));
  await note("struckCells", on(planned, cellTrials.struckCells));
  await note("merges", on(planned, cellTrials.merges));
  if (await note("names", on(cells, sheetTrials.names))) await note("names", on(cells, sheetTrials.unnamed));
  await note("tabs", on(cells, sheetTrials.tabs));
  await note("tabs", on(moved, sheetTrials.position(sheets.length + scratchTitles.length - 1)));
  for (const part of ["rules", "shades", "freeze", "print"] as const) await note(part, on(planned, sheetTrials[part]));
  if (await note("charts", on(planned, sheetTrials.charts))) await note("charts", on(planned, sheetTrials.unchart));
  await note("additions", on(cells, sheetTrials.additions));
  await note("reading", readBack);
  await note("protection", tryProtection);
  await note("showing", tryShowing);
}

function tryOn(title: string, trial: Trial): Promise<readonly string[]> {
  return requestExcel("self-check", limits, async (context) => {
    const read = trial(context, context.workbook.worksheets.getItem(title));
    await context.sync();
    return read();
  });
}

/** The scratch sheet as the program reads any sheet of the user's. */
async function readBack(): Promise<readonly string[]> {
  const sheet = (await readState()).state.sheets.find(({ title }) => title === cells);
  if (sheet === undefined) return [`${cells} is not there`];
  const [grid] = await readSheetContents([sheet], new Map(), limits);
  if (grid === undefined) return ["nothing was read"];
  const kindAt = (row: number, column: number): string => cellAt(grid, row, column).kind;
  const used = await tryOn(cells, (_context, worksheet) => {
    const range = worksheet.getRange("A1:J3").getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () =>
      differences(
        { used: [0, 0, 3, 8] },
        { used: [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount] },
      );
  });
  return [
    ...used,
    ...differences(
      { kinds: ["number", "boolean", "text"], formula: true },
      { kinds: [kindAt(0, 0), kindAt(0, 2), kindAt(2, 0)], formula: cellAt(grid, 5, 0).formula !== null },
    ),
  ];
}

/** A protected sheet refuses, and the program knows why. */
async function tryProtection(): Promise<readonly string[]> {
  await tryOn(moved, (_context, sheet) => {
    const { format } = sheet.getRange("B1");
    format.protection.locked = false;
    format.font.underline = "None";
    sheet.protection.protect();
    return () => [];
  });
  const refused = await faultOf(() =>
    tryOn(moved, (_context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      return () => [];
    }),
  );
  const state = await tryOn(moved, (_context, sheet) => {
    sheet.protection.load("protected");
    return () => differences({ protected: true }, { protected: sheet.protection.protected });
  });
  await tryOn(moved, (_context, sheet) => {
    sheet.protection.unprotect();
    return () => [];
  });
  return [...state, ...differences({ refused: "sheetProtected" }, { refused: refused?.code ?? "no" })];
}

async function tryShowing(): Promise<readonly string[]> {
  await showCell(planned, "B2", limits);
  const shown = await requestExcel("look at what is in front", limits, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = context.workbook.getSelectedRange();
    sheet.load("name");
    range.load("address");
    await context.sync();
    return { sheet: sheet.name, cell: range.address.split("!").at(-1) };
  });
  return differences({ sheet: planned, cell: "B2" }, shown);
}

/** Once more where Excel has given up in between; by their titles where they are not marked. */
async function remove(titlesWereFree: boolean): Promise<readonly string[]> {
  const clear = async (): Promise<void> => {
    await removeScratch((await readState()).state, limits);
    const { state, refused } = await readState();
    const left = refused === "names" || scratchTitles.some((title) => stateTitled(state, title) !== null);
    if (left && titlesWereFree) await removeByTitles(limits);
  };
  if ((await faultOf(clear)) !== null) await clear();
  const left = scratchSheets((await readState()).state);
  return left.map(({ title }) => `${title} is still there`);
}

/** The user looks again at what was in front; then everything must be as it was. */
async function compare({ state, selected }: Before): Promise<readonly string[]> {
  await requestExcel("go back to the user's sheet", limits, async (context) => {
    const sheet = context.workbook.worksheets.getItem(state.activeSheetId);
    sheet.activate();
    if (selected !== null) sheet.getRange(selected).select();
    await context.sync();
  });
  const { state: now } = await readState();
  return differences(
    { sheets: state.sheets, names: state.names.map(({ name }) => name), active: state.activeSheetId },
    { sheets: now.sheets, names: now.names.map(({ name }) => name), active: now.activeSheetId },
  );
}

function attempt(work: () => Promise<unknown>): () => Promise<readonly string[]> {
  return async () => {
    await work();
    return [];
  };
}

async function detailsOf(work: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await work();
  } catch (error) {
    const { code, detail } = hostFaultFrom(error, "self-check");
    return [`${code}: ${detail}`];
  }
}

async function faultOf(work: () => Promise<unknown>): Promise<HostFault | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return hostFaultFrom(error, "self-check");
  }
}
