import type { Translate } from "../../locales/translator";
import { areaAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import {
  decisionText,
  isAwarded,
  namesOtherInVain,
  verdictWords,
  type CommitteeDecision,
} from "../../committee/decision";
import { formulaCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import { awardsColumns } from "../../committee/awardsColumns";

/** Rows of a section (zero-based, both included) and what is in them when the sheet is written. */
export interface DecidedRows {
  readonly top: number;
  readonly bottom: number;
  readonly decisions: readonly (CommitteeDecision | undefined)[];
  /** How many of the rows can be awarded; null where each is an award of its own. */
  readonly slots: number | null;
}

/** One live cell below a section: what is left to decide, or what cannot be. */
export function decisionCheck(rows: DecidedRows, t: Translate): PlanCell {
  const count = (test: string): string => `SUMPRODUCT(${test})`;
  const decision = columnArea(rows, awardsColumns.decision);
  const other = columnArea(rows, awardsColumns.other);
  const is = (text: string): string => `(${decision}=${quotedText(text)})`;
  const given = `${is(verdictWords.text(t, "approve"))}+${is(verdictWords.text(t, "otherOrganisation"))}`;
  const noName = count(`${is(verdictWords.text(t, "otherOrganisation"))}*(${other}="")`);
  const inVain = count(`(${other}<>"")*(${decision}<>${quotedText(verdictWords.text(t, "otherOrganisation"))})`);
  const blank = count(`(${decision}="")*1`);
  const say = (key: CheckKey, number: string): string => `${quotedText(counted(key, t))}&${number}`;
  const open = `IF(${blank}>0,${say("undecidedRows", blank)},${quotedText(t("committee.check.allDecided"))})`;
  const slots = rows.slots ?? 0;
  const taken = count(given);
  const left = `IF(${taken}=${slots},${quotedText(t("committee.check.allGiven"))},IF(${blank}>0,${say("remaining", `(${slots}-${taken})`)},${say("notAwarded", `(${slots}-${taken})`)}))`;
  const rest = rows.slots === null ? open : `IF(${taken}>${slots},${say("excess", `(${taken}-${slots})`)},${left})`;
  const named = `IF(${inVain}>0,${say("otherInVain", inVain)},${rest})`;
  return formulaCell(`=IF(${noName}>0,${say("otherMissing", noName)},${named})`, checkResult(rows, t), "info");
}

type CheckKey = "otherMissing" | "otherInVain" | "remaining" | "excess" | "notAwarded" | "undecidedRows";

/** What a number follows. */
function counted(key: CheckKey, t: Translate): string {
  return `${t(`committee.check.${key}`)} `;
}

function checkResult({ decisions, slots }: DecidedRows, t: Translate): string {
  const verdictOf = (one: CommitteeDecision | undefined): string => (one ? decisionText(one, t) : "");
  const noName = decisions.filter((one) => one?.decision === "otherOrganisation" && (one.other ?? "") === "").length;
  const blank = decisions.filter((one) => verdictOf(one) === "").length;
  const taken = decisions.filter(isAwarded).length;
  const say = (key: CheckKey, number: number): string => counted(key, t) + String(number);
  if (noName > 0) return say("otherMissing", noName);
  const inVain = decisions.filter((one) => one !== undefined && namesOtherInVain(one)).length;
  if (inVain > 0) return say("otherInVain", inVain);
  if (slots === null) return blank > 0 ? say("undecidedRows", blank) : t("committee.check.allDecided");
  if (taken > slots) return say("excess", taken - slots);
  if (taken === slots) return t("committee.check.allGiven");
  return say(blank > 0 ? "remaining" : "notAwarded", slots - taken);
}

export function columnArea({ top, bottom }: Pick<DecidedRows, "top" | "bottom">, column: number): string {
  return areaAddress({ top, left: column, bottom, right: column });
}
