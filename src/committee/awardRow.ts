import type { CommitteeDecision } from "./decision";

/** An organisation that is proposed, or put to the Committee, for an award. */
export interface AwardRow {
  readonly place: string;
  readonly organisation: string;
  readonly total: number | null;
  readonly mainTotal: number | null;
  /** Tenge; null where settings give none. */
  readonly amount: number | null;
  readonly reason: string;
  readonly decision: CommitteeDecision | undefined;
}
