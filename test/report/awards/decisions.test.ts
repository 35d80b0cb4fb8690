import type { Settings } from "../../../src/criteria/settings";
import { awardsColumns } from "../../../src/committee/awardsColumns";
import type { CommitteeDecision } from "../../../src/committee/decision";
import type { CellValue } from "../../../src/workbook/grid";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

const names = ["А", "Б", "В", "Г", "Д", "Е"];

function awardsSheet(
  values: readonly number[],
  settings: Partial<Settings>,
  decisions: readonly CommitteeDecision[] = [],
) {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")]);
  const sent = values.map((value, index) => submission(names[index] ?? "", [value], index));
  return plannedReport(edition, sent, "ru", [], { decisions }).sheet("awards");
}

/** The live cells of the first column: what is left to decide, section by section. */
function checks(...args: Parameters<typeof awardsSheet>): readonly CellValue[] {
  return awardsSheet(...args).rows.flatMap(([first]) =>
    first?.formula?.includes("SUMPRODUCT") === true ? [first.value] : [],
  );
}

/** Sums of money: proposed, decided, and with decisions where there are any. */
function sums(...args: Parameters<typeof awardsSheet>): readonly CellValue[] {
  return awardsSheet(...args).rows.flatMap((row) => {
    const amount = row[awardsColumns.amount];
    return amount?.style === "total" ? [amount.value] : [];
  });
}

const nobodyMore: Partial<Settings> = { encouragement: { kind: "mainTotal", count: 0 } };
const on = (organisation: string, place: string, facts: Partial<CommitteeDecision>): CommitteeDecision => ({
  organisation,
  place,
  decision: "approve",
  remark: "",
  ...facts,
});

describe("the Committee's columns of Awards", () => {
  it("show all that was typed before: other organisation, reason, votes", () => {
    const typed = on("А", "I", {
      decision: "otherOrganisation",
      other: "Г",
      reason: "не перечислены взносы",
      votes: { for: 15, against: 0, abstained: null },
      remark: "протокол № 3",
    });
    const row = awardsSheet([5, 4, 3, 2], nobodyMore, [typed]).rows.find((cells) => cells[1]?.value === "А");
    expect(row?.slice(awardsColumns.decision, awardsColumns.remark + 1).map((cell) => cell?.value)).toEqual([
      "другой организации",
      "Г",
      "не перечислены взносы",
      15,
      0,
      null,
      "протокол № 3",
    ]);
  });

  it("accept decisions of the list, organisations of Data, and whole numbers of votes from 0 on", () => {
    const [decision, other, votes] = awardsSheet([5, 4, 3], nobodyMore).inputRules;
    expect(decision?.rule.kind).toBe("list");
    // Three organisations from the seventh row of Data on.
    expect(other).toMatchObject({ rule: { kind: "listArea", formula: "={data}!$B$7:$B$9" }, open: true });
    expect(votes).toMatchObject({
      area: { left: awardsColumns.votesFor, right: awardsColumns.votesAbstained },
      rule: { kind: "number", min: 0, max: null, whole: true },
    });
  });
});

describe("the check below a section of Awards", () => {
  // 50, then three equals on positions 2–4 for places II and III.
  const tie = [50, 30, 30, 30];

  it("counts the rows without a decision, and the places left between equals", () => {
    expect(checks(tie, nobodyMore)).toEqual(["Строк без решения: 1", "Осталось мест: 2"]);
    const decisions = [on("А", "I", {}), on("Б", "II–III", {})];
    expect(checks(tie, nobodyMore, decisions)).toEqual(["Решения приняты по всем строкам.", "Осталось мест: 1"]);
  });

  it("says when all places are given, when too many are, and when some stay without a winner", () => {
    const equals = (...decisions: readonly CommitteeDecision["decision"][]): readonly CommitteeDecision[] =>
      decisions.map((decision, index) => on(names[index + 1] ?? "", "II–III", { decision }));
    const last = (decisions: readonly CommitteeDecision[]): CellValue => checks(tie, nobodyMore, decisions)[1] ?? null;
    expect(last(equals("approve", "approve", "decline"))).toBe("Все места распределены.");
    expect(last(equals("approve", "approve", "approve"))).toBe("Одобрено больше, чем мест. Лишних: 1");
    expect(last(equals("approve", "decline", "notAwarded"))).toBe(
      "Решения приняты по всем строкам. Не присуждено мест: 1",
    );
    expect(last(equals("otherOrganisation"))).toBe("Не указана другая организация, строк: 1");
    const inVain = [on("Б", "II–III", { decision: "approve", other: "А" })];
    expect(last(inVain)).toBe("Указана другая организация, но решение иное, строк: 1");
  });
});

describe("the sums of award amounts", () => {
  const amounts = { prizeAmounts: [500, 300, 200], encouragementAmount: 50 };

  it("are of all that is proposed, and of what is approved or given to another organisation", () => {
    const settings: Partial<Settings> = { ...amounts, encouragement: { kind: "mainTotal", count: 2 } };
    const decisions = [
      on("А", "I", {}),
      on("Б", "II", { decision: "decline" }),
      on("В", "III", { decision: "otherOrganisation", other: "Е" }),
      on("Б", "", {}),
    ];
    // 500 + 200 and 50 each for Б and В, who now stand outside the prizes; 500 + 200 + 50; as the first.
    expect(sums([6, 5, 4, 3, 2, 1], settings, decisions)).toEqual([800, 750, 800]);
  });

  it("are shared by as many as receive a place", () => {
    const settings: Partial<Settings> = { ...amounts, ...nobodyMore };
    // А and Б share places I and II, В has III: all 1000 are proposed. Б alone approved: 500 of place I so far.
    expect(sums([6, 6, 4], settings, [on("Б", "I", {})])).toEqual([1000, 500, 1000]);
    expect(sums([6, 6, 4], settings, [on("Б", "I", {}), on("А", "I", { decision: "decline" })])).toEqual([
      700, 500, 700,
    ]);
  });

  it("leave out what is put to the Committee until it is approved", () => {
    const settings: Partial<Settings> = { ...amounts, ...nobodyMore };
    expect(sums([6, 5, 4, 4], settings)).toEqual([800, 0]);
    expect(sums([6, 5, 4, 4], settings, [on("Г", "III", {})])).toEqual([1000, 200, 1000]);
  });

  it("are not written where settings give no amounts", () => {
    expect(sums([6, 5, 4], nobodyMore)).toEqual([]);
  });
});
