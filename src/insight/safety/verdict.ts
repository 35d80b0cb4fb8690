import type { SafetyThresholds } from "../../criteria/settings";
import type { AwardLine } from "./awardLines";

/** safe; to be checked before signing; on the edge; decided by a tie-break rule; open until the Committee decides; decided by it. */
type VerdictKind = "safe" | "check" | "edge" | "rule" | "open" | "decided";

export type VerdictReason = "tolerance" | "gap" | "oneStep" | "slips" | "tie" | "undecided" | "noRival" | "decided";

export interface Verdict {
  readonly kind: VerdictKind;
  /** What led to it; of a safe award what keeps it so. */
  readonly reasons: readonly VerdictReason[];
}

export interface VerdictFacts {
  readonly state: AwardLine["state"];
  readonly hasRival: boolean;
  /** Guaranteed tolerance against everybody, 0…1; null where weights do not decide. */
  readonly tolerance: number | null;
  /** Part of the holder's sum by which it is ahead, 0…1; null where nothing is compared. */
  readonly relativeGap: number | null;
  /** One thing more or less, one band, a yes for a no turns it. */
  readonly isOneStep: boolean;
  /** Plausible slips that would change it. */
  readonly slips: number;
}

export function verdictOf(facts: VerdictFacts, thresholds: SafetyThresholds): Verdict {
  const { state, tolerance, relativeGap, slips } = facts;
  if (state === "open") return { kind: "open", reasons: ["undecided"] };
  if (state === "decided") return { kind: "decided", reasons: ["decided"] };
  if (state === "byRule") return { kind: "rule", reasons: ["tie"] };
  const edge: VerdictReason[] = [];
  if (tolerance !== null && tolerance * 100 < thresholds.leastTolerance) edge.push("tolerance");
  if (relativeGap !== null && relativeGap * 100 <= thresholds.leastGap) edge.push("gap");
  if (facts.isOneStep) edge.push("oneStep");
  if (edge.length > 0) return { kind: "edge", reasons: edge };
  const check: VerdictReason[] = [];
  if (tolerance !== null && tolerance * 100 < thresholds.safeTolerance) check.push("tolerance");
  if (slips > 0) check.push("slips");
  if (check.length > 0) return { kind: "check", reasons: check };
  return { kind: "safe", reasons: facts.hasRival ? ["tolerance", "slips"] : ["noRival"] };
}
