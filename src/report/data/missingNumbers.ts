import type { Edition } from "../../criteria/edition";
import { countsByLines } from "../../criteria/lines";
import type { RatedOrganisation } from "../../scoring/evaluation";

/** How many criteria can have a number of their own. */
export function criteriaWithNumbers({ criteria }: Edition): number {
  return criteria.filter((criterion) => !countsByLines(criterion)).length;
}

/** How many of them have none. */
export function missingNumbers({ scores }: RatedOrganisation, edition: Edition): number {
  return criteriaWithNumbers(edition) - scores.filter(({ reading }) => reading.value !== null).length;
}
