import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import type { IndicatorReading } from "../../../src/intake/indicatorReading";
import { readSubmissions } from "../../../src/intake/readSubmissions";
import { type Issue, issueMessage } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { account } from "./account";
import { noisyTables } from "./noisyTable";
import { anyWorkbooks, fuzzCriteria } from "./arbitraryWorkbook";
import { akmola, akmolaKk, member, pavlodar, sheet, uncalculated, workbook } from "./cells";
import { editionOf, ru } from "./corpusCase";

const translators = (["ru", "kk", "en"] as const).map((language) => createTranslator(language));
const free = editionOf({ criteria: fuzzCriteria });
const known = editionOf({ criteria: fuzzCriteria, roster: [member(akmola, akmolaKk), member(pavlodar)] });

function readAll(workbooks: readonly WorkbookGrid[], edition = free): IndicatorReading {
  const inputs = workbooks.map((one) => ({ workbook: one, ownSheets: new Set<string>() }));
  return readSubmissions(inputs, edition, { duplicates: null, nameFiles: workbooks.length > 1 });
}

function expectTold(issues: readonly Issue[]): void {
  const messages = issues.flatMap((issue) => translators.map((t) => issueMessage(issue, t)));
  expect(messages.filter((message) => message === "" || message.includes("{{"))).toEqual([]);
}

function cellsOf(workbooks: readonly WorkbookGrid[]): number {
  return workbooks.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flat())).length;
}

describe("anything at all", () => {
  it("is read or refused with issues, told in three languages, and no more of them than a few for each cell", () => {
    fc.assert(
      fc.property(anyWorkbooks, fc.boolean(), (workbooks, withRoster) => {
        const reading = readAll(workbooks, withRoster ? known : free);
        expectTold(reading.issues);
        const sheets = workbooks.flatMap((one) => one.sheets).length;
        const bound = 4 * cellsOf(workbooks) + (sheets + reading.tables.length + 1) * (fuzzCriteria.length + 4);
        expect(reading.issues.length).toBeLessThanOrEqual(bound);
        if (reading.submissions.length === 0)
          expect(reading.issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("gives finite values whose cells exist, each that was not read named by an issue, no organisation twice", () => {
    fc.assert(
      fc.property(anyWorkbooks, (workbooks) => {
        const reading = readAll(workbooks);
        const told = new Set(
          reading.issues.map(({ file, sheet: title, cell }) => `${file ?? ""}!${title ?? ""}!${cell ?? ""}`),
        );
        const names = reading.submissions.map(({ organisation }) => organisation);
        if (!reading.stops) expect(new Set(names).size).toBe(names.length);
        for (const one of reading.submissions.flatMap(({ readings }) => readings)) {
          if (one.status === "ok") expect(Number.isFinite(one.value)).toBe(true);
          else expect(one.value).toBeNull();
          if (one.status !== "unreadable") continue;
          expect(one.source).not.toBeNull();
          expect(told).toContain(`${one.source?.file ?? ""}!${one.source?.sheet ?? ""}!${one.source?.cell ?? ""}`);
        }
      }),
      { numRuns: 90 },
    );
  });

  it("ends in an evaluation or a refusal, by the bundled catalogue", () => {
    fc.assert(
      fc.property(anyWorkbooks, ([first]) => {
        if (first === undefined) return;
        const options = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
        const outcome = evaluateWorkbook(first, options);
        expectTold(outcome.issues);
        if (outcome.kind === "refused") expect(outcome.issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("what looks like a parameter or a nested text of a message is quoted as it stands", () => {
    for (const written of ["{{organisation}}", "$t(issues.rowIsTotals)", "{{- written}}"]) {
      const reading = readAll([
        workbook(
          sheet([
            ["Организация", ru("A2")],
            [akmola, written],
          ]),
        ),
      ]);
      const messages = translators.flatMap((t) => reading.issues.map((issue) => issueMessage(issue, t)));
      expect(messages.filter((message) => message.includes(written))).not.toEqual([]);
    }
  });

  it("a merge over the whole sheet, and a formula without a value in every cell", () => {
    const cells = Array.from({ length: 20 }, () => Array.from({ length: 20 }, () => uncalculated("=A1")));
    const reading = readAll([workbook(sheet(cells, { merges: ["A1:XFD1048576"] }))]);
    expect(reading.stops).toBe(true);
    expectTold(reading.issues);
  });
});

it.each(Object.entries(noisyTables))(
  "no cell of a real table of %s with anything beside, between and below is left over",
  (_layout, workbooks) => {
    fc.assert(
      fc.property(workbooks, (one) => {
        const left = account([one], readAll([one])).filter(({ fate }) => fate === "left over");
        expect(left.map(({ address }) => address)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
