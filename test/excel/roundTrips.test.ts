import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { openInExcel } from "./connectedExcel";
import { evaluationPlan } from "./syntheticPlan";
import { userWorkbook } from "./workbooks";

const fourMegabytes = 4 * 1024 * 1024;

interface Counted {
  readonly what: string;
  readonly roundTrips: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly megabytes: number;
}

/** Read, and write what an evaluation of this size writes; twice, as the second finds the first's sheets. */
async function countEvaluations(organisations: number, criteria: number): Promise<readonly Counted[]> {
  const host = openInExcel(userWorkbook(organisations, criteria));
  const counted: Counted[] = [];
  for (const time of ["first", "again"]) {
    host.traffic.clear();
    await readWorkbook();
    await writeWorkbook(evaluationPlan(organisations, criteria));
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
  ])("are at most 8 for %i × %i, none above 4 MB", async (organisations, criteria) => {
    const evaluations = await countEvaluations(organisations, criteria);
    counted.push(...evaluations);
    for (const { roundTrips, largestRequest, largestAnswer } of evaluations) {
      expect(roundTrips).toBeLessThanOrEqual(8);
      expect(largestRequest).toBeLessThanOrEqual(fourMegabytes);
      expect(largestAnswer).toBeLessThanOrEqual(fourMegabytes);
    }
  });

  it("are one more for each further 4 MB at 1000 × 60, none above 4 MB", async () => {
    const evaluations = await countEvaluations(1000, 60);
    counted.push(...evaluations);
    for (const { roundTrips, largestRequest, largestAnswer, megabytes } of evaluations) {
      expect(roundTrips).toBeLessThanOrEqual(8 + Math.ceil(megabytes / 4));
      expect(largestRequest).toBeLessThanOrEqual(fourMegabytes);
      expect(largestAnswer).toBeLessThanOrEqual(fourMegabytes);
    }
  }, 120_000);
});
