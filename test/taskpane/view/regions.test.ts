import { noAnswers } from "../../../src/evaluation/answers";
import { understand } from "../../../src/evaluation/understand";
import { submissionStatuses } from "../../../src/intake/submissionStatus";
import type { SlipWithEffect } from "../../../src/insight/repairEffects";
import { issueOn } from "../../../src/issues/issue";
import { fileStates, issuesOfNobody } from "../../../src/taskpane/view/openIssues";
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
const understanding = understand(
  { workbook: indicatorWorkbook(rows, header), regionFiles: [], fileIssues: [] },
  { language: "ru", duplicates: null, answers: noAnswers },
);
const regions = regionsOf(
  understanding,
  submissionStatuses(understanding.intake, understanding.edition, understanding.issues),
);

it("organisations with something open stand first, an error above what is merely missing, then those who sent nothing", () => {
  expect(regions.open.map(({ status }) => status.organisation)).toEqual(["Жамбыл", "Астана"]);
  expect(regions.nothing.map(({ status }) => status.organisation)).toEqual(["Актобе"]);
  expect(regions.ready).toEqual([]);
  expect(regions.open[0]?.issues.map(({ issue }) => [issue.cell, issue.severity])).toEqual([["B3", "error"]]);
});

it("what stands with an organisation is not listed again", () => {
  expect(issuesOfNobody(understanding).filter(({ severity, cell }) => severity !== "info" && cell === "B3")).toEqual(
    [],
  );
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
