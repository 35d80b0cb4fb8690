/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { languages } from "../../src/locales/language";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { memoryWorkbook } from "./memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane, type PaneDriver } from "./paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
});

jest.setTimeout(60_000);
const slow = { timeout: 30_000 };

/** Results of two organisations with the staff sheets beside them. */
async function resultsBook(beta = 40): Promise<WorkbookGrid> {
  const { firstEvaluation, throughFile } = await import("../evaluation/decisions/decidedBook");
  const { syntheticCriterion, syntheticEdition } = await import("../report/syntheticEdition");
  const edition = syntheticEdition({ prizes: 1 }, [syntheticCriterion("A1", "perUnit")]);
  const { plan } = await firstEvaluation(edition, [
    ["Альфа", 50],
    ["Бета", beta],
  ]);
  return throughFile(plan);
}

async function opened({ t, user, evaluate }: PaneDriver): Promise<void> {
  await evaluate();
  await user.click(await screen.findByRole("tab", { name: t("results.tabs.documents") }, slow));
  expect(await screen.findByText(t("report.approval.not"), {}, slow)).toBeVisible();
  await user.click(screen.getByRole("button", { name: t("committee.approve.open") }));
}

it.each(languages)(
  "approval says what it records and means, asks for what is wrong, then records it, in %s",
  async (language) => {
    const workbook = memoryWorkbook(await resultsBook());
    const pane = openPane(workbook.host, language);
    const { t, user } = pane;
    await opened(pane);
    for (const key of ["recorded", "means"] as const)
      expect(screen.getByText(t(`committee.approve.${key}`))).toBeVisible();
    const field = (key: "approvalNumber" | "approvalDate" | "approvedBy") =>
      screen.getByRole("textbox", { name: new RegExp(`^${t(`criteria.setting.${key}`)}`) });
    expect(screen.queryByText(t("committee.approve.withheld"))).toBeNull();
    // What it means is read before the fields.
    expect(screen.getByRole("group", { name: t("committee.approve.open") })).toHaveFocus();
    await user.type(field("approvalDate"), "31.02.2026");
    await user.click(screen.getByRole("button", { name: t("committee.approve.record") }));
    for (const key of ["number", "date", "by"] as const)
      expect(screen.getByText(t(`committee.approve.fault.${key}`))).toBeVisible();
    expect(workbook.plans).toHaveLength(1);
    expect(field("approvalNumber")).toHaveFocus();
    expect(await accessibilityFaults()).toEqual([]);
    await user.type(field("approvalNumber"), "9");
    await user.clear(field("approvalDate"));
    await user.type(field("approvalDate"), "20.02.2026");
    await user.type(field("approvedBy"), "А. Иванова");
    await user.click(screen.getByRole("button", { name: t("committee.approve.record") }));
    // In Kazakh the day is written out, and the chair has a setting of its own.
    const said =
      language === "kk"
        ? /2026 жылғы 20 ақпан.*[0-9a-f]{12}-[0-9a-f]{8}/u
        : /20\.02\.2026.*А\. Иванова.*[0-9a-f]{12}-[0-9a-f]{8}/u;
    expect((await screen.findAllByText(said, {}, slow))[0]).toBeVisible();
    expect(screen.queryByText(new RegExp(t("results.recommendation")))).toBeNull();
    const edits = workbook.plans[1]?.existing.flatMap((one) => one.edits ?? []).map(({ value }) => value);
    expect(edits?.slice(0, 4)).toEqual(["да", "9", "20.02.2026", "А. Иванова"]);
    expect(screen.queryByRole("button", { name: t("committee.approve.open") })).toBeNull();
  },
);

it("what is open is named beside the form, and closing it records nothing", async () => {
  const workbook = memoryWorkbook(await resultsBook(50));
  const pane = openPane(workbook.host, "ru");
  await opened(pane);
  expect(screen.getByText(pane.t("committee.approve.withheld"))).toHaveTextContent(/Альфа.*Бета/);
  await pane.user.click(screen.getByRole("button", { name: pane.t("committee.approve.cancel") }));
  expect(screen.getByRole("button", { name: pane.t("committee.approve.open") })).toHaveFocus();
  expect(workbook.plans).toHaveLength(1);
});
