import { openAwards } from "../../committee/openAwards";
import { countIssues } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { dateText } from "../../report/comparison/comparedWithText";
import {
  areResultsStale,
  settledBefore,
  shownResults,
  type PaneState,
  type PaneStep,
  type WorkStep,
} from "../state/paneState";
import { isRepaired } from "../state/paneAnswers";
import { acceptedRepair } from "./acceptedRepair";
import { openBesideQuestions } from "./openIssues";
import { openQuestions } from "./questions";

/** How it stands, in one line. */
export interface PaneStatus {
  /** "good" only where nothing is open. */
  readonly tone: "good" | "open" | "bad" | "plain";
  readonly text: string;
  /** Where what is open can be settled; null where nothing is. */
  readonly leadsTo: PaneStep | null;
}

/** Everything that is open, as the headings of the step of data count it; possible slips are counted apart. */
export function openCount({ look, answers, otherOrganisations }: PaneState): number {
  if (look === null) return 0;
  const { understanding } = look;
  return openQuestions(understanding, answers, otherOrganisations).length + openBesideQuestions(understanding);
}

function slipCount({ look, answers }: PaneState, t: Translate): number {
  if (look === null) return 0;
  const { slips, edition } = look.understanding;
  return slips.filter(({ repairs }) => !isRepaired(answers, acceptedRepair(repairs, edition.criteria, t))).length;
}

export function paneStatus(state: PaneState, questions: number, t: Translate, language: Language): PaneStatus {
  const { run } = state;
  if (run.kind === "failed") return { tone: "bad", text: t("pane.faults.heading"), leadsTo: null };
  const settled = settledBefore(run);
  if (settled.kind === "refused") {
    const count = countIssues(settled.outcome.issues, "error");
    return { tone: "bad", text: t("pane.frame.refused", { count }), leadsTo: "data" };
  }
  const slips = slipCount(state, t);
  const isOpen = questions + slips > 0;
  const asked = [
    ...(questions > 0 ? [` · ${t("pane.status.questions", { count: questions })}`] : []),
    ...(slips > 0 ? [` · ${t("pane.status.slips", { count: slips })}`] : []),
  ].join("");
  const results = shownResults(run);
  if (results === null) {
    const leadsTo = isOpen ? "data" : null;
    return { tone: isOpen ? "open" : "plain", text: `${t("pane.frame.before")}${asked}`, leadsTo };
  }
  const when = t("pane.frame.evaluated", { when: whenText(results.at, language) }).trim();
  if (areResultsStale(state)) return { tone: "open", text: t("pane.frame.staleSince", { when }), leadsTo: "results" };
  const open = openAwards(results.outcome.awards.awards);
  if (open.length > 0) {
    const prizes = open.filter(({ what }) => what === "prize");
    const count = (prizes.length > 0 ? prizes : open).reduce((sum, { slots }) => sum + Math.max(1, slots), 0);
    const text = t(prizes.length > 0 ? "pane.frame.prizesOpen" : "pane.frame.encouragementOpen", { when, count });
    const isHeld = open.some(({ because }) => because === "guess");
    return { tone: "open", text, leadsTo: isHeld && questions > 0 ? "data" : "results" };
  }
  return { tone: isOpen ? "open" : "good", text: `${when}${asked}`, leadsTo: isOpen ? "data" : null };
}

/** "14:32" of today's evaluation, "20.02.2026" of one that the workbook remembers. */
function whenText(at: string | null, language: Language): string {
  const [date = "", time] = (at ?? "").split("T");
  return time ?? dateText(date, language);
}

/** Percent of the whole at which a step begins; the next one's begin is its end. */
const begins: Readonly<Record<WorkStep, readonly [number, number]>> = {
  loading: [0, 10],
  reading: [10, 40],
  checking: [40, 95],
  evaluating: [40, 75],
  writing: [75, 100],
  adding: [10, 100],
  saving: [10, 100],
  selfChecking: [0, 100],
};

/** @param share of the step, 0…1 */
export function percentDone(step: WorkStep, share: number): number {
  const [from, to] = begins[step];
  return Math.round(from + share * (to - from));
}
