/** Where things stand in the sheet of submissions (zero-based). */
export interface StatusLayout {
  readonly number: number;
  readonly organisation: number;
  readonly sources: number;
  readonly expected: number;
  readonly reported: number;
  readonly share: number;
  readonly missing: number;
  readonly unreadable: number;
  /** null where no document is named at all. */
  readonly withoutDocument: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
  readonly state: number;
}

export const statusRows = { title: 0, hint: 1, heading: 3, firstOrganisation: 4 } as const;

export function statusLayout(documents: boolean): StatusLayout {
  const withoutDocument = documents ? 8 : null;
  const next = documents ? 9 : 8;
  return {
    number: 0,
    organisation: 1,
    sources: 2,
    expected: 3,
    reported: 4,
    share: 5,
    missing: 6,
    unreadable: 7,
    withoutDocument,
    errors: next,
    warnings: next + 1,
    questions: next + 2,
    state: next + 3,
  };
}
