/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { readFile } from "node:fs/promises";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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

it("the sample gives way to one's own files, with what was answered and computed of it", async () => {
  const { user, evaluate, openStep } = openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
  await user.click(screen.getByRole("button", { name: t("pane.file.sample") }));
  await screen.findByText(t("pane.file.chosen", { name: "indicators-2025.xlsx" }), {}, slow);
  await evaluate();
  await screen.findByText(t("results.encouraged"), {}, slow);
  await openStep("data");
  const input = screen.getByLabelText(t("pane.file.open"), { selector: "input" });
  await user.upload(input, new File(["Организация;A3\nОбласть;5\nГород;4\n"], "own.csv"));
  await screen.findByText(t("pane.file.chosen", { name: "own.csv" }), {}, slow);
  expect(screen.getByText(t("pane.file.sampleLeft"))).toBeVisible();
  await openStep("results");
  expect(screen.getByText(t("pane.results.before"))).toBeVisible();
});

it("of several files each has its reason, also where none could be read", async () => {
  openPane(createFileHost(createSaver("browser", () => undefined)), "ru");
  const input = screen.getByLabelText(t("pane.file.open"), { selector: "input" });
  // Dropped files do not pass the input's own list of types.
  const drop = userEvent.setup({ applyAccept: false });
  await drop.upload(input, new File(["not a workbook"], "bad.xlsx"));
  expect(await screen.findByText(`✕ ${t("issues.fileOtherContent")}`, {}, slow)).toBeVisible();
  expect(screen.queryByText(t("pane.file.chosen", { name: "bad.xlsx" }))).toBeNull();
  await drop.upload(input, new File(["jpg"], "photo.jpg"));
  await screen.findByText(`✕ ${t("issues.fileNoTable")}`, {}, slow);
  expect(await screen.findByText(t("pane.file.noneRead", { names: "bad.xlsx, photo.jpg" }), {}, slow)).toBeVisible();
  const sample = await readFile("assets/samples/indicators-2025.xlsx");
  await drop.upload(input, [new File([new Uint8Array(sample)], "own.xlsx"), new File(["text"], "note.txt")]);
  await screen.findByText(`✓ ${t("pane.understood.organisations", { count: 21 })}`, {}, slow);
  const marks = within(screen.getByRole("list", { name: t("pane.file.list") })).getAllByRole("listitem");
  expect(marks.map(({ textContent }) => /^[^✓✕]*[✓✕]/.exec(textContent)?.[0])).toEqual([
    "bad.xlsx✕",
    "photo.jpg✕",
    "note.txt✕",
    "own.xlsx✓",
  ]);
  expect(document.activeElement).toHaveTextContent(t("pane.file.notRead", { number: 3 }));
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
