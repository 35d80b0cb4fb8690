import type { GroupRows } from "../../scoring/groups";
import type { RatedOrganisation } from "../../scoring/evaluation";

/** The organisations by the sum of a block, the largest first, equals in the input's order; group after group. @returns their indices there */
export function blockOrder(
  organisations: readonly RatedOrganisation[],
  block: number,
  groups: readonly GroupRows[],
): readonly number[] {
  const sum = (index: number): number => organisations[index]?.blockTotals[block] ?? 0;
  return groups.flatMap(({ from, count }) =>
    Array.from({ length: count }, (_one, index) => from + index).sort(
      (one, other) => sum(other) - sum(one) || one - other,
    ),
  );
}
