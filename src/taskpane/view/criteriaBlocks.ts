import type { EvaluationResult, Understanding } from "../../evaluation/outcome";
import { localisedText, type Language } from "../../locales/language";
import type { Evaluation } from "../../scoring/evaluation";
import type { ShownLocation } from "./issueGroups";

interface ShownCriterion {
  readonly code: string;
  readonly name: string;
  /** In words, how it is counted. */
  readonly rule: string;
  readonly weight: number;
  readonly counted: boolean;
  /** Per cent of all points, with one decimal; null where nothing was evaluated, and of what gives none. */
  readonly share: number | null;
  /** null where no sheet of the workbook holds it. */
  readonly cell: ShownLocation | null;
}

export interface ShownBlock {
  readonly code: string;
  readonly name: string;
  readonly main: boolean;
  /** Of its criteria together. */
  readonly share: number | null;
  readonly criteria: readonly ShownCriterion[];
}

/** The criteria block by block; with their parts of all points where they were evaluated. */
export function criteriaBlocks(outcome: Understanding | EvaluationResult, language: Language): readonly ShownBlock[] {
  const { edition, criterionCells, staffSheets } = outcome;
  const shares = "evaluation" in outcome ? pointShares(outcome.evaluation) : null;
  return edition.blocks.map((block) => {
    const criteria = edition.criteria.flatMap((criterion, index): readonly (ShownCriterion & { part: number })[] => {
      if (criterion.block !== block.code) return [];
      const { code, name, partOf, note, weight, counted } = criterion;
      const cell = criterionCells.get(code)?.weight ?? criterionCells.get(code)?.code;
      const sheet = staffSheets.criteria;
      const part = shares?.[index] ?? 0;
      return [
        {
          code,
          name: (partOf === undefined ? "" : "– ") + localisedText(name, language),
          rule: localisedText(note, language),
          weight,
          counted,
          part: partOf === undefined ? part : 0,
          share: shares === null || !counted || partOf !== undefined ? null : percent(part),
          cell: cell === undefined || sheet === null ? null : { file: null, sheet, cell },
        },
      ];
    });
    return {
      code: block.code,
      name: localisedText(block.name, language),
      main: block.main,
      share: shares === null ? null : percent(criteria.reduce((sum, { part }) => sum + part, 0)),
      criteria,
    };
  });
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}

/** Of all points, penalties counted as points like any other, the part of each criterion, 0…1. */
function pointShares({ edition, organisations }: Evaluation): readonly number[] {
  const sums = edition.criteria.map(({ counted, partOf }, index) =>
    counted && partOf === undefined
      ? organisations.reduce((sum, { scores }) => sum + Math.abs(scores[index]?.points ?? 0), 0)
      : 0,
  );
  const all = sums.reduce((sum, one) => sum + one, 0);
  return sums.map((one) => (all === 0 ? 0 : one / all));
}
