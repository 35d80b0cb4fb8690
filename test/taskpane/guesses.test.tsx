/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { indicatorWorkbook } from "./indicatorWorkbook";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "./paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
});

jest.setTimeout(60_000);
const slow = { timeout: 30_000 };
const heads = [
  "Организация",
  "Охвать профсоюзным членствомм работающих",
  "Числиность членов профсаюза на канец года",
  "Впервыи принято в члены профсоюза",
  "Саздано новых первичных организацый",
  "Проведено симинаров и тренингав",
];
const rows = [
  ["Абайская область", 91, 26_651, 882, 3, 49],
  ["Астана", 93, 23_986, 129, 2, 45],
];

it("headers that are all guessed are one question, accepted with one press or one by one", async () => {
  const { t, user } = openPane(memoryWorkbook(indicatorWorkbook(rows, heads)).host, "ru");
  await user.click(screen.getByRole("button", { name: t("pane.start.check") }));
  const card = await screen.findByRole("group", { name: /по сходству \(5\)/ }, slow);
  expect(screen.getByText(t("pane.questions.heading", { number: 1 }))).toBeVisible();
  expect(within(card).getAllByRole("listitem")).toHaveLength(5);
  expect(card).toHaveTextContent(/«Охвать профсоюзным членствомм работающих» → A1/);
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(within(card).getByRole("button", { name: t("pane.questions.oneByOne") }));
  expect(within(card).getByRole("button", { name: t("pane.questions.confirm", { code: "A1" }) })).toBeVisible();
  await user.click(within(card).getByRole("button", { name: t("pane.questions.acceptAll", { number: 5 }) }));
  expect(await screen.findByText(t("pane.answers.heading", { number: 5 }), {}, slow)).toBeVisible();
  expect(screen.queryByRole("group", { name: /по сходству/ })).toBeNull();
});
