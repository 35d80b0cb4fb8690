/** Values of the year before, by organisation as named in the results, then by position of the criterion. */
export type PreviousValues = ReadonlyMap<string, readonly (number | null)[]>;

export const noPreviousValues: PreviousValues = new Map();
