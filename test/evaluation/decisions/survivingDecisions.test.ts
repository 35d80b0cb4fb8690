import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { spaced } from "../../documents/documentParts";
import { minutesDraft } from "../../../src/report/drafts/minutesDraft";
import { resolutionDraft } from "../../../src/report/drafts/resolutionDraft";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { awardsColumns, awardsNameColumn } from "../../../src/committee/awardsColumns";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { editedPlan } from "../../report/editedPlan";
import {
  again,
  awardRow,
  decisionIssuesOf,
  evaluated,
  firstEvaluation,
  sheetOf,
  shownDecision,
  throughFile,
  typed,
  weight,
} from "./decidedBook";

/*
 * A point a unit, times the weight of the column. By hand, with all weights 1: Альфа 50, Бета 45, Гамма 35, Дельта 23,
 * Эпсилон 17, Зета 6; three prizes, then four are encouraged: those who by decision have no prize among them.
 */
const edition = syntheticEdition(
  { prizes: 3, encouragement: { kind: "mainTotal", count: 4 } },
  ["A1", "A2", "A3", "A4"].map((code) => syntheticCriterion(code, "perUnit")),
);
const rows = [
  ["Альфа", 50, 0, 0, 0],
  ["Бета", 40, 5, 0, 0],
  ["Гамма", 30, 4, 1, 0],
  ["Дельта", 19, 3, 0, 1],
  ["Эпсилон", 15, 2, 0, 0],
  ["Зета", 5, 1, 0, 0],
] as const;

const decided = {
  Альфа: ["I", "утвердить", null, "единогласно", 15, 0, 1, "протокол № 3"],
  Бета: ["II", "отклонить", null, "долг по взносам", 9, 6, 0, null],
  Гамма: ["III", "другой организации", "Зета", "по ходатайству", 8, 7, null, null],
  Дельта: ["", "не присуждать", null, "нет отчёта", null, null, null, null],
  Эпсилон: ["", "обсудить отдельно", null, null, "большинство", null, null, "=после обеда"],
} as const;

/** A decision of every kind typed into the Awards of the first evaluation. */
async function decidedOnce() {
  const first = await firstEvaluation(edition, rows);
  const edits = Object.entries(decided).flatMap(([organisation, [place, ...cells]]) => {
    const [decision, other, decisionReason, votesFor, votesAgainst, votesAbstained, remark] = cells;
    const all = { decision, other, decisionReason, votesFor, votesAgainst, votesAbstained, remark };
    return typed(first, organisation, place, all);
  });
  return { first, edits };
}

async function withWeight(code: string, value: number): Promise<EvaluationResult> {
  const { first, edits } = await decidedOnce();
  return again(first, [...edits, weight(first, code, value)]);
}

/** The row as it was typed. */
function asTyped(organisation: keyof typeof decided): readonly unknown[] {
  const [place, ...cells] = decided[organisation];
  return [place, organisation, ...cells];
}

function shown(outcome: EvaluationResult, organisation: string, place: string): readonly unknown[] {
  return shownDecision(outcome, awardRow(outcome, organisation, place));
}

const nothing = [null, null, null, null, null, null, null];

/** Lines of the draft, numbers of items aside. */
function draftTexts({ evaluation, decisions, issues }: EvaluationResult): readonly string[] {
  return textsIn(resolutionDraft({ evaluation, decisions, issues }, "ru").paragraphs);
}

function textsIn(json: unknown): readonly string[] {
  if (typeof json === "string") return [spaced(json)];
  if (Array.isArray(json)) return json.flatMap(textsIn);
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(textsIn) : [];
}

describe("decisions typed into Awards, the workbook evaluated again from its file", () => {
  it("stay in full where the weights have changed but not who is proposed, and the resolution follows them", async () => {
    // A2 × 1.5: Альфа 50, Бета 48, Гамма 37, Дельта 25, Эпсилон 18, Зета 7.
    const second = await withWeight("A2", 1.5);
    expect(second.evaluation.organisations.map(({ total }) => total)).toEqual([50, 48, 37, 25, 18, 7]);
    for (const organisation of ["Альфа", "Бета", "Гамма", "Дельта", "Эпсилон"] as const)
      expect(shown(second, organisation, decided[organisation][0])).toEqual(asTyped(organisation));
    expect(second.kept).toEqual([]);
    expect(decisionIssuesOf(second)).toEqual(["decisionUnclear G18", "decisionVotesUnread J18"]);
    const texts = draftTexts(second);
    expect(texts).toEqual(
      expect.arrayContaining([
        "I место – «Альфа» (общий балл – 50);",
        "II место – не присуждено;",
        "III место – «Зета» (общий балл – 7).",
      ]),
    );
    expect(texts.filter((text) => text.includes("«Бета»"))).toEqual([
      "«Бета» [предложение: Исполком ещё не голосовал];",
    ]);
  });

  it("do not apply where another one wins: flagged, listed, not in the documents, and back again with the award", async () => {
    // A2 × 3: Альфа 50, Бета 55, Гамма 43, Дельта 29, Эпсилон 21, Зета 8.
    const second = await withWeight("A2", 3);
    expect(shown(second, "Бета", "I")).toEqual(["I", "Бета", ...nothing]);
    expect(shown(second, "Альфа", "II")).toEqual(["II", "Альфа", ...nothing]);
    expect(shown(second, "Гамма", "III")).toEqual(asTyped("Гамма"));
    const outdated = [awardRow(second, "Альфа", "I"), awardRow(second, "Бета", "II")];
    expect(outdated.map((row) => shownDecision(second, row))).toEqual([asTyped("Альфа"), asTyped("Бета")]);
    expect(outdated.map((row) => sheetOf(second, "awards").rows[row]?.[5])).toMatchObject([
      { style: "warning", value: "Не применяется: такая награда этой организации больше не предлагается." },
      { style: "warning" },
    ]);
    expect(decisionIssuesOf(second)).toEqual([
      `decisionOutdated G${(outdated[0] ?? 0) + 1}`,
      `decisionOutdated G${(outdated[1] ?? 0) + 1}`,
      "decisionUnclear G17",
      "decisionVotesUnread J17",
    ]);
    const texts = draftTexts(second);
    expect(texts).toContain("I место – «Бета» (общий балл – 55);");
    expect(texts).toContain("II место – «Альфа» (общий балл – 50);");
    const minutes = textsIn(minutesDraft(second, "ru").paragraphs);
    expect(minutes.join("\n")).not.toContain("долг по взносам");
    expect(minutes.join("\n")).toContain("по ходатайству");

    const third = await again(second, [weight(second, "A2", 1)]);
    expect(shown(third, "Альфа", "I")).toEqual(asTyped("Альфа"));
    expect(shown(third, "Бета", "II")).toEqual(asTyped("Бета"));
    expect(decisionIssuesOf(third)).toEqual(["decisionUnclear G18", "decisionVotesUnread J18"]);
  });

  it("as formulas without stored results are no decisions: the sheet stays, the cells are named, what is read goes on", async () => {
    const { first, edits } = await decidedOnce();
    const [row, other] = [awardRow(first, "Альфа", "I"), awardRow(first, "Дельта", "")];
    const unstored = [
      { role: "awards", row, column: awardsColumns.votesFor, value: null, formula: "=5+6" },
      { role: "awards", row: other, column: awardsColumns.decision, value: null, formula: '="не "&"присуждать"' },
    ] as const;
    const second = await again(first, [...edits, ...unstored]);
    const [kept] = second.kept;
    expect(second.kept).toMatchObject([{ role: "awards" }]);
    expect(second.issues.filter(({ code }) => code === "decisionFormulaWithoutValue")).toMatchObject([
      {
        severity: "error",
        cell: `J${row + 1}`,
        params: { cells: `J${row + 1}, G${other + 1}`, kept: kept?.newTitle },
      },
    ]);
    const [place, name, decision, , reason] = asTyped("Альфа");
    expect(shown(second, "Альфа", "I").slice(0, 6)).toEqual([place, name, decision, null, reason, null]);
    expect(second.plan.sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.formula)).toContain("=5+6");
  });

  it("do not apply where the award has disappeared: Гамма shares place II, and III is nobody's", async () => {
    // A3 × 11: Гамма 45 as Бета.
    const second = await withWeight("A3", 11);
    expect(shown(second, "Бета", "II")).toEqual(asTyped("Бета"));
    expect(shown(second, "Гамма", "II")).toEqual(["II", "Гамма", ...nothing]);
    expect(shown(second, "Гамма", "III")).toEqual(asTyped("Гамма"));
    expect(second.issues.filter(({ code }) => code === "decisionOutdated")).toMatchObject([
      { severity: "warning", sheet: "Награждение", params: { organisation: "Гамма", decision: "другой организации" } },
    ]);
    const texts = draftTexts(second);
    expect(texts).toContain("II место – «Гамма» (общий балл – 45).");
    expect(texts.filter((text) => text.includes("«Зета»"))).toEqual(["«Зета»."]);
  });

  it("do not answer a tie that has come up since: the places are withheld until the Committee decides it", async () => {
    // A4 × 13: Дельта 19 + 3 + 13 = 35 as Гамма, both for place III.
    const second = await withWeight("A4", 13);
    expect(shown(second, "Гамма", "III")).toEqual(["III", "Гамма", ...nothing]);
    expect(shown(second, "Дельта", "III")).toEqual(["III", "Дельта", ...nothing]);
    expect(shownDecision(second, awardRow(second, "Гамма", "III", "last"))).toEqual(asTyped("Гамма"));
    expect(second.issues.filter(({ code }) => /^decision(Outdated|QuestionChanged)$/.test(code))).toMatchObject([
      { code: "decisionQuestionChanged", params: { organisation: "Гамма" } },
      { code: "decisionOutdated", params: { organisation: "Дельта" } },
    ]);
    expect(draftTexts(second)).toEqual(expect.arrayContaining(["I место – ____ (общий балл – ____);"]));

    const third = await again(second, [
      ...typed(second, "Гамма", "III", { decision: "отклонить" }),
      ...typed(second, "Дельта", "III", { decision: "утвердить" }),
    ]);
    expect(draftTexts(third)).toContain("III место – «Дельта» (общий балл – 35).");

    // The tie gone, each decision goes back to its own question; the tie again, its decisions answer it.
    const fourth = await again(third, [weight(third, "A4", 1)]);
    expect(shown(fourth, "Гамма", "III")).toEqual(asTyped("Гамма"));
    const flagged = fourth.issues.filter(({ code }) => code === "decisionQuestionChanged");
    expect(flagged.map(({ params }) => params)).toMatchObject([{ organisation: "Гамма", decision: "отклонить" }]);
    const fifth = await again(fourth, [weight(fourth, "A4", 13)]);
    expect(draftTexts(fifth)).toContain("III место – «Дельта» (общий балл – 35).");
  });

  it.each([
    ["a note", ["Альфа", "Бета"], () => "позвонить"],
    ["another name", ["Альфа", "Бета"], (name: string) => (name === "Альфа" ? "Бета" : "Альфа")],
  ] as const)(
    "are never given to another over whose hidden name hands have put %s, and said",
    async (_, names, put) => {
      const { first, edits } = await decidedOnce();
      const hidden = names.map((name) => ({
        ...({ role: "awards", row: awardRow(first, name, decided[name][0]), column: awardsNameColumn } as const),
        value: put(name),
      }));
      const second = await again(first, [...edits, ...hidden]);
      for (const name of names) {
        const [place] = decided[name];
        expect(shown(second, name, place)).toEqual([place, name, ...nothing]);
        const both = `${name} / ${put(name)}`;
        expect(shown(second, both, place)).toEqual([place, both, ...asTyped(name).slice(2)]);
        const said = second.issues.filter(({ code }) => code === "decisionOutdated");
        expect(said.map(({ params }) => params["organisation"])).toContain(both);
      }
      expect(shown(second, "Гамма", "III")).toEqual(asTyped("Гамма"));
    },
  );

  it("are parted from their names by a sort of the columns that are shown: given to nobody, and said", async () => {
    const { first, edits } = await decidedOnce();
    const [one, other] = [awardRow(first, "Дельта", ""), awardRow(first, "Эпсилон", "")];
    const filled = editedPlan(first.plan, edits);
    const sheets = filled.sheets.map((sheet) => {
      if (sheet.role !== "awards") return sheet;
      const sorted = (to: number, from: number) =>
        (sheet.rows[from] ?? []).map((cell, at) => (at < awardsNameColumn ? cell : (sheet.rows[to]?.[at] ?? null)));
      const rows = sheet.rows.map((cells, row) =>
        row === one ? sorted(one, other) : row === other ? sorted(other, one) : cells,
      );
      return { ...sheet, rows };
    });
    const second = evaluated(await throughFile({ ...filled, sheets }));
    for (const name of ["Дельта", "Эпсилон"]) expect(shown(second, name, "")).toEqual(["", name, ...nothing]);
    expect(decisionIssuesOf(second).filter((issue) => issue.startsWith("decisionOutdated"))).toHaveLength(2);
  });

  it("stay with the name that stands as text where the live one has changed since", async () => {
    const { first, edits } = await decidedOnce();
    const renamed = editedPlan(first.plan, edits);
    const row = awardRow(first, "Альфа", "I");
    const sheets = renamed.sheets.map((sheet) =>
      sheet.role === "awards"
        ? {
            ...sheet,
            rows: sheet.rows.map((cells, at) =>
              at === row
                ? cells.map((cell, column) =>
                    cell !== null && column === awardsColumns.organisation ? { ...cell, value: "Омега" } : cell,
                  )
                : cells,
            ),
          }
        : sheet,
    );
    const second = evaluated(await throughFile({ ...renamed, sheets }));
    expect(shown(second, "Альфа", "I")).toEqual(asTyped("Альфа"));
    expect(second.kept).toEqual([]);
  });

  it("are read from the Awards of an earlier version, which has no columns for organisation, reason and votes", async () => {
    const { first, edits } = await decidedOnce();
    const second = evaluated(await throughFile(ofEarlierVersion(editedPlan(first.plan, edits))));
    expect(shown(second, "Альфа", "I")).toEqual([
      ...["I", "Альфа", "утвердить", null, null, null, null, null, "протокол № 3"],
    ]);
    expect(shown(second, "Дельта", "")).toEqual(["", "Дельта", "не присуждать", ...nothing.slice(1)]);
    expect(decisionIssuesOf(second)).toContain("decisionUnclear H10");
  });

  it("answer a tie in such a version, too, though it does not say what was a tie", async () => {
    const first = await firstEvaluation(edition, rows);
    const second = await again(first, [weight(first, "A4", 13)]);
    const edits = typed(second, "Дельта", "III", { decision: "утвердить" });
    const third = evaluated(await throughFile(ofEarlierVersion(editedPlan(second.plan, edits))));
    expect(shown(third, "Дельта", "III")[2]).toBe("утвердить");
    expect(draftTexts(third)).toContain("III место – «Дельта» (общий балл – 35).");
  });
});

/** Without the columns for organisation, reason and votes, and without the sentence above a tie. */
function ofEarlierVersion(plan: WorkbookPlan): WorkbookPlan {
  const { other, votesAbstained } = awardsColumns;
  const sheets = plan.sheets
    .filter(({ role }) => role !== "record")
    .map((sheet): SheetPlan => {
      if (sheet.role !== "awards") return sheet;
      const rows = sheet.rows.map((row) =>
        String(row[0]?.value).startsWith("Результаты равны")
          ? []
          : [...row.slice(0, other), ...row.slice(votesAbstained + 1)],
      );
      return { ...sheet, merges: [], inputRules: [], rows };
    });
  return { ...plan, sheets };
}
