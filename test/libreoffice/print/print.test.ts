/**
 * Every sheet as it prints: LibreOffice makes a PDF of the sample and of a workbook that is hard to print, both with 21
 * organisations; then the texts on its pages are compared with the cells.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printedArea } from "../../../src/workbook/printedArea";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import type { SheetRole } from "../../../src/workbook/sheetRole";
import { sheetTitles } from "../../../src/workbook/xlsx/sheetTitles";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { constant, sheetPlan, workbookPlan } from "../../workbook/plans";
import { officialDocuments } from "../../../src/documents/officialDocuments";
import { approved, evaluatedSample } from "../../report/resolution/approvedSample";
import { convertWithLibreOffice } from "../soffice";
import { hardCase } from "./hardCase";
import { pagesOfTexts } from "./pdfText";
import { describeInPrint } from "./printFont";
import { cutTexts, isSeen, letters, neverWhole, printedPages, seenLetters, type PrintedPage } from "./printedPages";

/** At most so many pages with 21 organisations and 40 criteria: of the sample, and of the workbook that is hard to print. */
const mostPages = {
  totals: { sample: 3, hard: 3 },
  awards: { sample: 1, hard: 2 },
  resolution: { sample: 2, hard: 3 },
  points: { sample: 8, hard: 10 },
  ranks: { sample: 10, hard: 12 },
  blocks: { sample: 1, hard: 1 },
  scorecard: { sample: 1, hard: 1 },
  data: { sample: 8, hard: 12 },
  status: { sample: 2, hard: 2 },
  comparison: { sample: 0, hard: 13 },
  checks: { sample: 1, hard: 2 },
  criteria: { sample: 6, hard: 9 },
  settings: { sample: 3, hard: 3 },
  organisations: { sample: 1, hard: 2 },
  corrections: { sample: 2, hard: 2 },
} as const satisfies Partial<Record<SheetRole, Readonly<Record<Case, number>>>>;

/** In points: smaller print is not read. What must be on one page is allowed a little less in the hard case. */
const leastFontSize = { onePage: 4.5, others: 5 } as const;

type Case = "sample" | "hard";

interface Printed {
  readonly sheet: SheetPlan;
  readonly pages: readonly PrintedPage[];
}

describeInPrint("the sheets in print", () => {
  const printed: Record<Case | "broken", readonly Printed[]> = { sample: [], hard: [], broken: [] };

  beforeAll(async () => {
    const { plan } = await evaluatedSample();
    const [sample, hard, broken] = await printedSheets([plan, hardCase().plan, brokenSheet]);
    Object.assign(printed, { sample, hard, broken });
  });

  it("faults are found where there are some", () => {
    const [broken] = printed.broken;
    if (broken === undefined) throw new Error("not printed");
    const found = [...cutTexts(broken.pages), ...missingTexts(broken)].join("");
    for (const words of ["wrapped", "runs into", "long for them"]) expect(found).toContain(words);
    for (const whole of ["whole", "filled", "short"]) expect(found).not.toContain(whole);
    expect(seenLetters(broken.pages)).toContain("###");
  });

  it.each(["ru", "kk"] as const)(
    "what the Committee gets has less than 15 pages: papers in %s, Awards, By blocks",
    async (language) => {
      const { files } = await officialDocuments(approved(await evaluatedSample()), "2026-02-20");
      const papers = committeePapers.map((name) => `${name}.${language}.docx`);
      const chosen = files.filter(({ name }) => papers.includes(name));
      expect(chosen).toHaveLength(papers.length);
      const pages = await pagesOfDocuments(chosen);
      const sheets = printed.sample.filter(({ sheet }) => sheet.role === "awards" || sheet.role === "blocks");
      expect(sheets).toHaveLength(2);
      const all = [...pages, ...sheets.map((one) => one.pages.length)];
      process.stdout.write(
        `${language}: pages of ${[...chosen.map(({ name }) => name), "awards", "blocks"].join(", ")}: ${all.join(", ")}\n`,
      );
      expect(all.reduce((sum, count) => sum + count, 0)).toBeLessThan(15);
    },
  );

  describe.each<Case>(["sample", "hard"])("%s", (name) => {
    it("take no more pages than expected", () => {
      const counts = new Map(printed[name].map(({ sheet, pages }) => [sheet.role, pages.length]));
      process.stdout.write(`${name}: pages of ${JSON.stringify(Object.fromEntries(counts))}\n`);
      const expected = new Map<SheetRole, number>(
        Object.entries(mostPages).map(([role, most]) => [role as SheetRole, most[name]]),
      );
      for (const [role, count] of counts) {
        expect([role, count > 0 && count <= (expected.get(role) ?? 0)]).toEqual([role, true]);
      }
    });

    it("are set large enough to be read", () => {
      const sizes = printed[name].map(({ sheet, pages }) => ({
        role: sheet.role,
        size: Math.min(...pages.flatMap(({ texts }) => texts.filter(isSeen).map(({ fontSize }) => fontSize))),
      }));
      const least = (role: SheetRole): number => leastFontSize[role === "scorecard" ? "onePage" : "others"];
      expect(sizes.filter(({ role, size }) => size < least(role))).toEqual([]);
    });

    it("show every number: no ###", () => {
      const hashes = printed[name].filter(({ pages }) => seenLetters(pages).includes("##"));
      expect(hashes.map(({ sheet }) => sheet.role)).toEqual([]);
    });

    it("cut no text", () => {
      const cut = printed[name].map(({ sheet, pages }) => {
        // The notes above the criteria are in full on its first page, and in part on those beside it.
        const texts = sheet.role === "criteria" ? neverWhole(pages) : cutTexts(pages);
        return [sheet.role, texts] as const;
      });
      expect(cut.filter(([, texts]) => texts.length > 0)).toEqual([]);
    });

    it("show the whole text of every cell", () => {
      const missing = printed[name].flatMap((one) => missingTexts(one).map((text) => [one.sheet.role, text]));
      expect(missing).toEqual([]);
    });
  });
});

/** Certificates are for laureates, one each; scorecards are printed for those whom they concern. */
const committeePapers = ["briefing", "resolution", "annex-1-totals", "annex-2-criteria", "minutes"];

async function pagesOfDocuments(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), "papers-"));
  try {
    for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
    await convertWithLibreOffice(
      files.map(({ name }) => join(folder, name)),
      "pdf",
      folder,
    );
    return await Promise.all(
      files.map(async ({ name }) => {
        const pages = await pagesOfTexts(await readFile(join(folder, name.replace(/docx$/, "pdf"))));
        return pages.length;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Faults of each kind: a row too low, a text beside a filled cell, a column too narrow for its number, a merged area too small. */
const brokenSheet: WorkbookPlan = workbookPlan({
  ...sheetPlan({
    rows: [
      [constant("A text that is wrapped into more lines than its row is high", "text"), constant("whole", "text")],
      [constant("A text that runs into the next cell", "title"), constant("filled", "text")],
      [constant("short", "text"), constant(123_456_789, "number")],
      [constant("merged over two columns, and too long for them in one line", "note"), null],
    ],
    merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  }),
  columnWidths: [20, 8],
  rowHeights: new Map([0, 1, 2, 3].map((row) => [row, 15])),
  print: { landscape: false, repeatRows: null, repeatColumns: null, pagesAcross: 1 },
});

/** Each workbook's sheets that are set up for print, with their pages. */
async function printedSheets(plans: readonly WorkbookPlan[]): Promise<readonly (readonly Printed[])[]> {
  const folder = await mkdtemp(join(tmpdir(), "print-"));
  try {
    for (const [index, plan] of plans.entries()) await writeFile(join(folder, `${index}.xlsx`), await writeXlsx(plan));
    await convertWithLibreOffice(
      plans.map((_plan, index) => join(folder, `${index}.xlsx`)),
      "pdf",
      folder,
    );
    return await Promise.all(
      plans.map(async ({ sheets }, index) => {
        const pages = await printedPages(await readFile(join(folder, `${index}.pdf`)));
        const titles = sheetTitles(sheets);
        return sheets.flatMap((sheet, at) =>
          sheet.print === null || sheet.hidden || sheet.role === "indicators"
            ? []
            : [{ sheet, pages: pages.filter((page) => page.sheet === titles[at]) }],
        );
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Texts of cells that are not on the pages from their first letter to their last. */
function missingTexts({ sheet, pages }: Printed): readonly string[] {
  const seen = seenLetters(pages);
  return shownCells(sheet).filter((text) => !seen.includes(letters(text)));
}

/** The texts of cells that are printed: not of hidden rows and columns, nor of what is beside the area that is set for print. */
function shownCells(sheet: SheetPlan): readonly string[] {
  const { rows, hiddenRows, hiddenColumns } = sheet;
  const area = printedArea(sheet) ?? { top: 0, left: 0, bottom: Infinity, right: Infinity };
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const isInArea = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      const isShown = isInArea && !hiddenRows.has(row) && !hiddenColumns.has(column);
      return isShown && typeof cell?.value === "string" ? [cell.value] : [];
    }),
  );
}
