/**
 * Every round trip of an evaluation × everything that the user may do on a result sheet just before it: the results are
 * entirely the old or the new, every text is found again, and no sheet is kept of which nobody knows why.
 */
import { plainParam } from "../../src/locales/textParams";
import { awardsColumns, firstAwardSection } from "../../src/committee/awardsColumns";
import { wholeSheet } from "../excel-host/area";
import type { WorkbookModel } from "../excel-host";
import {
  evaluate,
  evaluateAfterwards,
  evaluatedWorkbook,
  fingerprints,
  leftOver,
  sheetOfRole,
  today,
  whereFound,
} from "./smallEvaluation";
import { typeCells } from "./typedCells";

const typed = "проверено комиссией";
const firstPrize = firstAwardSection + 2;

interface Deed {
  readonly name: string;
  readonly happen: (workbook: WorkbookModel) => void;
  /** At the round trip after it. */
  readonly then?: (workbook: WorkbookModel) => void;
  /** How many old sheets may be kept for it; where they hold something, exactly so many while it was typed on the old ones. */
  readonly kept: 0 | 1;
  /** A text to be found again. */
  readonly text: string | null;
  /** The column of the first prize in which it is to be in the new Awards. */
  readonly decides?: number;
  /** The first round trip before which it is noticed: looks are compared with what was read. */
  readonly from?: number;
}

function type(role: string, row: number, column: number, value: string | number | null) {
  return (workbook: WorkbookModel): void => {
    const sheet = sheetOfRole(workbook, role);
    if (sheet === null) throw new Error(`no ${role}`);
    if (value === null) sheet.contents.delete(row, column);
    else typeCells(sheet, row, column, [[value]]);
  };
}

/** Contents below move down by a row; formulas elsewhere that refer there do not matter here. */
function insertRow(role: string, at: number) {
  return (workbook: WorkbookModel): void => {
    const sheet = sheetOfRole(workbook, role);
    if (sheet === null) throw new Error(`no ${role}`);
    const cells = [...sheet.contents.within({ ...wholeSheet, top: at })];
    for (const [row, column] of cells) sheet.contents.delete(row, column);
    for (const [row, column, content] of cells) sheet.contents.set(row + 1, column, content);
    typeCells(sheet, at, 0, [[typed]]);
  };
}

const deeds: readonly Deed[] = [
  { name: "a value over a formula", happen: type("totals", 6, 2, 987_654), kept: 1, text: "987654" },
  { name: "a note beside the table", happen: type("totals", 60, 20, typed), kept: 1, text: typed },
  { name: "a formula", happen: type("points", 33, 3, "=123+456"), kept: 1, text: "=123+456" },
  { name: "a text on Ranks", happen: type("ranks", 6, 3, typed), kept: 1, text: typed },
  { name: "a number on Data", happen: type("data", 7, 2, 555_111), kept: 1, text: "555111" },
  {
    name: "a decision",
    happen: type("awards", firstPrize, awardsColumns.decision, "утвердить"),
    kept: 0,
    text: "утвердить",
    decides: awardsColumns.decision,
  },
  {
    name: "a remark",
    happen: type("awards", firstPrize, awardsColumns.remark, typed),
    kept: 0,
    text: typed,
    decides: awardsColumns.remark,
  },
  {
    name: "votes",
    happen: type("awards", firstPrize, awardsColumns.votesFor, 4321),
    kept: 0,
    text: "4321",
    decides: awardsColumns.votesFor,
  },
  { name: "a text outside the awards", happen: type("awards", 40, 3, typed), kept: 1, text: typed },
  { name: "a row inserted", happen: insertRow("totals", 6), kept: 1, text: typed },
  {
    name: "a comment",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "totals");
      if (sheet) sheet.comments = [...sheet.comments, { row: 5, column: 1, content: typed }];
    },
    kept: 1,
    text: typed,
  },
  {
    name: "a note of the old kind",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "totals");
      if (sheet) sheet.notes = [...sheet.notes, { row: 5, column: 1, content: typed }];
    },
    kept: 1,
    text: typed,
  },
  {
    name: "a picture",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "totals");
      if (sheet) sheet.shapes = [...sheet.shapes, "Image"];
    },
    kept: 1,
    text: "Image",
  },
  {
    name: "a row coloured",
    happen: (workbook) => {
      const area = { top: 6, left: 0, bottom: 6, right: 3 };
      sheetOfRole(workbook, "points")?.changeFormat(area, (format) => format.with("fillColor", "#FFFF00"));
    },
    from: 3,
    kept: 1,
    text: null,
  },
  {
    name: "a sheet renamed",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "points");
      if (sheet) workbook.renameSheet(sheet, "Наши баллы");
    },
    kept: 0,
    text: null,
  },
  {
    name: "typed and undone",
    happen: type("totals", 60, 20, typed),
    then: type("totals", 60, 20, null),
    kept: 0,
    text: null,
  },
];

/** The first that knows notes. */
const apiVersion = "1.18";

let texts = 0;
let foundAgain = 0;
const tally = new Map<string, number>();

afterAll(() => {
  const count = (outcome: string): number => tally.get(outcome) ?? 0;
  process.stdout.write(
    `outcomes: old ${count("old")}, new ${count("new")}, mixed ${count("mixed")}, lost ${texts - foundAgain}\n` +
      `typed ${texts}, found again ${foundAgain}\n`,
  );
});

function outcomeOf(workbook: WorkbookModel, before: string): "old" | "new" | "mixed" {
  const [only = "", ...others] = fingerprints(workbook);
  if (others.length > 0 || only === "unfinished") return "mixed";
  return only === before ? "old" : "new";
}

let roundTrips: Promise<number> | null = null;

async function countRoundTrips(): Promise<number> {
  const host = await evaluatedWorkbook({ apiVersion });
  expect(await evaluate()).toMatchObject({ said: "done", kept: [] });
  return host.traffic.roundTrips.length;
}

it.each(deeds)("$name", async ({ name, happen, then, kept, text, decides, from = 1 }) => {
  roundTrips ??= countRoundTrips();
  const count = await roundTrips;
  for (let roundTrip = from; roundTrip <= count; roundTrip++) {
    const host = await evaluatedWorkbook({ apiVersion });
    const { workbook } = host;
    const before = fingerprints(workbook).join(" ");
    host.faults.at(roundTrip, { kind: "before", happen });
    if (then) host.faults.at(roundTrip + 1, { kind: "before", happen: then });
    const { said, kept: titles, issues } = await evaluate();
    const outcome = outcomeOf(workbook, before);
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    const at = `${name} before round trip ${roundTrip}`;
    expect([at, said, outcome]).toEqual([at, "done", "new"]);
    // Before the last round trip the new sheets are in force, and what is done is done on them.
    const onOld = roundTrip < count;
    // What is undone after it was read, or after the swap, was there when it mattered.
    if (then === undefined) expect([at, titles.length]).toEqual([at, onOld ? kept : 0]);
    else expect(titles.length).toBeLessThanOrEqual(1);
    for (const title of titles) expect(title).toContain(today);
    expect([at, leftOver(workbook)]).toEqual([at, []]);
    if (onOld && kept === 1 && then === undefined) {
      expect([at, issues.filter(({ params }) => titles.includes(plainParam(params["kept"]))).length]).not.toEqual([
        at,
        0,
      ]);
    }
    const isKeptIn = (one: WorkbookModel): boolean =>
      decides === undefined
        ? text === null || whereFound(one, text).length > 0
        : String(sheetOfRole(one, "awards")?.contents.get(firstPrize, decides)?.value) === text;
    const isKept = isKeptIn(workbook);
    const after = await evaluateAfterwards(host);
    expect([at, after.said]).toEqual([at, "done"]);
    expect([at, leftOver(after.workbook)]).toEqual([at, []]);
    if (text !== null) {
      texts++;
      foundAgain += Number(isKept && isKeptIn(after.workbook));
    }
    expect([at, isKept, isKeptIn(after.workbook)]).toEqual([at, true, true]);
    expect(host.unknownMembers).toEqual([]);
  }
});
