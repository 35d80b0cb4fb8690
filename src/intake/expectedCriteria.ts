import type { Edition } from "../criteria/edition";

/** Positions of the criteria whose values points need: those counted, and the bases of those. */
export function expectedPositions({ criteria }: Edition): readonly number[] {
  const bases = new Set(criteria.filter(({ counted }) => counted).map(({ base }) => base));
  return criteria.flatMap(({ counted, code }, position) => (counted || bases.has(code) ? [position] : []));
}
