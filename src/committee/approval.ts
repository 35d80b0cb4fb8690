import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Translate } from "../locales/translator";
import type { Evaluation } from "../scoring/evaluation";
import { dayText } from "../tables/dayText";
import { awardsAsDecided } from "./awardsAsDecided";
import type { CommitteeDecision } from "./decision";

/** changed: others were approved; this is a later version. */
type ApprovalState = "notApproved" | "approved" | "changed";

/** Of the data and rules, as much as is recorded of it. */
export function dataChecksum(fingerprint: string): string {
  return fingerprint.replace(/^sha256:/, "").slice(0, 12);
}

/** What is recorded of results that have been signed: of data and rules, then of who receives what. */
export function resultsChecksum(evaluation: Evaluation, decisions: readonly CommitteeDecision[]): string {
  const given = awardsAsDecided(evaluation, decisions).awards.map(({ what, places, winners, open }) => [
    what,
    places,
    winners.map(({ organisation, amount }) => `${organisation}\n${amount ?? ""}`).sort(),
    open.length,
  ]);
  const text = JSON.stringify(given);
  return `${dataChecksum(evaluation.fingerprint)}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)}`;
}

export function approvalState(evaluation: Evaluation, decisions: readonly CommitteeDecision[]): ApprovalState {
  const { approved, checksum } = evaluation.edition.settings.approval;
  if (!approved) return "notApproved";
  return checksum === "" || checksum === resultsChecksum(evaluation, decisions) ? "approved" : "changed";
}

export interface Approval {
  readonly state: ApprovalState;
  /** What every sheet and paper says of the approval of the results. */
  readonly text: string;
}

export function approvalOf(evaluation: Evaluation, decisions: readonly CommitteeDecision[], t: Translate): Approval {
  const state = approvalState(evaluation, decisions);
  return { state, text: approvalText(evaluation, state, t) };
}

function approvalText({ edition }: Evaluation, state: ApprovalState, t: Translate): string {
  const { approval, resolution } = edition.settings;
  const { number, date, by, checksum, reason } = approval;
  const blank = (text: string): string => (text === "" ? t("resolution.blank.word") : text.replace(/^№\s*/, ""));
  const given = {
    number: blank(number),
    date: blank(date),
    dateOf: blank(dayText(date, "of", t)),
    by: blank(by),
    byKk: blank(by === resolution.chair && resolution.chairKk !== "" ? resolution.chairKk : by),
    reason: blank(reason),
  };
  switch (state) {
    case "notApproved":
      return t("report.approval.not");
    case "approved":
      return t("report.approval.yes", { ...given, checksum: blank(checksum) });
    case "changed":
      return t("report.approval.changed", given);
  }
}
