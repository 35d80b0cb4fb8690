/** @jest-environment jsdom */
import { resultOf } from "../evaluation/resultOf";
import "@testing-library/jest-dom";
import { act, render, screen, within, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { I18nextProvider } from "react-i18next";
import { createTexts, createTranslator } from "../../src/locales/translator";
import { CrashGuard } from "../../src/taskpane/components/CrashGuard";
import { createFileHost } from "../../src/taskpane/host/fileHost";
import { createSaver } from "../../src/taskpane/saving/handOver";
import { languages } from "../../src/locales/language";
import { HostFault } from "../../src/workbook/hostFault";
import type { SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import { workbookFromPlans } from "../workbook/planGrid";
import { exampleRows, indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
});

// The first evaluation compiles the whole pipeline.
jest.setTimeout(60_000);
const slow = { timeout: 30_000 };

describe.each(languages)("the pane in %s", (language) => {
  it("evaluates the workbook and shows places, organisations and totals", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, evaluate } = openPane(workbook.host, language);
    await evaluate();
    const table = await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    const rows = within(table).getAllByRole("row").slice(1);
    // Totals are the numbers typed (A3 gives one point each); the unreadable one scores 0; 500 twice shares place 3.
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ["1", "900"],
      ["2", "700"],
      ["3", "500"],
      ["3", "500"],
      ["5", "0"],
    ]);
    expect(within(rows[0] ?? table).getByRole("rowheader")).toHaveTextContent("Астана");
    expect(workbook.plans).toHaveLength(1);
  });

  it("puts equals across the last prize to the Committee", async () => {
    const { t, evaluate } = openPane(memoryWorkbook(indicatorWorkbook(exampleRows)).host, language);
    await evaluate();
    await screen.findAllByText(t("pane.results.undecided"), {}, slow);
    // No footnote stands in the pane that would explain a mark of Russian names.
    const question = t("pane.results.undecidedPrize", { slots: 1, names: "Жамбыл; Актобе" });
    expect(screen.getByText(question, { exact: false })).toBeVisible();
  });

  it("says that nothing leaves the computer and that the catalogue is a sample", async () => {
    const { t, user, openStep } = openPane(memoryWorkbook(indicatorWorkbook(exampleRows)).host, language);
    expect(screen.getByText(t("pane.privacy"))).toBeVisible();
    await openStep("criteria");
    // Nobody knows yet what criteria the workbook has.
    expect(screen.queryByText(t("pane.sampleCatalogue"))).toBeNull();
    await openStep("data");
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    await screen.findByText(t("pane.understood.heading"), {}, slow);
    await openStep("criteria");
    expect(screen.getAllByText(t("pane.sampleCatalogue"), { exact: false })).toHaveLength(1);
  });

  it("has no accessibility faults on any step, before and after", async () => {
    const { t, evaluate, openStep } = openPane(memoryWorkbook(indicatorWorkbook(exampleRows)).host, language);
    expect(await accessibilityFaults()).toEqual([]);
    await evaluate();
    await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    for (const step of ["results", "data", "criteria"] as const) {
      await openStep(step);
      expect(await accessibilityFaults()).toEqual([]);
    }
  });
});

describe("what was understood", () => {
  it("names the sheet, its organisations, and the headers that were not matched", async () => {
    const { t, evaluate, openStep } = openPane(memoryWorkbook(indicatorWorkbook(exampleRows)).host, "ru");
    await evaluate();
    await screen.findByRole("table", {}, slow);
    await openStep("data");
    expect(screen.getByText(t("pane.understood.sheet", { title: "Показатели" }))).toBeVisible();
    expect(screen.getByText(/5 организаций, заголовки в/)).toBeVisible();
    expect(screen.getByText(t("pane.understood.indicators", { number: 1 }))).toBeVisible();
  });

  it("goes to the cell of an issue on a click", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, evaluate, openStep } = openPane(workbook.host, "ru");
    await evaluate();
    await screen.findByRole("table", {}, slow);
    await openStep("data");
    const goTo = t("pane.issues.goTo", { address: "Показатели!B6" });
    await user.click((await screen.findAllByRole("button", { name: goTo }, slow))[0] ?? document.body);
    expect(workbook.shown).toEqual(["Показатели!B6"]);
  });
});

describe("looking at the data before anything is computed", () => {
  const header = ["Организация", "A3", "Погода в области"];
  const rows = [
    ["Астана", 900, 5],
    ["Жамбыл", 500, 700],
  ];

  it("asks what a header means, takes the answer, and keeps it in the workbook at Evaluate", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(rows, header));
    const { t, user, evaluate, openStep } = openPane(workbook.host, "ru");
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    const question = await screen.findByRole("group", { name: "«Погода в области»" }, slow);
    expect(workbook.plans).toEqual([]);
    await user.click(within(question).getByRole("button", { name: t("pane.questions.choose") }));
    const label = t("pane.questions.chooseLabel", { header: "Погода в области" });
    await user.type(screen.getByRole("combobox", { name: label }), "A4");
    await user.click(await screen.findByRole("option", { name: /^A4\./ }));
    expect(await screen.findByText(t("pane.answers.heading", { number: 1 }), {}, slow)).toBeVisible();
    expect(screen.queryByRole("group", { name: "«Погода в области»" })).toBeNull();
    await evaluate();
    const table = await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    // A4 of the sample gives 50 points each, A3 one: 500 + 35 000 before 900 + 250.
    expect(within(table).getAllByRole("rowheader")[0]).toHaveTextContent("Жамбыл");
    await openStep("data");
    expect(screen.queryByText(t("pane.answers.heading", { number: 1 }))).toBeNull();
    const criteria = workbook.plans[0]?.sheets.find(({ role }) => role === "criteria");
    expect(criteria?.rows.flat().some((cell) => String(cell?.value).includes("Погода в области"))).toBe(true);
  });

  it("can be told that a header is no indicator, and take that back", async () => {
    const { t, user } = openPane(memoryWorkbook(indicatorWorkbook(rows, header)).host, "kk");
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    const question = await screen.findByRole("group", { name: "«Погода в области»" }, slow);
    await user.click(within(question).getByRole("button", { name: t("pane.questions.notIndicator") }));
    const answer = t("pane.answers.notIndicator", { header: "Погода в области" });
    await user.click(await screen.findByRole("button", { name: t("pane.answers.undoOf", { answer }) }, slow));
    expect(await screen.findByRole("group", { name: "«Погода в области»" }, slow)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("shows who sent, and the letter to each, in the language of the region", async () => {
    // A head that waits for an answer leaves open what is missing.
    const known = rows.map((row) => row.slice(0, 2));
    const { t, user } = openPane(memoryWorkbook(indicatorWorkbook(known, header.slice(0, 2))).host, "ru");
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    expect(await screen.findByText(t("pane.status.heading", { number: 2, all: 2 }), {}, slow)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: t("pane.status.language") }), "kk");
    expect((await screen.findAllByText(/Құрметті/, {}, slow))[0]).toBeInTheDocument();
  });
});

describe("forms for the regions", () => {
  it("are saved as one archive with a list of whose each is", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, openStep } = openPane(workbook.host, "ru");
    await openStep("criteria");
    await user.click(screen.getByRole("button", { name: t("pane.criteria.formsSave") }));
    // Without an organisations sheet: those of the table.
    const made = t("pane.criteria.formsSaved", { count: 5, name: "bagalau-forms.zip" });
    const saved = `${made} ${t("pane.criteria.formsFor.tables")}`;
    expect(await screen.findByText(saved, {}, slow)).toBeVisible();
    const { unzip } = await import("../../src/workbook/xlsx/unzip");
    const names = [...(await unzip(workbook.saved[0]?.bytes ?? new Uint8Array(), () => true)).keys()];
    expect(names).toEqual([...Array.from({ length: 5 }, (_form, index) => `form-0${index + 1}.xlsx`), "list.txt"]);
  });
});

describe("the documents", () => {
  it("are saved as one archive, each in Russian and Kazakh, and it is said that they state no places", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, evaluate } = openPane(workbook.host, "ru");
    await evaluate();
    await user.click(await screen.findByRole("tab", { name: t("results.tabs.documents") }, slow));
    await user.click(await screen.findByRole("button", { name: t("pane.documents.save") }, slow));
    const saved = t("pane.documents.savedWithheld", { name: "bagalau-documents.zip" });
    expect(await screen.findByText(saved, {}, slow)).toBeVisible();
    const { unzip } = await import("../../src/workbook/xlsx/unzip");
    const names = [...(await unzip(workbook.saved[0]?.bytes ?? new Uint8Array(), () => true)).keys()];
    const papers = ["resolution", "annex-1-totals", "annex-2-criteria", "minutes", "briefing", "certificates"];
    expect(names).toEqual(papers.flatMap((name) => [`${name}.ru.docx`, `${name}.kk.docx`]));
  });
});

describe("the scorecards", () => {
  it("are saved as one archive: a file for each rated organisation, and a list of whose each is", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, evaluate } = openPane(workbook.host, "ru");
    await evaluate();
    await user.click(await screen.findByRole("tab", { name: t("results.tabs.documents") }, slow));
    await user.click(await screen.findByRole("button", { name: t("pane.documents.scorecards") }, slow));
    await waitFor(() => {
      expect(workbook.saved.map(({ name }) => name)).toEqual(["bagalau-scorecards.zip"]);
    }, slow);
    const { unzip } = await import("../../src/workbook/xlsx/unzip");
    const parts = await unzip(workbook.saved[0]?.bytes ?? new Uint8Array(), () => true);
    const list = new TextDecoder().decode(parts.get("list.txt"));
    const files = [...list.matchAll(/^(scorecard-\d\d\.xlsx): ./gm)].map(([, name = ""]) => name);
    expect(files.length).toBeGreaterThan(1);
    expect([...parts.keys()]).toEqual([...files, "list.txt"]);
    const saved = t("pane.documents.scorecardsSaved", { count: files.length, name: "bagalau-scorecards.zip" });
    expect(await screen.findByText(saved, {}, slow)).toBeVisible();
  });
});

describe("a part that cannot be drawn", () => {
  it("says so in the user's language and leaves Evaluate usable", async () => {
    const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
    // A file name that cannot be shown: React refuses an object where a text should be.
    const broken = { name: { toString: undefined }, bytes: () => Promise.resolve(new Uint8Array()) } as never;
    render(
      <I18nextProvider i18n={createTexts("kk")}>
        <CrashGuard>{broken}</CrashGuard>
      </I18nextProvider>,
    );
    const t = createTranslator("kk");
    expect(await screen.findByText(t("pane.crash.heading"))).toBeVisible();
    expect(screen.getByRole("button", { name: t("pane.crash.copy") })).toBeVisible();
    complaints.mockRestore();
  });
});

describe("a workbook that cannot be evaluated", () => {
  it("is refused with its issues and nothing is written", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook([], ["Записка", "Без показателей"]));
    const { t, evaluate } = openPane(workbook.host, "ru");
    await evaluate();
    expect(await screen.findByText(t("pane.results.refused"), {}, slow)).toBeVisible();
    expect(screen.getByText(t("pane.issues.error", { number: 1 }))).toBeVisible();
    expect(workbook.plans).toEqual([]);
  });

  it.each(languages)("asks of each organisation that stands twice which row holds, in %s", async (language) => {
    const workbook = memoryWorkbook(
      indicatorWorkbook([
        ["Астана", 900, null],
        ["Жамбыл", 500.5, null],
        ["Астана", 100, null],
        ["Жамбыл", 400, null],
        ["Жамбыл", 450, null],
      ]),
    );
    const { t, user, evaluate } = openPane(workbook.host, language);
    await evaluate();
    const astana = await screen.findByRole("group", { name: "«Астана»" }, slow);
    expect(astana).toHaveTextContent(/A3.*: 900 Показатели!B2 ≠ 100 Показатели!B4/);
    const zhambyl = screen.getByRole("group", { name: "«Жамбыл»" });
    expect(zhambyl).toHaveTextContent(language === "en" ? "500.5 Показатели!B3" : "500,5 Показатели!B3");
    expect(await accessibilityFaults()).toEqual([]);
    const take = (card: HTMLElement, place: string) =>
      user.click(within(card).getByText(t("pane.questions.take", { place: `Показатели!${place}` })));
    await take(astana, "A4");
    await waitFor(() => {
      expect(screen.queryByRole("group", { name: "«Астана»" })).toBeNull();
    }, slow);
    await take(screen.getByRole("group", { name: "«Жамбыл»" }), "A5");
    const answer = t("pane.answers.duplicates.row", { organisation: "Жамбыл", number: 2 });
    await user.click(await screen.findByRole("button", { name: t("pane.answers.undoOf", { answer }) }, slow));
    await take(await screen.findByRole("group", { name: "«Жамбыл»" }, slow), "A3");
    expect(workbook.plans).toEqual([]);
    await evaluate();
    const table = await screen.findByRole("table", {}, slow);
    const names = within(table).getAllByRole("rowheader");
    expect(names.map((name) => name.textContent)).toEqual([
      expect.stringContaining("Жамбыл"),
      expect.stringContaining("Астана"),
    ]);
    expect(within(table).getByText("501")).toBeVisible();
  });
});

describe("faults of the host", () => {
  it.each(languages)("are told in %s, with the remedy, and the last results stay", async (language) => {
    let fault: HostFault | null = null;
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), {
      writing: () => (fault === null ? Promise.resolve() : Promise.reject(fault)),
    });
    const { t, evaluate } = openPane(workbook.host, language);
    await evaluate();
    await screen.findByRole("table", {}, slow);
    fault = new HostFault("cellBeingEdited", "InvalidOperationInCellEditMode");
    await evaluate();
    const alert = await screen.findByText(t("workbook.faults.cellBeingEdited"), { exact: false }, slow);
    expect(alert.closest("[role=alert]")).not.toBeNull();
    expect(screen.getByRole("table")).toBeVisible();
    expect(screen.queryByText("InvalidOperationInCellEditMode")).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("give technical details to the clipboard", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), {
      reading: () => Promise.reject(new HostFault("sheetProtected", "AccessDenied at step 3")),
    });
    const { t, user, evaluate } = openPane(workbook.host, "en");
    await evaluate();
    await user.click(await screen.findByRole("button", { name: t("pane.faults.copy") }, slow));
    expect(await navigator.clipboard.readText()).toBe("sheetProtected\nAccessDenied at step 3");
  });
});

describe("while it works", () => {
  const held = () => {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return {
      gate,
      letGo: () => {
        letGo();
      },
    };
  };

  it("names the step, can be cancelled, and gives the focus back to Evaluate", async () => {
    const { gate, letGo } = held();
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), { reading: () => gate });
    const { t, user, evaluate } = openPane(workbook.host, "ru");
    await evaluate();
    const cancel = await screen.findByRole("button", { name: t("pane.cancel") }, slow);
    expect(await screen.findByRole("progressbar", { name: `${t("pane.steps.reading")}…` }, slow)).toBeVisible();
    await user.click(cancel);
    expect(await screen.findByText(t("pane.cancelled"))).toBeVisible();
    expect(screen.getByRole("button", { name: t("pane.evaluate") })).toHaveFocus();
    await act(async () => {
      letGo();
      await gate;
    });
    expect(workbook.plans).toEqual([]);
  });

  it("cannot be cancelled once writing has begun, and another press does nothing", async () => {
    const { gate, letGo } = held();
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), { writing: () => gate });
    const { t, user, evaluate, openStep } = openPane(workbook.host, "ru");
    await evaluate();
    await screen.findByRole("progressbar", { name: `${t("pane.steps.writing")}…` }, slow);
    expect(screen.queryByRole("button", { name: t("pane.cancel") })).toBeNull();
    await evaluate();
    await openStep("criteria");
    await user.click(await screen.findByRole("button", { name: t("pane.criteria.add") }));
    letGo();
    // Who has turned to another step stays there.
    await screen.findByText(t("pane.frame.evaluated", { when: "" }).trim(), { exact: false }, slow);
    await openStep("results");
    await screen.findByRole("table", {}, slow);
    expect(workbook.plans).toHaveLength(1);
  });
});

describe("criteria sheets", () => {
  it("are added where there are none", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, openStep } = openPane(workbook.host, "ru");
    await openStep("criteria");
    await user.click(screen.getByRole("button", { name: t("pane.criteria.add") }));
    const titles = "Критерии, Настройки, Организации, Исправления";
    expect(await screen.findByText(t("pane.criteria.added", { titles }), {}, slow)).toBeVisible();
    expect(workbook.plans.map(({ sheets }) => sheets.map(({ role }) => role))).toEqual([
      ["criteria", "settings", "organisations", "corrections"],
    ]);
  });
});

describe("the language", () => {
  it("is switched by the user and remembered under Office's partition", async () => {
    const { user } = openPane(memoryWorkbook(indicatorWorkbook(exampleRows)).host, "ru", { partitionKey: "p1-" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Язык" }), "Қазақша");
    expect(screen.getByRole("button", { name: "Бағалау" })).toBeVisible();
    expect(document.documentElement.lang).toBe("kk");
    expect(localStorage.getItem("p1-bagalau.language")).toBe("kk");
  });
});

describe("the previous evaluation", () => {
  it("is brought back after a question that says which it is", async () => {
    const first = evaluatedWorkbook(indicatorWorkbook([["Астана", 900, null]]));
    const corrected = {
      ...first,
      sheets: [...first.sheets.filter(isNotIndicators), ...indicatorWorkbook([["Астана", 90, null]]).sheets],
    };
    const workbook = memoryWorkbook(evaluatedWorkbook(corrected));
    const { t, user, openStep } = openPane(workbook.host, "kk");
    await openStep("results");
    await user.click(await screen.findByRole("button", { name: t("pane.results.restore") }, slow));
    const asked = await screen.findByRole("alertdialog", {}, slow);
    expect(asked).toHaveTextContent(t("pane.frame.ask.restore.text", { date: "20.02.2026", count: 1 }));
    expect(workbook.plans).toHaveLength(0);
    await user.click(within(asked).getByRole("button", { name: t("pane.frame.ask.restore.yes") }));
    const table = await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    expect(within(table).getByRole("cell", { name: "900" })).toBeVisible();
    expect(await screen.findByText(t("pane.frame.restored", { date: "20.02.2026" }))).toBeVisible();
    expect(workbook.plans).toHaveLength(1);
  });

  it("is said to be missing where the workbook keeps none, and nothing is written", async () => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows));
    const { t, user, openStep } = openPane(workbook.host, "ru");
    await openStep("results");
    await user.click(await screen.findByRole("button", { name: t("pane.results.restore") }, slow));
    expect(await screen.findByText(t("pane.results.nothingToRestore"), {}, slow)).toBeVisible();
    expect(workbook.plans).toHaveLength(0);
  });
});

describe("outside Excel", () => {
  it("asks for a file first", async () => {
    const { t, evaluate } = openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
    await evaluate();
    expect(screen.getByText(t("pane.file.first"))).toBeVisible();
  });

  it("refuses a file that is no workbook", async () => {
    const { t } = openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
    const input = screen.getByLabelText(t("pane.file.open"), { selector: "input" });
    // A dropped file does not pass the input's own list of types.
    await userEvent.setup({ applyAccept: false }).upload(input, new File(["x"], "таблица.ods"));
    expect(await screen.findByText(t("workbook.faults.otherContent"), { exact: false }, slow)).toBeVisible();
  });
});

/** The workbook that an evaluation of it writes. */
function evaluatedWorkbook(workbook: WorkbookGrid): WorkbookGrid {
  const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
  const outcome = resultOf(evaluateWorkbook(workbook, options));
  return workbookFromPlans(outcome.plan.sheets);
}

function isNotIndicators({ title }: SheetGrid): boolean {
  return title !== "Показатели";
}
