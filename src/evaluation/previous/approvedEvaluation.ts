import { dataChecksum, resultsChecksum } from "../../committee/approval";
import type { CommitteeDecision } from "../../committee/decision";
import type { Approval } from "../../criteria/settings";
import { evaluate } from "../../scoring/evaluate";
import type { Evaluation } from "../../scoring/evaluation";
import { fingerprint } from "../../scoring/fingerprint";
import type { WorkbookGrid } from "../../workbook/grid";
import { earlierOf, type EarlierEvaluation } from "./earlierEvaluation";
import { hiddenSheetRows } from "./hiddenSheet";

/** The results that were approved, and whether they are those of the last evaluation or kept from an earlier one. */
interface ApprovedEvaluation {
  readonly earlier: EarlierEvaluation;
  readonly role: "record" | "previous";
}

/** Among what the workbook remembers, the evaluation that the recorded checksum is of; null where there is none. */
export function approvedEvaluation(workbook: WorkbookGrid, approval: Approval): ApprovedEvaluation | null {
  const { approved, checksum, number, date } = approval;
  if (!approved || checksum === "") return null;
  for (const role of ["record", "previous"] as const) {
    const earlier = earlierOf(hiddenSheetRows(workbook, role) ?? [], { kind: "approved", number, date });
    if (earlier === null) continue;
    const { edition, submissions } = earlier.inputs;
    if (checksum.startsWith(`${dataChecksum(fingerprint(edition, submissions))}-`)) return { earlier, role };
  }
  return null;
}

/**
 * The approval with the checksum of what was signed: where none is recorded yet, of the results that are in the workbook, else of
 * this evaluation.
 */
export function recordedApproval(
  approval: Approval,
  last: EarlierEvaluation | null,
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
): Approval {
  if (!approval.approved || approval.checksum !== "") return approval;
  const signed = last === null ? evaluation : evaluate(last.inputs.edition, last.inputs.submissions);
  const { settings } = evaluation.edition;
  const asPaid = {
    ...signed,
    edition: { ...signed.edition, settings: { ...signed.edition.settings, ...amounts(settings) } },
  };
  return { ...approval, checksum: resultsChecksum(asPaid, decisions) };
}

/** Amounts decide no place, and may have been entered for the paper alone. */
function amounts({ prizeAmounts, encouragementAmount }: Evaluation["edition"]["settings"]) {
  return { prizeAmounts, encouragementAmount };
}
