/** @jest-environment jsdom */
import { resultOf } from "../evaluation/resultOf";
import "@testing-library/jest-dom";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { createTranslator } from "../../src/locales/translator";
import { createFileHost } from "../../src/taskpane/host/fileHost";
import { createSaver } from "../../src/taskpane/saving/handOver";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeAll(completeJsdom);
// Each of these evaluates twice on whatever machine the tests run.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const t = createTranslator("ru");

/** The adapter of files, loaded once jsdom has the streams it needs. */
async function files() {
  const { readXlsx } = await import("../../src/workbook/xlsx/readXlsx");
  const { writeXlsx } = await import("../../src/workbook/xlsx/writeXlsx");
  const { inputWorkbook } = await import("../cli/inputWorkbook");
  return { readXlsx, writeXlsx, inputWorkbook };
}

const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;

/** A3 is one point a unit in the sample catalogue. */
async function readSmall(alpha: number, beta: number): Promise<WorkbookGrid> {
  const { readXlsx, inputWorkbook } = await files();
  const rows = [
    ["Организация", "A3"],
    ["Альфа", alpha],
    ["Бета", beta],
  ];
  return readXlsx(await inputWorkbook({ Показатели: rows }), "input.xlsx");
}

async function resultsBytes(alpha: number, beta: number): Promise<Uint8Array> {
  const { writeXlsx } = await files();
  return writeXlsx(resultOf(evaluateWorkbook(await readSmall(alpha, beta), options)).plan);
}

/** The sheet of criteria after somebody has typed another weight. */
function withWeight(sheet: SheetPlan, code: string, weight: number): SheetPlan {
  const column = sheet.rows.map((row) => row.findIndex((cell) => cell?.value === t("criteria.column.weight")));
  const at = Math.max(...column);
  const rows = sheet.rows.map((row) =>
    row[0]?.value === code
      ? row.map((cell, index) => (index === at && cell !== null ? { ...cell, value: weight } : cell))
      : row,
  );
  return { ...sheet, rows };
}

async function resultsBook(): Promise<WorkbookGrid> {
  const { readXlsx } = await files();
  return readXlsx(await resultsBytes(10, 20), "book.xlsx");
}

/** The results workbook after somebody has typed 31 for Альфа into the region's sheet. */
async function changedBook(): Promise<WorkbookGrid> {
  const book = await resultsBook();
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.title !== "Показатели"
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell.value === 10 ? { ...cell, value: 31 } : cell))),
          },
    ),
  };
}

describe("the pane over a workbook that was evaluated", () => {
  it("names on demand the cells that changed and who would move, with a way to the cell, and writes nothing", async () => {
    const { host, plans, shown } = memoryWorkbook(await changedBook());
    const { user, openStep } = openPane(host, "ru");
    await openStep("results");
    await user.click(await screen.findByRole("button", { name: t("comparison.pane.check") }));
    const section = await screen.findByRole("region", { name: t("comparison.pane.since") });
    await within(section).findByText(t("comparison.pane.changed", { number: 1 }));
    expect(section).toHaveTextContent("10 → 31");
    expect(section).toHaveTextContent("2 место, 10 → 1 место, 31");
    expect(section).toHaveTextContent("Из-за значений +21, из-за правил 0");
    await user.click(within(section).getByRole("button", { name: /Показатели!B2/ }));
    await waitFor(() => {
      expect(shown).toEqual(["Показатели!B2"]);
    });
    expect(plans).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("says on opening that something has changed, and lets Evaluate come first", async () => {
    const { host, plans } = memoryWorkbook(await changedBook(), { checksOnOpening: true });
    const { evaluate, user } = openPane(host, "ru");
    // The results of the record are shown: Бета first, as it was evaluated.
    const table = await screen.findByRole("table", { name: t("pane.results.table") });
    expect(within(table).getAllByRole("rowheader")[0]).toHaveTextContent("Бета");
    const when = t("pane.frame.evaluated", { when: "20.02.2026" });
    await screen.findByRole("button", { name: t("pane.frame.staleSince", { when }) });
    expect(screen.getByRole("tab", { name: t("pane.tabs.results") })).toHaveAccessibleDescription(
      t("pane.frame.stale"),
    );
    await evaluate();
    await waitFor(() => {
      expect(plans).toHaveLength(1);
      expect(screen.queryByRole("button", { name: t("pane.frame.staleSince", { when }) })).toBeNull();
    });
    await user.click(await screen.findByRole("tab", { name: t("results.tabs.changes") }));
    expect(plans[0]?.sheets.map(({ role }) => role)).toContain("comparison");
    const section = await screen.findByRole("region", { name: t("comparison.pane.last") });
    await within(section).findByText(/предыдущая оценка этой книги от 20\.02\.2026/);
    expect(section).toHaveTextContent("2 место, 10 → 1 место, 31");
    expect(section).toHaveTextContent(/Контрольная сумма: sha256:[0-9a-f]{64}/);
  });

  it("says so of a file of results as soon as it is opened, and whose criteria they are", async () => {
    const { writeXlsx } = await files();
    const { plan } = resultOf(evaluateWorkbook(await readSmall(10, 20), options));
    const typed = plan.sheets.map((sheet) => (sheet.role === "criteria" ? withWeight(sheet, "A3", 0.5) : sheet));
    const { user, openStep } = openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
    const input = screen.getByLabelText(t("pane.file.open"), { selector: "input" });
    await user.upload(input, new File([new Uint8Array(await writeXlsx({ ...plan, sheets: typed }))], "res.xlsx"));
    const when = t("pane.frame.evaluated", { when: "20.02.2026" });
    await screen.findByText(t("pane.frame.staleSince", { when }));
    await openStep("criteria");
    expect(
      await screen.findByText(t("pane.criteria.fromSheet", { title: "Критерии" }), { exact: false }),
    ).toBeVisible();
  });

  it("gives way to Evaluate while it still reads", async () => {
    const { host, plans } = memoryWorkbook(await changedBook(), { checksOnOpening: true });
    const { evaluate } = openPane(host, "ru");
    await evaluate();
    await waitFor(() => {
      expect(plans).toHaveLength(1);
    });
    expect(screen.queryByText(t("comparison.pane.changed", { number: 1 }))).toBeNull();
  });

  it("says that nothing changed, or that nothing is remembered", async () => {
    const first = openPane(memoryWorkbook(await resultsBook()).host, "ru");
    await first.openStep("results");
    await first.user.click(await screen.findByRole("button", { name: t("comparison.pane.check") }));
    await screen.findByText(t("comparison.pane.nothing"));
  });

  it("compares with last year's file: 5 → 31 and 6 → 20", async () => {
    const { host, plans } = memoryWorkbook(await changedBook());
    const { user, openStep } = openPane(host, "ru");
    await openStep("results");
    const input = await screen.findByLabelText(t("comparison.pane.fileChoose"), { selector: "input" });
    await user.upload(input, new File([new Uint8Array(await resultsBytes(5, 6))], "2024.results.xlsx"));
    await screen.findByText(t("comparison.pane.fileOf", { name: "2024.results.xlsx" }));
    const section = screen.getByRole("region", { name: t("comparison.pane.fileHeading") });
    expect(section).toHaveTextContent("2 место, 5 → 1 место, 31");
    expect(section).toHaveTextContent("1 место, 6 → 2 место, 20");
    expect(plans).toEqual([]);
  });
});
