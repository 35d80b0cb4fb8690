/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { languages } from "../../src/locales/language";
import { indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
});

jest.setTimeout(60_000);
const slow = { timeout: 30_000 };
const header = ["Организация", "A2", "A3", "B2", "C1"];
const rows = [
  ["Альфа", 1_000, 20, 30, 30],
  ["Бета", 2_050, 41, 59, 62],
  ["Гамма", 2_980, 59, 92, 89],
  ["Дельта", 4_100, 790, 118, 121],
  ["Омега", 5_020, 102, 151, 148],
  ["Сигма", 6_040, 119, 182, 183],
];

it.each(languages)(
  "a possible slip is shown with its repair, and one press writes it at Evaluate, in %s",
  async (language) => {
    const workbook = memoryWorkbook(indicatorWorkbook(rows, header));
    const { t, user, evaluate } = openPane(workbook.host, language);
    await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
    expect(await screen.findByText(t("pane.slips.heading", { number: 1 }), {}, slow)).toBeVisible();
    const card = screen.getByRole("group", { name: /^Дельта, A3: / });
    expect(card).toHaveTextContent("A3: 790 → 79");
    expect(card).toHaveTextContent(/Дельта: \S+ 1 → 3/);
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(within(card).getByRole("button", { name: t("pane.slips.accept") }));
    expect(await screen.findByText(t("pane.answers.heading", { number: 1 }), {}, slow)).toBeVisible();
    const answer = t("pane.answers.repair", { text: "Дельта, A3 → 79" });
    expect(screen.getByRole("button", { name: t("pane.answers.undoOf", { answer }) })).toBeVisible();
    expect(screen.queryByText(t("pane.slips.heading", { number: 1 }))).toBeNull();
    await evaluate();
    await screen.findByRole("table", { name: t("pane.results.table") }, slow);
    const register = workbook.plans[0]?.sheets.find(({ role }) => role === "corrections");
    const cells = register?.rows[3]?.slice(0, 6).map((cell) => cell?.value ?? "");
    expect(cells).toEqual(["Дельта", "A3", "790", "79", "", t("corrections.decision.accepted")]);
  },
);

it("an accepted repair can be taken back", async () => {
  const { t, user } = openPane(memoryWorkbook(indicatorWorkbook(rows, header)).host, "ru");
  await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
  await user.click(await screen.findByRole("button", { name: t("pane.slips.accept") }, slow));
  const answer = t("pane.answers.repair", { text: "Дельта, A3 → 79" });
  await user.click(await screen.findByRole("button", { name: t("pane.answers.undoOf", { answer }) }, slow));
  expect(await screen.findByText(t("pane.slips.heading", { number: 1 }), {}, slow)).toBeVisible();
});
