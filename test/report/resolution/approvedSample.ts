import { resultOf } from "../../evaluation/resultOf";
import { readFileSync } from "node:fs";
import type { Settings } from "../../../src/criteria/settings";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";

/** The sample as it comes: its criteria are a sample, and nobody has approved them. */
export async function evaluatedSample(): Promise<EvaluationResult> {
  const file = "assets/samples/indicators-2025.xlsx";
  return resultOf(
    evaluateWorkbook(await readXlsx(readFileSync(file), file), {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
    }),
  );
}

/** The same numbers under criteria of one's own that are marked as approved. */
export function approved(outcome: EvaluationResult, settings: Partial<Settings> = {}): EvaluationResult {
  const { evaluation } = outcome;
  const { edition } = evaluation;
  return {
    ...outcome,
    evaluation: {
      ...evaluation,
      edition: {
        ...edition,
        title: { ...edition.title, sample: false, approved: true },
        settings: { ...edition.settings, ...settings },
      },
    },
  };
}

/** The customer's resolution of 20 February 2026: places, names and totals. */
export const published = {
  prizes: [
    [
      "I",
      "ОО «г. Астаны и Акмолинской области организация Казахстанского отраслевого профессионального союза работников просвещения, науки и высшего образования»",
      "100\u00a0201",
    ],
    [
      "II",
      "ОО «Кызылординская областная организация Казахстанского отраслевого профессионального союза работников просвещения, науки и высшего образования»",
      "39\u00a0440",
    ],
    [
      "III",
      "ОО «Локальный профессиональный союз работников просвещения, науки и высшего образования Жамбылской области»",
      "29\u00a0986",
    ],
  ],
  encouraged: [
    "ОО «Актюбинская областная организация Казахстанского отраслевого профессионального союза работников образования и науки»",
    "ОО «Павлодарская областная организация Казахстанского отраслевого профессионального союза работников просвещения, науки и высшего образования»",
    "ОО «Профессиональный союз работников образования города Астаны»",
  ],
} as const;
