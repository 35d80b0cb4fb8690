/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeAll(completeJsdom);
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const t = createTranslator("ru");

/** An Appendix of two sections as a workbook; the second document has other points and one row more. */
async function appendixFile(points: number, ...more: readonly (readonly string[])[]): Promise<File> {
  const { inputWorkbook } = await import("../cli/inputWorkbook");
  const rows = [
    ["№", "Показатель", "Порядок начисления"],
    ["Раздел I. Организационная работа"],
    ["1.1", "Коллективные договоры", `по ${String(points)} баллов за каждый договор`],
    ["1.2", "Качество работы", "учитывается качество работы"],
    ...more,
  ];
  return new File([new Uint8Array(await inputWorkbook({ Приложение: rows }))], "приложение.xlsx");
}

const choose = async (user: ReturnType<typeof openPane>["user"], label: string, file: File) => {
  await user.upload(await screen.findByLabelText(label, { selector: "input" }), file);
};

/** The workbook with the staff sheets of the document and an answer to its question. */
async function bookWithCriteria(): Promise<WorkbookGrid> {
  const { appendixForPane, appendixBook } = await import("../../src/taskpane/otherRules");
  const { writeXlsx } = await import("../../src/workbook/xlsx/writeXlsx");
  const { readXlsx } = await import("../../src/workbook/xlsx/readXlsx");
  const file = await appendixFile(5);
  const document = await readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
  const taken = appendixForPane(null, document);
  if (taken === null) throw new Error("no Appendix");
  const criteria = taken.edition.criteria.map((one) =>
    one.method === null ? { ...one, method: "points" as const } : one,
  );
  const plan = appendixBook({ ...taken, edition: { ...taken.edition, criteria } }, "ru");
  return readXlsx(await writeXlsx(plan), "книга.xlsx");
}

describe("taking the criteria from the document of an Appendix", () => {
  it("first shows what is understood and asked, then writes the sheets, every row with its text, not approved", async () => {
    const { host, plans, kept } = memoryWorkbook(indicatorWorkbook([["Альфа", 5, null]]));
    const { user, openStep } = openPane(host, "ru");
    await openStep("criteria");
    await choose(user, t("appendix.pane.choose"), await appendixFile(5));
    const section = await screen.findByRole("region", { name: t("appendix.pane.heading") });
    await within(section).findByText(/блоков – 1, строк критериев – 2; вопросов – 1/);
    expect(section).toHaveTextContent("1.2 Качество работы: порядок начисления понят не полностью");
    expect(plans).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(section).getByRole("button", { name: t("appendix.pane.write") }));
    await waitFor(() => {
      expect(plans).toHaveLength(1);
    });
    expect(kept).toEqual([]);
    expect(plans[0]?.sheets.map(({ role }) => role)).toEqual(["criteria", "settings"]);
    const cells = (role: string) =>
      plans[0]?.sheets.find((sheet) => sheet.role === role)?.rows.flatMap((row) => row.map((cell) => cell?.value)) ??
      [];
    expect(cells("criteria")).toContain("Коллективные договоры | по 5 баллов за каждый договор");
    expect(cells("settings")).toContain("Организационная работа");
    const settings = plans[0]?.sheets.find(({ role }) => role === "settings")?.rows ?? [];
    const approved = settings.find((row) => String(row[0]?.value).startsWith("Критерии утверждены"));
    expect(approved?.[1]?.value).toBe("нет");
  });

  it("beside a criteria sheet of the staff's says row by row what changes, and keeps theirs under a dated title", async () => {
    const { host, plans, kept } = memoryWorkbook(await bookWithCriteria());
    const { user, openStep } = openPane(host, "ru");
    await openStep("criteria");
    const newer = await appendixFile(7, ["1.3", "Официальный сайт", "наличие сайта – 15 баллов"]);
    await choose(user, t("appendix.pane.choose"), newer);
    const section = await screen.findByRole("region", { name: t("appendix.pane.heading") });
    await within(section).findByText(/добавлено строк – 1, исключено – 0, изменено – 1, без изменений – 1/);
    expect(section).toHaveTextContent("Баллы: 5 → 7");
    expect(section).toHaveTextContent("Добавлено: 1.3 Официальный сайт");
    expect(section).toHaveTextContent(t("appendix.pane.there", { title: "Критерии" }));
    expect(section).toHaveTextContent("вопросов – 0");
    expect(plans).toEqual([]);
    await user.click(within(section).getByRole("button", { name: t("appendix.pane.replace") }));
    await waitFor(() => {
      expect(plans).toHaveLength(1);
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^Критерии \d{4}-\d\d-\d\d$/);
    expect(plans[0]?.sheets.map(({ role }) => role)).toEqual(["criteria"]);
  });

  it("says that a file holds no Appendix, and can save the criteria as a workbook of their own", async () => {
    const { host, plans, saved } = memoryWorkbook(indicatorWorkbook([["Альфа", 5, null]]));
    const { user, openStep } = openPane(host, "ru");
    await openStep("criteria");
    const { inputWorkbook } = await import("../cli/inputWorkbook");
    const other = new File([new Uint8Array(await inputWorkbook({ Лист: [["слово"]] }))], "другое.xlsx");
    await choose(user, t("appendix.pane.choose"), other);
    const section = await screen.findByRole("region", { name: t("appendix.pane.heading") });
    await within(section).findByText(/нет таблицы Приложения/);
    await choose(user, t("appendix.pane.choose"), await appendixFile(5));
    await user.click(await within(section).findByRole("button", { name: t("appendix.pane.save") }));
    await waitFor(() => {
      expect(saved.map(({ name }) => name)).toEqual(["bagalau.criteria.xlsx"]);
    });
    expect(plans).toEqual([]);
  });
});

describe("rehearsing another edition in the pane", () => {
  it("says who would move and writes nothing", async () => {
    // A3 of the sample gives 1 point each; the document gives 3 for what the sample calls A3.
    const book = indicatorWorkbook([
      ["Альфа", 5, null],
      ["Бета", 7, null],
    ]);
    const { host, plans } = memoryWorkbook(book);
    const { user, openStep } = openPane(host, "ru");
    await openStep("criteria");
    const { defaultEdition } = await import("../../src/criteria/defaultEdition");
    const name = defaultEdition().criteria.find(({ code }) => code === "A3")?.name.ru ?? "";
    const { inputWorkbook } = await import("../cli/inputWorkbook");
    const rows = [
      ["№", "Показатель", "Порядок начисления"],
      ["1", name, "по 3 балла за каждого"],
    ];
    const file = new File([new Uint8Array(await inputWorkbook({ Приложение: rows }))], "новое.xlsx");
    await choose(user, t("comparison.rehearsal.choose"), file);
    const section = await screen.findByRole("region", { name: t("comparison.rehearsal.heading") });
    await within(section).findByText("1 место, 7 → 1 место, 21");
    const [answer] = within(section).getAllByRole("status");
    expect(answer).toHaveTextContent(t("results.changed.same"));
    expect(document.activeElement).toBe(answer);
    expect(section).toHaveTextContent("2 место, 5 → 2 место, 15");
    expect(plans).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("trying a rule in the pane", () => {
  it("shows the rule in words and what a typed value gives", async () => {
    const { host, plans } = memoryWorkbook(await bookWithCriteria());
    const { user, openStep } = openPane(host, "ru");
    await openStep("data");
    await user.click(await screen.findByRole("button", { name: t("pane.start.check") }));
    await openStep("criteria");
    await user.click(await screen.findByText(/Организационная работа/));
    await user.click(await screen.findByText(t("criteria.trying.heading", { code: "1.1" })));
    await screen.findByText(/^5 баллов за каждую единицу/);
    const field = screen.getByRole("textbox", { name: "1.1. Коллективные договоры" });
    await user.type(field, "93,5");
    // 93.5 × 5 = 467.5, rounded half away from zero.
    await screen.findByText("93,5 → 468 баллов");
    await user.clear(field);
    await user.type(field, "много");
    await screen.findByText(t("criteria.input.number"));
    expect(plans).toEqual([]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
