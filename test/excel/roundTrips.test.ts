/** Round trips of whole evaluations, printed; the bars of the design. */
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { openInExcel } from "./connectedExcel";
import { editionOf, indicatorWorkbook, staffPlan } from "./indicatorWorkbook";

const fourMegabytes = 4 * 1024 * 1024;

interface Counted {
  readonly what: string;
  readonly roundTrips: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly megabytes: number;
}

/** The first evaluation of a workbook with staff sheets, and a second, which finds the first's sheets. */
async function countEvaluations(organisations: number, criteria: number): Promise<readonly Counted[]> {
  const edition = editionOf(criteria);
  const host = openInExcel(indicatorWorkbook(organisations, edition));
  await writeWorkbook(staffPlan(edition));
  const counted: Counted[] = [];
  for (const time of ["first", "again"]) {
    host.traffic.clear();
    await evaluateOpenWorkbook(criteria, organisations <= 250);
    const { roundTrips, largestRequest, largestAnswer } = host.traffic;
    const bytes = roundTrips.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
    counted.push({
      what: `${organisations} × ${criteria}, ${time}`,
      roundTrips: roundTrips.length,
      largestRequest,
      largestAnswer,
      megabytes: bytes / 1024 / 1024,
    });
  }
  return counted;
}

/** @param insight as the pane asks for it */
async function evaluateOpenWorkbook(criteria: number, insight: boolean): Promise<void> {
  const basedOn = await readWorkbook();
  const outcome = evaluateWorkbook(basedOn, {
    language: "ru",
    duplicates: null,
    target: "openWorkbook",
    today: "2026-02-20",
    insight,
  });
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues.slice(0, 5)));
  expect(outcome.edition.criteria).toHaveLength(criteria);
  await writeWorkbook(outcome.plan, { keep: outcome.kept, basedOn });
}

describe("round trips of an evaluation", () => {
  const counted: Counted[] = [];

  afterAll(() => {
    const lines = counted.map(
      ({ what, roundTrips, largestRequest, largestAnswer, megabytes }) =>
        `${what.padEnd(18)} ${String(roundTrips).padStart(3)} round trips, largest request ${largestRequest} B, ` +
        `largest answer ${largestAnswer} B, ${megabytes.toFixed(1)} MB in all`,
    );
    process.stdout.write(`${lines.join("\n")}\n`);
  });

  it.each([
    [21, 40],
    [250, 60],
  ])(
    "are at most 8 for %i × %i, none above 4 MB",
    async (organisations, criteria) => {
      const evaluations = await countEvaluations(organisations, criteria);
      counted.push(...evaluations);
      for (const { roundTrips, largestRequest, largestAnswer } of evaluations) {
        expect(roundTrips).toBeLessThanOrEqual(8);
        expect(largestRequest).toBeLessThanOrEqual(fourMegabytes);
        expect(largestAnswer).toBeLessThanOrEqual(fourMegabytes);
      }
    },
    300_000,
  );

  it("are one more for each further 4 MB at 400 × 60, none above 4 MB", async () => {
    const evaluations = await countEvaluations(400, 60);
    counted.push(...evaluations);
    for (const { roundTrips, largestRequest, largestAnswer, megabytes } of evaluations) {
      expect(roundTrips).toBeLessThanOrEqual(8 + Math.ceil(megabytes / 4));
      expect(largestRequest).toBeLessThanOrEqual(fourMegabytes);
      expect(largestAnswer).toBeLessThanOrEqual(fourMegabytes);
    }
  }, 600_000);
});
