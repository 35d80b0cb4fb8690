/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { readFile } from "node:fs/promises";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nextProvider } from "react-i18next";
import { languages, type Language } from "../../../src/locales/language";
import { createTexts, createTranslator } from "../../../src/locales/translator";
import { lightTheme } from "../../../src/taskpane/theme/brandRamp";
import { SavedFile, type OtherWays } from "../../../src/taskpane/components/SavedFile";
import { createFileHost } from "../../../src/taskpane/host/fileHost";
import { createSaver, workbookFile, type Delivery } from "../../../src/taskpane/saving/handOver";
import { exampleRows, indicatorWorkbook } from "../indicatorWorkbook";
import { memoryWorkbook } from "../memoryWorkbook";
import { accessibilityFaults, completeJsdom, openPane } from "../paneDriver";

beforeEach(() => {
  completeJsdom();
  localStorage.clear();
});

jest.setTimeout(60_000);
const slow = { timeout: 30_000 };

/** The address of the page in jsdom. */
const address = "http://localhost/";

function show(
  delivery: Delivery,
  language: Language,
  ways: Partial<OtherWays> = {},
): ReturnType<typeof createTranslator> {
  const file = createSaver(delivery, () => undefined)(workbookFile("a.results.xlsx", new Uint8Array([1])));
  render(
    <FluentProvider theme={lightTheme}>
      <I18nextProvider i18n={createTexts(language)}>
        <main>
          <h1>a</h1>
          <SavedFile file={file} made="made" openCopy={null} openBrowser={null} {...ways} />
        </main>
      </I18nextProvider>
    </FluentProvider>,
  );
  return createTranslator(language);
}

describe.each(languages)("a file in %s", (language) => {
  it("is not called saved where Excel saves nothing (Mac), and the other ways stand open", async () => {
    const t = show("impossible", language);
    expect(screen.getByText(t("pane.saving.impossible"), { exact: false })).toBeVisible();
    expect(screen.getByText(t("pane.saving.browserHelp"))).toBeVisible();
    expect(screen.getByRole("link", { name: address })).toHaveAttribute("target", "_blank");
    expect(screen.queryByText(t("pane.saving.copyHelp"))).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it("is not called saved where Excel does not tell, and the other ways stand one press away", async () => {
    const t = show("unconfirmed", language);
    expect(screen.getByText(t("pane.saving.unconfirmed"), { exact: false })).toBeVisible();
    const more = screen.getByText(t("pane.saving.ways.unconfirmed"));
    expect(more.closest("details")).not.toHaveAttribute("open");
    await userEvent.click(more);
    expect(screen.getByText(t("pane.saving.browserHelp"))).toBeInTheDocument();
  });

  it("needs no other way in an ordinary browser", () => {
    const t = show("browser", language);
    expect(screen.getByText(t("pane.saving.browser"), { exact: false })).toBeVisible();
    expect(document.querySelector("details")).toBeNull();
  });
});

it("looks like a warning where nothing was saved", async () => {
  const lookOf = async (delivery: Delivery): Promise<string | undefined> => {
    const { host } = memoryWorkbook(indicatorWorkbook(exampleRows), { delivery });
    const { t, user, openStep } = openPane(host, "ru");
    await openStep("criteria");
    await user.click(await screen.findByRole("button", { name: t("pane.criteria.formsSave") }, slow));
    const said = await screen.findByText(t(`pane.saving.${delivery}`), { exact: false }, slow);
    const look = said.closest(".fui-MessageBar")?.querySelector(".fui-MessageBar__icon")?.innerHTML;
    cleanup();
    return look;
  };
  const looks = [await lookOf("impossible"), await lookOf("unconfirmed"), await lookOf("browser")];
  expect(looks).toEqual([expect.any(String), looks[2], looks[2]]);
  expect(looks[0]).not.toBe(looks[2]);
});

it("opens the same pane in the browser where Office can", async () => {
  const openBrowser = jest.fn();
  const t = show("impossible", "ru", { openBrowser });
  await userEvent.click(screen.getByRole("button", { name: t("pane.saving.openBrowser") }));
  expect(openBrowser).toHaveBeenCalledWith(address);
  expect(screen.queryByRole("link", { name: address })).toBeNull();
});

it.each([
  ["unconfirmed", 1],
  ["impossible", 0],
] as const)("offers to save a workbook again only where that does something (%s)", async (delivery, links) => {
  const { t, user, evaluate } = openPane(createFileHost(createSaver(delivery, () => undefined)), "ru");
  const bytes = await readFile("assets/samples/indicators-2025.xlsx");
  const file = new File([new Uint8Array(bytes)], "indicators-2025.xlsx");
  await user.upload(screen.getByLabelText(t("pane.file.open"), { selector: "input" }), file);
  await screen.findByRole("heading", { name: t("pane.understood.heading") }, slow);
  await evaluate();
  expect(await screen.findByText(t(`pane.saving.${delivery}`), { exact: false }, slow)).toBeVisible();
  expect(screen.queryAllByRole("button", { name: t("pane.file.again") })).toHaveLength(links);
});

it.each([true, undefined])(
  "says that notes on results will go where Excel does not show them: %s",
  async (notesUnseen) => {
    const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), notesUnseen ? { notesUnseen } : {});
    const { t, evaluate } = openPane(workbook.host, "ru");
    await evaluate();
    await screen.findByText(t("results.recommendation"), { exact: false }, slow);
    expect(screen.queryAllByText(t("pane.results.notesUnseen"), { exact: false })).toHaveLength(notesUnseen ? 1 : 0);
  },
);

it("gives documents as text and scorecards as workbooks of their own, in Excel for Mac", async () => {
  const workbook = memoryWorkbook(indicatorWorkbook(exampleRows), { delivery: "impossible" });
  const { t, user, evaluate } = openPane(workbook.host, "ru");
  const messageAbout = async (name: string): Promise<HTMLElement> => {
    const message = (await screen.findByText(name, { exact: false }, slow)).closest<HTMLElement>("[role=status]");
    if (!message) throw new Error("no message");
    return message;
  };
  await evaluate();
  await user.click(await screen.findByRole("tab", { name: t("results.tabs.documents") }, slow));
  await user.click(await screen.findByRole("button", { name: t("pane.documents.save") }, slow));
  const documents = await messageAbout("bagalau-documents.zip");
  await user.click(within(documents).getByText(t("pane.saving.parts", { count: 12 })));
  const copy = t("pane.saving.copyText", { title: "resolution.ru.docx" });
  await user.click(within(documents).getByRole("button", { name: copy }));
  expect(await within(documents).findByText(t("pane.status.copied"))).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^1\. /m);

  await user.click(screen.getByRole("button", { name: t("pane.documents.scorecards") }));
  const scorecards = await messageAbout("bagalau-scorecards.zip");
  const [first] = workbook.saved[1]?.parts ?? [];
  const open = t("pane.saving.openCopy", { title: first?.about ?? "?" });
  await user.click(within(scorecards).getByRole("button", { name: open }));
  expect(workbook.opened).toEqual([first?.bytes]);
  // "PK": a zip archive, which every .xlsx is.
  expect([...(workbook.opened[0] ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
});
