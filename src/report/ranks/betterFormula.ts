import { directionOf } from "../../scoring/comparison";
import { groupAt, type ReportContext } from "../reportContext";
import { ranksCell, ranksColumn } from "./ranksLayout";

/** A column that decides, in words of a formula: better than this organisation, and equal to it. */
interface Comparison {
  readonly better: string;
  readonly equal: string;
}

/**
 * How many organisations are better: by the total (the sum of ranks, smaller being better, under that scheme), among
 * equals by each rule in turn.
 * @example =SUMPRODUCT((F$6:F$26>F6)+(F$6:F$26=F6)*(G$6:G$26>G6))
 */
export function betterFormula(context: ReportContext, organisation: number): string {
  const { ranks, evaluation } = context;
  const compare = (column: number, sign: ">" | "<"): Comparison => {
    const all = ranksColumn(ranks, column, "row", groupAt(context, organisation));
    const own = ranksCell(organisation, column);
    return { better: `(${all}${sign}${own})`, equal: `(${all}=${own})` };
  };
  const main =
    evaluation.edition.settings.scheme === "points" ? compare(ranks.total, ">") : compare(ranks.sumOfRanks, "<");
  const rules = ranks.tieBreaks.map(({ rule, column }) => compare(column, directionOf(rule) === "higher" ? ">" : "<"));
  return `=SUMPRODUCT(${lexicographic(main, rules)})`;
}

function lexicographic({ better, equal }: Comparison, [next, ...rest]: readonly Comparison[]): string {
  if (next === undefined) return `${better}*1`;
  return `${better}+${equal}*(${lexicographic(next, rest)})`;
}
