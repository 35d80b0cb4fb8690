/** Columns of the Awards sheet (zero-based), the same in all its sections. */
export const awardsColumns = {
  place: 0,
  organisation: 1,
  total: 2,
  mainTotal: 3,
  amount: 4,
  reason: 5,
  decision: 6,
  other: 7,
  decisionReason: 8,
  votesFor: 9,
  votesAgainst: 10,
  votesAbstained: 11,
  remark: 12,
} as const;

export type AwardsColumn = keyof typeof awardsColumns;

/** Row of the first section (zero-based). */
export const firstAwardSection = 5;
