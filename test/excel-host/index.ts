/**
 * Test host: an Excel that answers Microsoft's unmodified office.js. In a test of src/workbook/excel:
 *
 *     const workbook = WorkbookModel.withSheets("Данные");        // or workbookFromXlsx(bytes, "name.xlsx")
 *     const host = new ExcelHost(workbook);                       // options: hostConditions.ts
 *     const runtime = loadOfficeRuntime(host);                    // once a test file; runtime.connect(otherHost) after
 *     const restore = installGlobals(runtime);                    // globalThis.Excel, OfficeExtension, Office
 *     await Excel.run(async (context) => { … });                  // the adapter's own code
 *     expect(host.unknownMembers).toEqual([]);                    // ALWAYS: a member the host lacks is an error that
 *                                                                 // tolerant decoration code might swallow
 *
 * - `host.workbook`: sheets, names, settings, structurePassword; `workbook.sheet(title).contents.get(row, column)`,
 *   `.formatAt(row, column).get("bold")`, `.merges`, `.frozen`, `.pageLayout`, `.charts`, `.validations`, `.protection`.
 * - `host.conditions`: apiVersion, cellEditMode (`host.endCellEdit()`), otherWorkbookInFront, payloadLimit (5 MB as on the
 *   web; null on the desktop), protectRegression6784, failing (`conditions.failing.add("PageLayout")`).
 * - `host.faults.at(k, fault)`: k = 1 is the next round trip; kinds in faults.ts.
 * - `host.traffic`: roundTrips with requestBytes and answerBytes, largestRequest, largestAnswer.
 * - Formulas are stored, not calculated: they read as 0 until somebody gives them a value (`setResults`,
 *   `calculateByLibreOffice` in workbookFile.ts). They are read back as Excel writes them: quotes around a title only
 *   where it needs them; they follow a renamed sheet and become #REF! with a deleted one.
 * - `sheetDigest(workbook, title)`: everything of a sheet as text, to compare a user's sheet before and after.
 * - Files: `openWorkbook(bytes, fileName)`, `saveWorkbook(workbook)` in workbookFile.ts; `gridOfWorkbook(workbook)` and
 *   `workbookFromGrid(grid)` for plain data.
 * - Chromium: pageBridge.ts puts the same host behind office.js in a page.
 * - A member that is missing: add it to members/, with the Microsoft page that it follows.
 */
export { ExcelHost } from "./excelHost";
export type { Fault } from "./faults";
export type { HostConditions } from "./hostConditions";
export { gridOfSheet, gridOfWorkbook, workbookFromGrid } from "./gridModel";
export { installGlobals, loadOfficeRuntime, type OfficeGlobal, type OfficeRuntime } from "./officeRuntime";
export { sheetDigest } from "./sheetDigest";
export { SheetModel, type SheetVisibility } from "./sheetModel";
export { Traffic, type RoundTrip } from "./traffic";
export { WorkbookModel, type NameModel } from "./workbookModel";
