import { defaultSettings, type Settings } from "../../../src/criteria/settings";
import type { Language } from "../../../src/locales/language";
import { briefingDraft } from "../../../src/report/drafts/briefingDraft";
import { certificatesDraft } from "../../../src/report/drafts/certificatesDraft";
import { criteriaDraft } from "../../../src/report/drafts/criteriaDraft";
import { draftText } from "../../../src/report/drafts/draftText";
import { finalTableDraft } from "../../../src/report/drafts/finalTableDraft";
import { minutesDraft } from "../../../src/report/drafts/minutesDraft";
import type { PaperDraft, PaperMaterial } from "../../../src/report/drafts/paper";
import { resolutionDraft } from "../../../src/report/drafts/resolutionDraft";
import { evaluate } from "../../../src/scoring/evaluate";
import { spaced } from "../../documents/documentParts";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

const papers: Readonly<Record<string, (material: PaperMaterial, language: Language) => PaperDraft>> = {
  resolution: resolutionDraft,
  finalTable: finalTableDraft,
  criteria: criteriaDraft,
  minutes: minutesDraft,
  briefing: briefingDraft,
  certificates: certificatesDraft,
};

// A2 grows against A1, last year's value: 10 + 20 + 30 + 40 = 100 against 12 + 20 + 33 + 60 = 125.
const criteria = [
  syntheticCriterion("A1", "perUnit", { counted: false }),
  syntheticCriterion("A2", "growth", { base: "A1", unit: "чел." }),
];

function material(resolution: Partial<Settings["resolution"]> = {}): PaperMaterial {
  const settings = { resolution: { ...defaultSettings.resolution, ...resolution } };
  const edition = syntheticEdition(settings, criteria);
  const sent = [
    submission("А", [10, 12]),
    submission("Б", [20, 20], 1),
    submission("В", [30, 33], 2),
    submission("Г", [40, 60], 3),
  ];
  return { evaluation: evaluate(edition, sent), decisions: [], issues: [] };
}

function textOf(paper: string, made: PaperMaterial, language: Language): string {
  const draft = papers[paper];
  if (draft === undefined) throw new Error(`no paper ${paper}`);
  return spaced(draftText(draft(made, language).paragraphs));
}

describe("the papers of a sitting", () => {
  it.each(Object.keys(papers))("%s says that it is not approved, until it is, and how", (paper) => {
    const draft = material();
    expect(textOf(paper, draft, "ru")).toContain("ПРОЕКТ. Итоги не утверждены.");
    expect(textOf(paper, draft, "kk")).toContain("ЖОБА. Қорытынды бекітілмеген.");
    const { evaluation } = draft;
    const { edition } = evaluation;
    const approval = { approved: true, number: "9", date: "20.02.2026", by: "А. Иванова", checksum: "", reason: "" };
    const settings = { ...edition.settings, approval };
    const signed = { ...draft, evaluation: { ...evaluation, edition: { ...edition, settings } } };
    expect(textOf(paper, signed, "ru")).toContain("Итоги утверждены: постановление № 9 от 20.02.2026, А. Иванова");
    expect(textOf(paper, signed, "ru")).not.toContain("ПРОЕКТ");
  });

  it("name the union once in full, and in Kazakh leave a mark where nobody has given the name", () => {
    for (const paper of ["resolution", "finalTable", "minutes"]) {
      const text = textOf(paper, material(), "ru");
      expect(text.split("Казахстанского отраслевого профсоюза")).toHaveLength(2);
      // The annex is one table under its title: it does not name the union again.
      const isAgain = paper !== "finalTable";
      expect(text.includes("(далее – Профсоюз)")).toBe(isAgain);
      const kk = textOf(paper, material(), "kk");
      expect(kk).toContain("[Кәсіподақтың ресми қазақша атауы, ілік септігінде]");
      expect(kk.includes("(бұдан әрі – Кәсіподақ)")).toBe(isAgain);
    }
    expect(textOf("finalTable", material(), "ru")).toContain("Итоговая таблица ежегодной оценки деятельности");
  });

  it("write days and annexes as published papers do", () => {
    const given = material({ date: "20.02.2026", number: "№ 9", agendaPoint: "7" });
    expect(textOf("finalTable", given, "kk")).toContain(
      "Атқару комитетінің 2026 жылғы 20 ақпандағы № 9 қаулысына 1-қосымша",
    );
    expect(textOf("criteria", given, "ru")).toContain(
      "Приложение № 2 к постановлению Исполнительного комитета от 20 февраля 2026 года № 9",
    );
    expect(textOf("resolution", given, "kk")).toContain("2026 жылғы 20 ақпан\t№ 9, күн тәртібінің 7-мәселесі");
    expect(textOf("resolution", given, "ru")).toContain("20 февраля 2026 года\t№ 9 п. 7");
  });

  it("note what settings say, with the growth over the union, and otherwise have no such part", () => {
    expect(textOf("resolution", material(), "ru")).not.toContain("отмечает");
    const noted = material({ noted: "мера полезна", notedIndicators: ["A2", "A1"] });
    const text = textOf("resolution", noted, "ru");
    expect(text).toContain("Исполнительный комитет отмечает, что мера полезна.\n");
    expect(text).toContain("– Показатель A2 – 125 чел. (было 100, рост на 25\u00a0%).\n");
    expect(text).toContain("\nРост не указан, потому что нет данных прошлого года: Показатель A1.\n");
    expect(text).toContain("\nВ соответствии с пунктом 4.4");
  });

  it("hold further items, each paragraph on its line, before the ceremony, and mark one without its Kazakh text", () => {
    const given = material({ items: [{ ru: "Внести изменения:\n4.1. Новая редакция", kk: "" }] });
    expect(textOf("resolution", given, "ru")).toMatch(
      /\n\d\. Внести изменения:\n4\.1\. Новая редакция\n\d\. Церемонию/,
    );
    expect(textOf("resolution", given, "kk")).toMatch(/\n\d\. \[тармақтың қазақша мәтіні\]\n/);
    expect(textOf("minutes", given, "ru")).toContain("Внести изменения:\n4.1. Новая редакция");
  });

  it.each([
    [13, 7, "Присутствовали: 7 из 13 членов Исполкома. Кворум имеется."],
    [14, 7, "Присутствовали: 7 из 14 членов Исполкома. Кворума нет."],
    [null, 7, "Присутствовали: 7 из ____ членов Исполкома. Кворум: ____."],
  ])("of %s members, %s are a quorum or not", (members, present, said) => {
    expect(textOf("minutes", material({ members, present }), "ru")).toContain(said);
  });

  it("call laureates from the last to the first, a page each", () => {
    const { paragraphs } = certificatesDraft(material(), "ru");
    const order = paragraphs.flatMap((part) => (part.kind === "item" ? [spaced(part.text)] : []));
    expect(order).toEqual(["III место – «В»;", "II место – «А»;", "I место – «Г»."]);
    expect(paragraphs.filter(({ kind }) => kind === "pageBreak")).toHaveLength(3);
  });

  it("say once what was assumed, on the page behind the resolution; what is signed ends with the checksum", () => {
    const saying = (words: string): readonly string[] =>
      Object.keys(papers).filter((paper) => textOf(paper, material(), "ru").includes(words));
    expect(saying("Порядок, принятый при подведении итогов")).toEqual(["resolution"]);
    expect(saying("Контрольная сумма итогов: ")).toEqual(["resolution", "finalTable", "minutes"]);
    for (const paper of ["finalTable", "minutes"])
      expect(textOf(paper, material(), "kk").trim().split("\n").at(-1)).toMatch(/: [0-9a-f]{12}-[0-9a-f]{8}$/);
  });

  it("say nothing of the program or the sheet, but for the page behind the signatures", () => {
    for (const paper of ["resolution", "finalTable", "criteria", "minutes"]) {
      for (const language of ["ru", "kk"] as const) {
        const draft = papers[paper]?.(material(), language).paragraphs ?? [];
        const end = draft.findIndex(({ kind }) => kind === "pageBreak");
        const signed = draftText(end < 0 ? draft : draft.slice(0, end));
        expect(signed).not.toMatch(/программ|бағдарлама|sha256|парағы|Настройк/i);
      }
    }
  });
});
