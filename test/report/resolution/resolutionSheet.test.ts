import type { Language } from "../../../src/locales/language";
import { resolutionDraft } from "../../../src/report/drafts/resolutionDraft";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import { spaced } from "../../documents/documentParts";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { hostileNames, submission } from "../syntheticSubmissions";

const edition = syntheticEdition({ encouragement: { kind: "mainTotal", count: 1 } }, [
  syntheticCriterion("A1", "perUnit"),
]);
const submissions = hostileNames.map((name, index) => submission(name, [100 - index], index));

function texts({ rows }: SheetPlan): readonly string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === "string" ? [spaced(cell.value)] : [])));
}

describe("Resolution", () => {
  it.each(["ru", "kk", "en"] as const)("in %s holds every text of the draft", (language: Language) => {
    const { sheet, evaluation } = plannedReport(edition, submissions, language);
    const shown = new Set(texts(sheet("resolution")));
    const { paragraphs } = resolutionDraft({ evaluation, decisions: [], issues: [] }, language);
    const wanted = paragraphs.flatMap((part) => {
      if (part.kind === "box") return [part.heading, ...part.lines];
      if (part.kind === "pageBreak") return [];
      return ("left" in part ? [part.left, part.right] : [part.text]).map(spaced);
    });
    expect(wanted.filter((text) => !shown.has(text))).toEqual([]);
  });

  it("is one upright page across, warns live that the awards are older, and writes names as text", () => {
    const sheet = plannedReport(edition, submissions).sheet("resolution");
    expect(sheet.print).toMatchObject({ landscape: false, pagesAcross: 1 });
    const formulas = sheet.rows.flat().flatMap((cell) => (cell?.formula ? [cell.formula] : []));
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toContain("{checks}!");
    // Places I to III in the order of the points.
    expect(texts(sheet).filter((text) => /^[IVX]+ место – /.test(text))).toEqual([
      "I место – «__proto__» (общий балл – 100);",
      'II место – =HYPERLINK("x") (общий балл – 99);',
      "III место – «+1+1» (общий балл – 98).",
    ]);
  });

  it("gives a row of long text its lines", () => {
    const sheet = plannedReport(edition, submissions).sheet("resolution");
    const recital = sheet.rows.findIndex((row) => String(row[0]?.value).startsWith("Заслушав"));
    // About 270 characters on 93: three lines or more, of 13.5 points each.
    expect(sheet.rowHeights.get(recital)).toBeGreaterThanOrEqual(3 * 13.5);
  });

  it("puts numbers of items in a column of their own, one after another", () => {
    const sheet = plannedReport(edition, submissions).sheet("resolution");
    const numbers = sheet.rows.flatMap((row) => (/^\d\.$/.test(String(row[0]?.value)) ? [row[0]?.value] : []));
    expect(numbers).toEqual(["1.", "2.", "3.", "4.", "5."]);
  });
});
