/**
 * People and panes beside an evaluation: co-authors who delete, rename or protect sheets, a pane that is closed while
 * somebody types, a request that Excel carries out in part, and a second pane that evaluates, in every interleaving.
 */
import { awardsColumns, firstAwardSection } from "../../src/committee/awardsColumns";
import type { ExcelHost, WorkbookModel } from "../excel-host";
import {
  evaluate,
  evaluateAfterwards,
  evaluatedWorkbook,
  fingerprints,
  leftOver,
  sheetOfRole,
  whereFound,
} from "./smallEvaluation";
import { typeCells } from "./typedCells";

const tally = new Map<string, number>();
const texts = { typed: 0, found: 0 };

afterAll(() => {
  const count = (outcome: string): number => tally.get(outcome) ?? 0;
  process.stdout.write(
    `outcomes: old ${count("old")}, new ${count("new")}, mixed ${count("mixed")}, lost ${texts.typed - texts.found}\n` +
      `typed ${texts.typed}, found again ${texts.found}\n`,
  );
});

function outcomeOf(workbook: WorkbookModel, before: string): "old" | "new" | "mixed" {
  const [only = "", ...others] = fingerprints(workbook);
  const outcome = others.length > 0 || only === "unfinished" ? "mixed" : only === before ? "old" : "new";
  tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  return outcome;
}

/** Whatever happened: the next evaluation succeeds, leaves nothing over and keeps no sheet that nobody has touched. */
async function keptAfterwards(host: ExcelHost, at: string): Promise<readonly string[]> {
  const { said, kept, workbook } = await evaluateAfterwards(host);
  expect([at, said]).toEqual([at, "done"]);
  expect([at, leftOver(workbook)]).toEqual([at, []]);
  expect([at, fingerprints(workbook).length]).toEqual([at, 1]);
  expect(host.unknownMembers).toEqual([]);
  return kept;
}

const deeds: readonly {
  readonly name: string;
  readonly happen: (workbook: WorkbookModel) => void;
  readonly undo?: (workbook: WorkbookModel) => void;
}[] = [
  {
    name: "deletes Ranks",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "ranks");
      if (sheet) workbook.deleteSheet(sheet);
    },
  },
  {
    name: "renames Awards",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "awards");
      if (sheet) workbook.renameSheet(sheet, "Награды 2025");
    },
  },
  {
    name: "protects Totals without a password",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "totals");
      if (sheet) sheet.protection = { password: null, options: {} };
    },
  },
  {
    name: "protects Totals with a password",
    happen: (workbook) => {
      const sheet = sheetOfRole(workbook, "totals");
      if (sheet) sheet.protection = { password: "secret", options: {} };
    },
    undo: (workbook) => {
      for (const sheet of workbook.sheets) sheet.protection = null;
    },
  },
];

it.each(deeds)("a co-author $name", async ({ name, happen, undo }) => {
  for (let roundTrip = 1; roundTrip <= 6; roundTrip++) {
    const host = await evaluatedWorkbook();
    const before = fingerprints(host.workbook).join(" ");
    host.faults.at(roundTrip, { kind: "before", happen });
    const { said, kept } = await evaluate();
    const at = `${name} before round trip ${roundTrip}`;
    const outcome = outcomeOf(host.workbook, before);
    expect([at, outcome]).toEqual([at, said === "done" ? "new" : "old"]);
    if (name.endsWith("with a password")) expect([at, said]).toEqual([at, roundTrip < 6 ? "sheetProtected" : "done"]);
    expect([at, kept]).toEqual([at, []]);
    undo?.(host.workbook);
    expect([at, await keptAfterwards(host, at)]).toEqual([at, []]);
  }
});

const typed = "проверено комиссией";

describe("the pane is closed while somebody types", () => {
  it.each([
    ["a note on Totals", "totals", 60, 20],
    ["a remark in Awards", "awards", firstAwardSection + 2, awardsColumns.remark],
  ] as const)("%s", async (what, role, row, column) => {
    for (let typing = 1; typing <= 6; typing++) {
      for (let closing = typing; closing <= 6; closing++) {
        for (const kind of ["silence", "neverAnswer"] as const) {
          if (typing === closing && kind === "neverAnswer") continue;
          const host = await evaluatedWorkbook();
          const { workbook } = host;
          const before = fingerprints(workbook).join(" ");
          const happen = (): void => {
            const sheet = sheetOfRole(workbook, role);
            if (sheet) typeCells(sheet, row, column, [[typed]]);
          };
          host.faults.at(typing, { kind: "before", happen });
          if (typing === closing) happen();
          host.faults.at(closing, { kind });
          const at = `${what}, typed ${typing}, closed ${closing} (${kind})`;
          // Without an answer to the last request the results are, and the pane says so.
          expect([at, (await evaluate()).said]).toEqual([at, expect.stringMatching(/^(notAnswering|done)$/)]);
          expect([at, outcomeOf(workbook, before)]).not.toEqual([at, "mixed"]);
          const after = await evaluateAfterwards(host);
          const places = whereFound(after.workbook, typed);
          texts.typed++;
          texts.found += Number(places.length > 0);
          expect([at, places.length > 0]).toEqual([at, true]);
          expect([at, (await keptAfterwards(host, at)).length <= 1]).toEqual([at, true]);
        }
      }
    }
  });
});

it("a request that Excel carries out in part is carried to its end, or taken back", async () => {
  const probe = await evaluatedWorkbook();
  await evaluate();
  const trips = probe.traffic.roundTrips.map(({ actions }) => actions);
  const swap = trips.length - 1;
  for (const [index, actions] of trips.entries()) {
    const step = index + 1 === swap ? 7 : Math.ceil(actions / 4);
    for (let done = 1; done < actions; done += step) {
      const host = await evaluatedWorkbook();
      const before = fingerprints(host.workbook).join(" ");
      host.faults.at(index + 1, { kind: "inPart", actions: done });
      const at = `round trip ${index + 1}, ${done} of ${actions} actions`;
      const { said } = await evaluate();
      expect([at, outcomeOf(host.workbook, before)]).toEqual([at, said === "done" ? "new" : "old"]);
      expect([at, await keptAfterwards(host, at)]).toEqual([at, []]);
    }
  }
});
