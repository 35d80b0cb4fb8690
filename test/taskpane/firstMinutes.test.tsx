/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { readFile } from "node:fs/promises";
import { screen, waitFor, within } from "@testing-library/react";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { readEdition } from "../../src/criteria/readEdition";
import { createTranslator } from "../../src/locales/translator";
import { nextYearPlan } from "../../src/evaluation/nextYearPlan";
import { readSample } from "../../src/taskpane/actions/openSample";
import { createFileHost } from "../../src/taskpane/host/fileHost";
import { createSaver } from "../../src/taskpane/saving/handOver";
import { workbookFromPlans } from "../workbook/planGrid";
import { exampleRows, indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { completeJsdom, openPane } from "./paneDriver";

const slow = { timeout: 60_000 };
const t = createTranslator("ru");

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
  Object.assign(window, {
    fetch: async () => {
      const bytes = await readFile("assets/samples/indicators-2025.xlsx");
      return { ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
    },
  });
});

describe("an empty workbook in Excel", () => {
  const empty = { ...indicatorWorkbook([]), sheets: [] };

  it("gets the sample on a sheet of its own", async () => {
    const workbook = memoryWorkbook(empty);
    const { user } = openPane(workbook.host, "ru");
    await user.click(screen.getByRole("button", { name: t("pane.frame.empty.sample") }));
    await screen.findByText(t("pane.frame.empty.sampleInserted"), {}, slow);
    const [plan] = workbook.plans;
    expect(plan?.sheets.map(({ title }) => title)).toEqual(["Показатели 2025"]);
    expect(plan?.sheets[0]?.rows.flat().some((cell) => String(cell?.value).includes("Акмолинск"))).toBe(true);
  });

  it("gets an empty table and the staff sheets", async () => {
    const workbook = memoryWorkbook(empty);
    const { user } = openPane(workbook.host, "ru");
    await user.click(screen.getByRole("button", { name: t("pane.frame.empty.table") }));
    await screen.findByText(t("pane.frame.empty.tableInserted"), {}, slow);
    const roles = workbook.plans[0]?.sheets.map(({ role }) => role);
    expect(roles).toEqual(["indicators", "criteria", "settings", "organisations", "corrections"]);
  });
});

describe("the sample in an ordinary browser", () => {
  it("is looked at although it was fetched before and is there within the click", async () => {
    await readSample();
    openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
    // In a browser this is so until everything is done that needs no waiting, and React then draws at once.
    Object.defineProperty(window, "event", { configurable: true, value: new MouseEvent("click") });
    screen.getByRole("button", { name: t("pane.file.sample") }).click();
    await screen.findByText(t("pane.file.chosen", { name: "indicators-2025.xlsx" }), {}, slow);
    Reflect.deleteProperty(window, "event");
    await screen.findByRole("heading", { name: t("pane.understood.heading") }, { timeout: 20_000 });
  });

  it("does not take the place of one's own files unless that is agreed to", async () => {
    const { user } = openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
    const input = screen.getByLabelText(t("pane.file.open"), { selector: "input" });
    const own = await readFile("assets/samples/indicators-2025.xlsx");
    await user.upload(input, new File([new Uint8Array(own)], "мой.xlsx"));
    await screen.findByText(t("pane.file.chosen", { name: "мой.xlsx" }), {}, slow);
    await screen.findByRole("heading", { name: t("pane.understood.heading") }, slow);
    await user.click(screen.getByRole("button", { name: t("pane.file.sample") }));
    const asked = await screen.findByRole("alertdialog", {}, slow);
    await user.click(within(asked).getByRole("button", { name: t("pane.frame.ask.no") }));
    expect(screen.getByText(t("pane.file.chosen", { name: "мой.xlsx" }))).toBeInTheDocument();
    await waitFor(() => {
      expect(screen.queryByRole("alertdialog")).toBeNull();
    });
    await user.click(screen.getByRole("button", { name: t("pane.file.sample") }));
    const again = await screen.findByRole("alertdialog", {}, slow);
    await user.click(within(again).getByRole("button", { name: t("pane.frame.ask.sample.yes") }));
    await screen.findByText(t("pane.file.chosen", { name: "indicators-2025.xlsx" }), {}, slow);
  });
});

describe("the next year", () => {
  it("takes criteria, weights and spellings along, not what was signed, due or sent", () => {
    const edition = defaultEdition();
    const approval = { approved: true, number: "7", date: "2026-02-20", by: "", checksum: "x", reason: "" };
    const former = {
      ...edition,
      title: { ...edition.title, approved: true },
      settings: {
        ...edition.settings,
        approval,
        letters: { ...edition.settings.letters, deadline: "1 марта", contact: "кабинет 5" },
      },
      roster: [{ name: "Астана", nameKk: "", spellings: ["г. Астана"], takesPart: true, reason: "" }],
    };
    const { sheets } = nextYearPlan(former, "ru", t);
    const { edition: next } = readEdition(workbookFromPlans(sheets));
    expect(next.title).toMatchObject({ year: edition.title.year + 1, approved: false });
    expect(next.settings.approval).toEqual({ ...approval, approved: false, number: "", date: "", checksum: "" });
    expect(next.settings.letters).toMatchObject({ deadline: "", contact: "кабинет 5" });
    expect(next.roster).toEqual(former.roster);
    expect(next.criteria).toEqual(edition.criteria);
  });

  it("is handed over as a workbook from the pane", async () => {
    const plan = nextYearPlan(defaultEdition(), "ru", t);
    const book = workbookFromPlans(plan.sheets.filter(({ role }) => role !== "indicators"));
    const workbook = memoryWorkbook({ ...book, sheets: [...book.sheets, ...indicatorWorkbook(exampleRows).sheets] });
    const { user } = openPane(workbook.host, "ru");
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    const year = defaultEdition().title.year + 2;
    await user.click(
      await screen.findByRole("button", { name: t("pane.frame.nextYear.start", { year: String(year) }) }, slow),
    );
    await waitFor(() => {
      expect(workbook.saved.map(({ name }) => name)).toEqual([`bagalau-${year}.xlsx`]);
    }, slow);
    expect(workbook.plans).toEqual([]);
  });
});
