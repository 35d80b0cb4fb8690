import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Language } from "../locales/language";
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

/** @param language of the text: a Kazakh sentence has the day in words, and the name of the chair as it is in Kazakh */
export function approvalOf(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  t: Translate,
  language: Language,
): Approval {
  const state = approvalState(evaluation, decisions);
  return { state, text: approvalText(evaluation, state, t, language) };
}

function approvalText({ edition }: Evaluation, state: ApprovalState, t: Translate, language: Language): string {
  const { approval, resolution } = edition.settings;
  const { number, date, by, checksum, reason } = approval;
  const isKk = language === "kk";
  const blank = (text: string): string => (text === "" ? t("resolution.blank.word") : text.replace(/^№\s*/, ""));
  const given = {
    number: blank(number),
    date: blank(isKk ? dayText(date, "of", t) : date),
    by: blank(isKk && by === resolution.chair && resolution.chairKk !== "" ? resolution.chairKk : by),
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
