import { noAnswers } from "../../../src/evaluation/answers";
import { regionMessages } from "../../../src/evaluation/regionMessages";
import { understand } from "../../../src/evaluation/understand";
import { submissionStatuses } from "../../../src/intake/submissionStatus";
import type { SlipWithEffect } from "../../../src/insight/repairEffects";
import { issueOn } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import { criteriaOfNobody, fileStates, issuesOfNobody } from "../../../src/taskpane/view/openIssues";
import { openCount } from "../../../src/taskpane/view/paneStatus";
import { bySlipEffect, regionsOf } from "../../../src/taskpane/view/regions";
import { initialState } from "../../../src/taskpane/state/paneState";
import { indicatorWorkbook } from "../indicatorWorkbook";

const bytes = () => Promise.resolve(new Uint8Array());
const header = ["Организация", "A3", "Погода в области"];
const rows = [
  ["Астана", 900, null],
  ["Жамбыл", "уточняется", null],
  ["Актобе", null, null],
];
const inputs = { workbook: indicatorWorkbook(rows, header), regionFiles: [], fileIssues: [] };
const understanding = understand(inputs, { language: "ru", duplicates: null, answers: noAnswers });
const regions = regionsOf(
  understanding,
  submissionStatuses(understanding.intake, understanding.edition, understanding.issues),
);

it("only who has something open of its own stands under it, not whose columns nobody has; then those who sent nothing", () => {
  expect(regions.open.map(({ status, open, expected }) => [status.organisation, open, expected])).toEqual([
    ["Жамбыл", 1, 1],
  ]);
  expect(regions.nothing.map(({ status }) => status.organisation)).toEqual(["Актобе"]);
  expect(regions.ready.map(({ status }) => status.organisation)).toEqual(["Астана"]);
  expect(regions.open[0]?.issues.map(({ issue }) => [issue.cell, issue.severity])).toEqual([["B3", "error"]]);
});

it("what stands with an organisation is not listed again", () => {
  expect(issuesOfNobody(understanding).filter(({ severity, cell }) => severity !== "info" && cell === "B3")).toEqual(
    [],
  );
});

it("a head that is asked about is said once, with the criteria that nobody has because of it", () => {
  const said = issuesOfNobody(understanding).filter(({ severity }) => severity !== "info");
  expect(said.map(({ code }) => code)).toEqual([]);
  expect(understanding.issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["headerUnknown", "criterionWithoutColumn"]),
  );
  expect(criteriaOfNobody(understanding)).not.toContain("A3");
  expect(criteriaOfNobody(understanding)).toContain("A4");
});

it("the count of what is open is that of the headings: one question, one organisation, one that is silent", () => {
  const look = { workbookName: "a.xlsx", understanding, answers: noAnswers };
  expect(openCount({ ...initialState, look })).toBe(3);
});

it("no letter says that there is no column while a head waits for an answer", () => {
  const t = createTranslator("ru");
  const lacks = t("regions.message.noPlace");
  const letters = regionMessages(understanding, t).filter(({ organisation }) => organisation !== "Актобе");
  expect(letters.map(({ organisation }) => organisation)).toEqual(["Жамбыл"]);
  expect(letters.filter(({ text }) => text.includes(lacks))).toEqual([]);
  const answers = { ...noAnswers, headers: [{ header: "Погода в области", criterion: null }] };
  const answered = understand(inputs, { language: "ru", duplicates: null, answers });
  expect(regionMessages(answered, t).filter(({ text }) => text.includes(lacks))).toHaveLength(2);
});

it("possible slips stand in the order of their effect: on an award, on a place, on nothing", () => {
  const none = { kind: "none" } as const;
  const slip = (effect: SlipWithEffect["effect"]) => ({ effect }) as SlipWithEffect;
  const place = slip([
    { organisation: "Астана", place: { before: 4, after: 5 }, award: { before: none, after: none } },
  ]);
  const award = slip([
    {
      organisation: "Астана",
      place: { before: 3, after: 4 },
      award: { before: { kind: "prize", place: 3 }, after: none },
    },
  ]);
  const [nothing, unknown] = [slip([]), slip(null)];
  expect(bySlipEffect([nothing, place, unknown, award])).toEqual([award, place, nothing, unknown]);
});

it("a file is marked by how many organisations it holds, or why nothing of it was used", () => {
  const [table] = understanding.intake.tables;
  if (table === undefined) throw new Error("no table");
  const fault = issueOn({ file: "damaged.xlsx" }, "fileEmpty", "error");
  const picture = issueOn({ file: "photo.jpg" }, "fileNoTable", "info");
  const intake = { ...understanding.intake, tables: [{ ...table, file: "Астана.xlsx" }] };
  const read = { ...understanding, intake, issues: [fault, picture] };
  const names = ["Астана.xlsx", "damaged.xlsx", "photo.jpg", "blank.xlsx"];
  const look = { workbookName: "Астана.xlsx", understanding: read, answers: noAnswers };
  const states = fileStates({ ...initialState, look, readFiles: names.map((name) => ({ name, bytes })) });
  expect([...states]).toEqual([
    ["Астана.xlsx", { organisations: 3, fault: null }],
    ["damaged.xlsx", { organisations: 0, fault }],
    ["photo.jpg", { organisations: 0, fault: picture }],
    ["blank.xlsx", { organisations: 0, fault: null }],
  ]);
});
