/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { languages } from "../../src/locales/language";
import { resultOf } from "../evaluation/resultOf";
import type { SheetGrid } from "../../src/workbook/grid";
import { workbookFromPlans } from "../workbook/planGrid";
import { indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
  window.scrollTo = () => undefined;
});

const slow = { timeout: 60_000 };

// Of the sample catalogue: A2 gives 0.05 points each, A3 1, C1 3.
const header = ["Организация", "A2", "A3", "C1"];
const rows = [
  ["Астана", 1_000, 900, 1],
  ["Кызылорда", 2_000, 700, 2],
  ["Жамбыл", 3_100, 510, 1],
  ["Актобе", 1_200, 400, 30],
  ["Павлодар", 1_060, 100, 1],
];
// 50 + 900 + 3, 100 + 700 + 6, 155 + 510 + 3, 60 + 400 + 90, 53 + 100 + 3
const book = indicatorWorkbook(rows, header);

describe.each(languages)("the results in %s", (language) => {
  it("lead from the table to why a place is so, down to the cell, and back to where one was", async () => {
    const workbook = memoryWorkbook(book);
    const { t, user, evaluate } = openPane(workbook.host, language);
    await evaluate();
    const table = await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    const name = "Кызылорда";
    const opener = within(table).getByRole("button", { name: t("results.openOrganisation", { organisation: name }) });
    await user.click(opener);
    const heading = screen.getByRole("heading", { level: 2, name });
    expect(heading).toHaveFocus();
    expect(screen.queryByRole("table")).toBeNull();
    const distances = screen.getByRole("region", { name: t("results.page.distances") });
    const points = (count: number) => t("pane.results.points", { count, number: String(count) });
    const first = "Астана";
    expect(distances).toHaveTextContent(t("results.page.above", { place: "1", organisation: first, gap: points(147) }));
    const strongest = screen.getByRole("region", { name: t("results.page.strongest") });
    // 700 points against a median of 510; the cell is a way there.
    expect(strongest).toHaveTextContent(t("results.page.aboveMedian", { number: "190" }));
    await user.click(within(strongest).getByRole("button", { name: /Показатели!C3/ }));
    expect(workbook.shown).toEqual(["Показатели!C3"]);
    expect(await accessibilityFaults()).toEqual([]);
    const [back] = screen.getAllByRole("button", { name: new RegExp(t("results.page.back")) });
    await user.click(back ?? heading);
    expect(opener).toHaveFocus();
    expect(screen.getByRole("table", { name: t("pane.results.table") })).toBeVisible();
  });

  it("show what another weight would do, keep it, and write it into the criteria when asked", async () => {
    const workbook = memoryWorkbook(evaluatedBook());
    const { t, user, evaluate, openStep } = openPane(workbook.host, language);
    await evaluate();
    await user.click(await screen.findByRole("tab", { name: t("results.tabs.whatIf") }, slow));
    await user.click(await screen.findByText(/^A\. /, {}, slow));
    const stepper = screen.getByRole("spinbutton", { name: t("results.whatIf.weight", { code: "A3" }) });
    await user.clear(stepper);
    await user.type(stepper, "0,1");
    await user.tab();
    // 50 + 90 + 3, 100 + 70 + 6, 155 + 51 + 3, 60 + 40 + 90, 53 + 10 + 3: all but the last one move.
    const podium = await screen.findByRole("group", { name: t("results.whatIf.podium") }, slow);
    expect(podium.textContent).toMatch(/1Жамбыл.*2Актобе.*3Кызылорда/s);
    expect(screen.getByText(t("results.whatIf.moved", { number: 4 }))).toBeVisible();
    await user.click(screen.getByRole("button", { name: t("results.whatIf.write") }));
    const asked = screen.getByRole("group", { name: t("results.whatIf.asked") });
    expect(asked).toHaveFocus();
    const [before, after] = language === "en" ? ["1", "0.1"] : ["1", "0,1"];
    expect(asked).toHaveTextContent(t("results.rule.weight", { code: "A3", before, after }));
    expect(within(asked).getByRole("button", { name: /Критерии!/ })).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(asked).getByRole("button", { name: t("results.whatIf.confirm") }));
    await openStep("data");
    const answer = t("pane.answers.weight", { code: "A3", weight: 0.1 });
    expect(await screen.findByRole("button", { name: t("pane.answers.undoOf", { answer }) }, slow)).toBeVisible();
    await evaluate();
    await waitFor(() => {
      expect(workbook.plans).toHaveLength(2);
    }, slow);
    const criteria = workbook.plans[1]?.existing.find(({ role }) => role === "criteria");
    expect(criteria?.edits?.map(({ value }) => value)).toEqual([0.1]);
  });
});

it("a variant is put aside and looked at again, and nothing stays when it is discarded", async () => {
  const { t, user, evaluate } = openPane(memoryWorkbook(book).host, "ru");
  await evaluate();
  await user.click(await screen.findByRole("tab", { name: t("results.tabs.whatIf") }, slow));
  const prizes = screen.getByRole("spinbutton", { name: t("results.whatIf.prizes") });
  await user.clear(prizes);
  await user.type(prizes, "1");
  await user.tab();
  // Nobody moves; the second and third prize are gone, and who had them is said.
  expect(await screen.findByText(t("results.whatIf.awardOnly", { number: 3 }), {}, slow)).toBeVisible();
  expect(screen.getByText(/: II место, III место\.$/)).toBeVisible();
  expect(screen.queryByText(new RegExp(t("results.whatIf.moved", { number: "" }).slice(0, 10)))).toBeNull();
  const keep = screen.getByRole("button", { name: t("results.whatIf.keep") });
  await user.click(keep);
  expect(keep).toHaveFocus();
  expect(prizes).toHaveValue("1");
  expect(screen.getByText(t("results.whatIf.keptAs", { number: 1 }))).toBeVisible();
  const variant = t("results.whatIf.variant", { number: 1 });
  expect(screen.getByText(new RegExp(`${variant}: призовых мест: 3 → 1`))).toBeVisible();
  await user.click(screen.getByRole("button", { name: `${t("results.whatIf.show")}: ${variant}` }));
  expect(prizes).toHaveValue("1");
  await user.click(screen.getByRole("button", { name: t("results.whatIf.discard") }));
  expect(prizes).toHaveValue("3");
  expect(screen.getByText(t("results.whatIf.discarded"))).toBeVisible();
  expect(screen.getByRole("button", { name: t("results.whatIf.takeBack") })).toHaveFocus();
});

it.each([
  ["100000", "100", "whole"],
  ["-3", "0", "whole"],
  ["abc", "3", "notNumber"],
] as const)("%s prizes are %s, and that is said beside the field", async (typed, taken, said) => {
  const { t, user, evaluate } = openPane(memoryWorkbook(book).host, "ru");
  await evaluate();
  await user.click(await screen.findByRole("tab", { name: t("results.tabs.whatIf") }, slow));
  const prizes = screen.getByRole("spinbutton", { name: t("results.whatIf.prizes") });
  await user.clear(prizes);
  await user.type(prizes, typed);
  await user.tab();
  expect(prizes).toHaveValue(taken);
  expect(prizes).toHaveAccessibleDescription(t(`results.whatIf.${said}`, { most: "100", value: taken }));
});

it("a changed weight is named by its criterion, and what it moves is said first", async () => {
  const first = evaluatedBook();
  const changed = {
    ...first,
    sheets: first.sheets.map((sheet) =>
      sheet.title !== "Критерии"
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row[0]?.value !== "C1"
                ? row
                : row.map((cell, index) => (index === weightColumn(sheet) ? { ...cell, value: 0.5 } : cell)),
            ),
          },
    ),
  };
  const { t, user, openStep } = openPane(memoryWorkbook(changed).host, "ru");
  await openStep("results");
  await user.click(await screen.findByRole("button", { name: t("comparison.pane.check") }, slow));
  const section = await screen.findByRole("region", { name: t("comparison.pane.since") }, slow);
  // In the list of cells, and among the rules that changed.
  expect(await within(section).findAllByText("C1, вес: 1 → 0,5", {}, slow)).toHaveLength(2);
  expect(section).toHaveTextContent(/Изменилось мест: \d|Места и награды не изменились/);
});

it("the step of criteria says what is so as soon as the sheets are written", async () => {
  const plans = evaluatedBook();
  const workbook = memoryWorkbook(book);
  const host = {
    ...workbook.host,
    // The open workbook has the sheets from then on.
    read: async (files: Parameters<typeof workbook.host.read>[0]) => {
      const inputs = await workbook.host.read(files);
      return workbook.plans.length === 0 ? inputs : { ...inputs, workbook: plans };
    },
  };
  const { t, user, openStep } = openPane(host, "ru");
  await openStep("criteria");
  await user.click(await screen.findByRole("button", { name: t("pane.criteria.add") }, slow));
  expect(
    await screen.findByText(t("pane.criteria.fromSheet", { title: "Критерии" }), { exact: false }, slow),
  ).toBeVisible();
  expect(screen.queryByText(t("pane.criteria.fromSample"), { exact: false })).toBeNull();
  expect(screen.queryByRole("button", { name: t("pane.criteria.add") })).toBeNull();
  await user.click(await screen.findByText(/^A\. /, {}, slow));
  expect(screen.getAllByRole("button", { name: /Критерии!/ })[0]).toBeVisible();
});

function weightColumn({ rows: cells }: SheetGrid): number {
  return Math.max(...cells.map((row) => row.findIndex(({ value }) => value === "Вес")));
}

/** The workbook that an evaluation of it writes. */
function evaluatedBook() {
  const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
  return workbookFromPlans(resultOf(evaluateWorkbook(book, options)).plan.sheets);
}
