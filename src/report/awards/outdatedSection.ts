import type { CommitteeDecision } from "../../committee/decision";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { questionHint } from "../../committee/awardsSections";
import { awardsColumns, lastAwardsColumn } from "../../committee/awardsColumns";
import { decisionCells, putHeadings } from "./awardsTable";
import type { DecisionStatus } from "../../committee/decisionOn";

/** The rows below what was put, and where each decision is. */
interface PutOutdated {
  readonly next: number;
  readonly decided: ReadonlyMap<CommitteeDecision, number>;
}

type Outdated = ReadonlyMap<CommitteeDecision, Exclude<DecisionStatus, "applies">>;

/**
 * Decisions that do not apply, each with a flag, so that none is lost; in the columns of the other sections, and those on
 * one question together with all organisations of it, so that they are found again should the award return.
 */
export function putOutdatedDecisions(draft: SheetDraft, top: number, context: ReportContext): PutOutdated {
  const { awards, t } = context;
  const outdated: Outdated = new Map(
    [...awards.statuses].flatMap(([decision, status]) => (status === "applies" ? [] : [[decision, status] as const])),
  );
  if (outdated.size === 0) return { next: top, decided: new Map() };
  draft.put(top, 0, textCell(t("report.awards.outdated"), "heading"));
  const decided = new Map<CommitteeDecision, number>();
  let row = top + 1;
  for (const group of questions([...outdated.keys()])) {
    const hint = group[0]?.among == null ? null : questionHint("tie", t);
    if (hint !== null) draft.putMerged(row++, 0, lastAwardsColumn, textCell(hint, "note"));
    putHeadings(draft, row++, t);
    for (const decision of group) {
      putDecision(draft, row, decision, outdated.get(decision), context);
      decided.set(decision, row++);
    }
    for (const organisation of undecided(group)) putUndecided(draft, row++, group[0]?.place ?? "", organisation);
    row++;
  }
  return { next: row, decided };
}

/** Decisions on proposals together, then those on each question. */
function questions(decisions: readonly CommitteeDecision[]): readonly (readonly CommitteeDecision[])[] {
  const groups = new Map<string, CommitteeDecision[]>();
  for (const decision of decisions) {
    const { among, place } = decision;
    const question = among == null ? "" : JSON.stringify([place, ...among]);
    groups.set(question, [...(groups.get(question) ?? []), decision]);
  }
  return [...groups].sort(([one], [other]) => Number(one !== "") - Number(other !== "")).map(([, group]) => group);
}

function undecided(group: readonly CommitteeDecision[]): readonly string[] {
  const decided = new Set(group.map(({ organisation }) => organisation));
  return (group[0]?.among ?? []).filter((organisation) => !decided.has(organisation));
}

const flags = {
  gone: "committee.outdatedRow",
  questionChanged: "committee.questionChangedRow",
  repeated: "committee.repeatedRow",
} as const satisfies Record<Exclude<DecisionStatus, "applies">, string>;

function putDecision(
  draft: SheetDraft,
  row: number,
  decision: CommitteeDecision,
  status: Exclude<DecisionStatus, "applies"> = "gone",
  { t }: ReportContext,
): void {
  draft.put(row, awardsColumns.place, textCell(decision.place, "place"));
  draft.put(row, awardsColumns.organisation, textCell(decision.organisation));
  draft.put(row, awardsColumns.reason, textCell(t(flags[status]), "warning"));
  draft.fillRow(row, awardsColumns.total, awardsColumns.amount, "text");
  draft.putRow(row, awardsColumns.decision, decisionCells(decision, t));
}

/** The decision was taken with this organisation among those to choose from. */
function putUndecided(draft: SheetDraft, row: number, place: string, organisation: string): void {
  draft.put(row, awardsColumns.place, textCell(place, "place"));
  draft.put(row, awardsColumns.organisation, textCell(organisation));
  draft.fillRow(row, awardsColumns.total, lastAwardsColumn, "text");
}
