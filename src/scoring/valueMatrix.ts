import type { Submission } from "../intake/submission";

/** Values of all rated organisations, one criterion after another; NaN where there is no value. */
export interface ValueMatrix {
  readonly organisations: number;
  /** One column for each criterion of the edition, in its order, with a row for each organisation. */
  readonly columns: readonly Float64Array[];
}

export function valueMatrix(submissions: readonly Submission[], criteria: number): ValueMatrix {
  const organisations = submissions.length;
  const columns = Array.from({ length: criteria }, () => new Float64Array(organisations).fill(NaN));
  submissions.forEach(({ readings }, row) => {
    readings.forEach((reading, index) => {
      const column = columns[index];
      if (column !== undefined && reading.status === "ok") column[row] = reading.value ?? NaN;
    });
  });
  return { organisations, columns };
}
