import { defaultSettings } from "../../src/criteria/settings";
import type { EvaluationResult } from "../../src/evaluation/outcome";
import { documentFile } from "../../src/documents/documentFile";
import type { Language } from "../../src/locales/language";
import type { CommitteeDecision } from "../../src/committee/decision";
import { certificatesDraft } from "../../src/report/drafts/certificatesDraft";
import { finalTableDraft } from "../../src/report/drafts/finalTableDraft";
import { minutesDraft } from "../../src/report/drafts/minutesDraft";
import { resolutionDraft } from "../../src/report/drafts/resolutionDraft";
import { evaluate } from "../../src/scoring/evaluate";
import { approved, evaluatedSample, published } from "../report/resolution/approvedSample";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";
import { numbersIn, partOf, textOf } from "./documentParts";

const today = "2026-02-20";
const documentLanguages = ["ru", "kk"] as const;
const given = {
  prizeAmounts: [1_500_000, 1_000_000, 500_000],
  encouragementAmount: 200_000,
  resolution: { ...defaultSettings.resolution, date: "20.02.2026", number: "9", agendaPoint: "7" },
};

function resolution({ evaluation, issues }: EvaluationResult, language: Language): Promise<Uint8Array> {
  return documentFile(resolutionDraft({ evaluation, decisions: [], issues }, language), today);
}

function minutes(
  { evaluation, issues }: EvaluationResult,
  language: Language,
  decisions: readonly CommitteeDecision[] = [],
): Promise<Uint8Array> {
  return documentFile(minutesDraft({ evaluation, decisions, issues }, language), today);
}

function finalTable({ evaluation, issues }: EvaluationResult, language: Language): Promise<Uint8Array> {
  return documentFile(finalTableDraft({ evaluation, decisions: [], issues }, language), today);
}

describe("the .docx files of an approved edition", () => {
  it.each(documentLanguages)(
    "%s: the resolution holds every place, name and total, and who is encouraged",
    async (language) => {
      const text = await textOf(await resolution(approved(await evaluatedSample()), language));
      const word = language === "ru" ? "место" : "орын";
      for (const [place, name, total] of published.prizes) {
        const line = text.split("\n").find((one) => one.startsWith(`${place} ${word} – `));
        expect(line).toContain(name);
        expect(line).toContain(`– ${total})`);
      }
      for (const name of published.encouraged) expect(text).toContain(name);
    },
  );

  it.each(documentLanguages)(
    "%s: the final table holds every organisation with its place and total",
    async (language) => {
      const outcome = approved(await evaluatedSample());
      const lines = (await textOf(await finalTable(outcome, language))).split("\n");
      expect(outcome.evaluation.organisations).toHaveLength(21);
      for (const { name, place } of outcome.evaluation.organisations) {
        const at = lines.findIndex((line) => line.startsWith(name));
        expect(lines[at - 1]).toBe(String(place));
      }
      // Eight blocks, the sum of the main ones, then the total.
      for (const [, name, total] of published.prizes) {
        const at = lines.findIndex((line) => line.startsWith(name));
        expect(lines[at + 10]).toBe(total);
      }
    },
  );

  it("numbers and names agree between the languages", async () => {
    const outcome = approved(await evaluatedSample(), given);
    const names = outcome.evaluation.organisations.map(({ name }) => name);
    for (const made of [resolution, finalTable, minutes]) {
      const [ru, kk] = await Promise.all(
        documentLanguages.map(async (language) => textOf(await made(outcome, language))),
      );
      expect(ru).toBeDefined();
      expect([...numbersIn(kk ?? "")].sort()).toEqual([...numbersIn(ru ?? "")].sort());
      const namesIn = (text = ""): readonly string[] => names.filter((name) => text.includes(name));
      expect(namesIn(kk)).toEqual(namesIn(ru));
      expect(namesIn(ru).length).toBeGreaterThanOrEqual(6);
    }
  });

  it("the minutes show what the Committee decided, with votes, and its reasons", async () => {
    const [, , third] = published.prizes;
    const decision: CommitteeDecision = {
      organisation: third[1],
      place: "III",
      decision: "approve",
      reason: "по итогам",
      votes: { for: 7, against: 0, abstained: 1 },
      remark: "единогласно",
    };
    const text = await textOf(await minutes(approved(await evaluatedSample()), "ru", [decision]));
    expect(text).toContain(
      `III место: ${third[1]} – утверждено. Основание: по итогам; единогласно. ` +
        "Голосовали по этому предложению: за –\u00a07, против –\u00a00, воздержались –\u00a01\u00a0– принято.",
    );
  });
});

describe("the .docx files while places are withheld", () => {
  it.each(documentLanguages)("%s: no place is stated, and the reasons are", async (language) => {
    const outcome = await evaluatedSample();
    const text = await textOf(await resolution(outcome, language));
    const annex = await textOf(await finalTable(outcome, language));
    for (const [, name, total] of published.prizes) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(total);
    }
    const lines = annex.split("\n");
    const before = outcome.evaluation.organisations.map(
      ({ name }) => lines[lines.findIndex((line) => line.startsWith(name)) - 1],
    );
    expect(new Set(before)).toEqual(new Set(["____"]));
    const reason =
      language === "ru" ? "Критерии не отмечены как утверждённые" : "Өлшемшарттар бекітілген деп белгіленбеген";
    expect(text).toContain(reason);
    expect(annex).toContain(reason);
  });

  it("the final table lists the organisations in the order of the data, which states no place", async () => {
    const outcome = await evaluatedSample();
    const names = outcome.evaluation.organisations.map(({ name }) => name);
    const lines = (await textOf(await finalTable(outcome, "ru"))).split("\n");
    const order = lines.flatMap((line) => names.filter((name) => line === name));
    expect(order).toEqual(names);
  });
});

describe("a .docx file", () => {
  it("has the usual form: Times New Roman 14, A4 with margins of 30, 15, 20 and 20 mm, page numbers", async () => {
    const file = await resolution(approved(await evaluatedSample()), "ru");
    const styles = await partOf(file, "word/styles.xml");
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:sz w:val="28"/>');
    const xml = await partOf(file, "word/document.xml");
    // 1 mm is 56.69 twentieths of a point: 210 × 297, then 30, 15, 20, 20.
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const margins = /<w:pgMar ([^/]*)\/>/.exec(xml)?.[1] ?? "";
    expect(margins).toContain('w:left="1701"');
    expect(margins).toContain('w:right="850"');
    expect(margins).toContain('w:top="1134"');
    expect(margins).toContain('w:bottom="1134"');
    expect(await partOf(file, "word/footer1.xml")).toContain("PAGE");
  });

  it("has no page numbers where it holds certificates", async () => {
    const { evaluation, issues } = approved(await evaluatedSample());
    const file = await documentFile(certificatesDraft({ evaluation, decisions: [], issues }, "ru"), today);
    expect(await textOf(file)).toContain("награждается");
    expect(await partOf(file, "word/footer1.xml")).toBe("");
    expect(await partOf(file, "word/document.xml")).not.toContain("w:footerReference");
  });

  it("is the same bytes each time on one day, and states that day only", async () => {
    const outcome = await evaluatedSample();
    const first = await resolution(outcome, "ru");
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(await resolution(outcome, "ru"), first)).toBe(0);
    const stamps = (await partOf(first, "docProps/core.xml")).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g);
    expect(new Set(stamps)).toEqual(new Set(["2026-02-20T00:00:00Z"]));
  });

  it("does not part a number from its ending, and no word of a table is wider than its column", async () => {
    const outcome = approved(await evaluatedSample());
    const annex = await documentFile(finalTableDraft(outcome, "kk"), today);
    const xml = await partOf(annex, "word/document.xml");
    expect(xml).toMatch(/1<\/w:t><w:noBreakHyphen\/><w:t[^>]*>қосымша/);
    expect(await textOf(annex)).toContain("қаулысына 1-қосымша");
    // Eight points; 0.8 em a letter in bold: "Орын" needs 4 × 0.8 × 160 + 140 = 652 twentieths of a point.
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBeGreaterThanOrEqual(652);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(14_570);
  });

  it("never makes markup of a region's text, and holds no character that XML forbids", async () => {
    const hostile = '</w:t></w:r><w:b/> & <script>"\u0000\u000b\ud800\ufffe\uffff';
    const edition = syntheticEdition({ prizes: 1 }, [syntheticCriterion("A1", "perUnit")]);
    const evaluation = evaluate(edition, [submission(hostile, [2]), submission("Б", [1], 1)]);
    const file = await documentFile(resolutionDraft({ evaluation, decisions: [], issues: [] }, "ru"), today);
    const xml = await partOf(file, "word/document.xml");
    expect(xml).not.toContain("<script>");
    expect(["\u0000", "\u000b", "\ud800", "\ufffe", "\uffff"].filter((character) => xml.includes(character))).toEqual(
      [],
    );
    expect(await textOf(file)).toContain('I место – </w:t></w:r><w:b/> & <script>"');
  });
});
