import type { RatedOrganisation } from "../../scoring/evaluation";

/** The organisations by the sum of a block, the largest first, equals in the input's order. @returns their indices there */
export function blockOrder(organisations: readonly RatedOrganisation[], block: number): readonly number[] {
  const sum = (index: number): number => organisations[index]?.blockTotals[block] ?? 0;
  return organisations.map((_one, index) => index).sort((one, other) => sum(other) - sum(one) || one - other);
}
