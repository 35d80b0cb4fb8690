/** An organisation that is proposed, or put to the Committee, for an award. */
export interface AwardRow {
  readonly place: string;
  readonly organisation: string;
  /** The name as sheets of any language show it: a decision may have been typed into one of another language. */
  readonly names: readonly string[];
  /** The names of each organisation of the question; null where the award is proposed to this one. */
  readonly among: readonly (readonly string[])[] | null;
  readonly total: number | null;
  readonly mainTotal: number | null;
  /** Tenge; null where settings give none. */
  readonly amount: number | null;
  /** true: the amount is that of a place which equals share. */
  readonly sharesAmount: boolean;
  readonly reason: string;
}
