import type { Criterion } from "../../criteria/criterion";
import { measureOf } from "../../criteria/methodFacts";

const ofMembers = /^(?:общ\p{L}* )?(?:численность|количество|число|кол-?во) членов|мүшелер\p{L}* саны/iu;

/** Position of the criterion that counts the members: the divisor of others, else by its name; -1 where there is none. */
export function membersPosition(criteria: readonly Criterion[]): number {
  const divisors = criteria.flatMap((one) => (measureOf(one) === "per100" && one.base !== null ? [one.base] : []));
  const ofName = criteria.findIndex(({ name }) => ofMembers.test(name.ru.trim()) || ofMembers.test(name.kk.trim()));
  const byBase = criteria.findIndex(({ code }) => code === divisors[0] && divisors.every((base) => base === code));
  return byBase >= 0 ? byBase : ofName;
}
