import { issueOn, type Issue } from "../../issues/issue";
import type { Criterion } from "../../criteria/criterion";
import { quote } from "../issueAt";
import type { Submission } from "../submission";
import { medianOf } from "./middle";

/** Fewer values of a row that are far too many for its members are doubted one by one. */
const leastValues = 3;
/** And at least this part of all that are compared so. */
const leastShare = 0.5;

/**
 * One finding for a row most of whose values are far too many for its members: the members, or the unit of the row, are wrong.
 * @param compared for each value that is judged per member how many times the usual it is, null where it is usual
 * @param members position of the criterion that counts them
 */
export function rowPerMember(
  { organisation, readings }: Submission,
  compared: readonly (number | null)[],
  members: number,
  criteria: readonly Criterion[],
): Issue | null {
  const far = compared.filter((times) => times !== null);
  const [reading, criterion] = [readings[members], criteria[members]];
  if (reading === undefined || criterion === undefined) return null;
  if (far.length < leastValues || far.length < leastShare * compared.length) return null;
  const params = {
    organisation: quote(organisation),
    criterion: criterion.code,
    unit: criterion.unit,
    value: reading.value ?? 0,
    values: far.length,
    count: Math.round(medianOf(Float64Array.from(far).sort())),
  };
  return issueOn(reading.source, "rowFarAbovePerMember", "warning", params, organisation);
}
