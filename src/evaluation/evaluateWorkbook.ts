import { approvalState } from "../committee/approval";
import { awardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import { criterionCells } from "../criteria/criterionCells";
import type { EditionReading } from "../criteria/editionReading";
import { readEdition } from "../criteria/readEdition";
import type { Approval } from "../criteria/settings";
import { settingsList } from "../criteria/settingsList";
import { submissionStatuses } from "../intake/submissionStatus";
import type { EvaluationComparison } from "../insight/comparedWith";
import { compareEvaluations } from "../insight/compareEvaluations";
import type { EvaluatedInputs } from "../insight/comparison";
import { claimEffects } from "../insight/claimEffects";
import { safetyOf } from "../insight/safety/safety";
import { issueOn, type Issue } from "../issues/issue";
import { withRuns } from "../issues/issueRuns";
import { correctionEffects } from "../scoring/correctionEffects";
import type { Language } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { evaluate } from "../scoring/evaluate";
import type { Evaluation } from "../scoring/evaluation";
import { allHeld } from "../scoring/heldAwards";
import { sheetTitled, type WorkbookGrid } from "../workbook/grid";
import { resultRoles, type SheetRole } from "../workbook/sheetRole";
import { noAnswers } from "./answers";
import { claimCells } from "./claimCells";
import { doubted } from "./doubtedReading";
import { singleInput, type EvaluationInputs } from "./evaluationInputs";
import { evaluationPlan, type PlanTarget } from "./evaluationPlan";
import { textsNotCarried } from "./inputs/notCarried";
import { ofFile, readInputs, type InputsReading, type ReadingOptions } from "./inputs/readInputs";
import { readOrigins } from "./inputs/sheetOrigins";
import type { EvaluationOutcome, Understanding } from "./outcome";
import {
  dateRow,
  earlierOf,
  evaluationOfFile,
  lastEvaluation,
  recordedDate,
  type EarlierEvaluation,
} from "./previous/earlierEvaluation";
import { approvedEvaluation, recordedApproval } from "./previous/approvedEvaluation";
import { hiddenSheetRows, type HiddenRow } from "./previous/hiddenSheet";
import { readSheetsOnly, readSnapshot, snapshotRows } from "./previous/inputSnapshot";
import { previousResults } from "./previous/previousResults";
import type { FurtherReading, RehearsalOutcome } from "./rehearsal/rehearsal";
import { titlesOfRoles } from "./ownSheets";
import { scoringIssues } from "./scoringIssues";
import { staffCellEdits } from "./staffCellEdits";

export interface EvaluateOptions extends ReadingOptions {
  readonly target: PlanTarget;
  /** Date as "2026-02-20", in the titles of old result sheets that are kept. */
  readonly today: string;
  /** Results of another time to compare with, instead of those that are in the workbook. */
  readonly compareWith?: WorkbookGrid;
  /** The evaluation made before this one, where it is later than what the workbook holds. */
  readonly before?: EarlierEvaluation | null;
  /** Counts what was read by the rules of another file (`rehearse`), which only who asks for it loads. */
  readonly rehearse?: (now: EvaluatedInputs, readFurther: FurtherReading) => RehearsalOutcome;
  /** true: works out how safe each award is, for up to 300 organisations. */
  readonly insight?: boolean;
}

/** Of more organisations nobody reads a list of slips, and it takes long. */
const mostInsight = 300;

/** `evaluateInputs` of one workbook alone. */
export function evaluateWorkbook(workbook: WorkbookGrid, options: EvaluateOptions): EvaluationOutcome {
  return evaluateInputs(singleInput(workbook), options);
}

/**
 * The main job, the same for every caller: reads staff sheets and indicators of all inputs, scores, and plans the
 * sheets. Faults of the data never throw: they are issues, all of one pass together.
 */
export function evaluateInputs(inputs: EvaluationInputs, options: EvaluateOptions): EvaluationOutcome {
  return evaluateInto(inputs.workbook, inputs, options);
}

/** Which table holds the values of the year is asked. */
const questionsOfTable: ReadonlySet<Issue["code"]> = new Set<Issue["code"]>([
  "onlyAside",
  "sheetNotRead",
  "headsOfParts",
]);

/**
 * Brings the previous evaluation back: evaluates again what it was made from, as the workbook keeps it, files of regions
 * included. Staff sheets and the regions' sheets stay as they are now. null where the workbook keeps none.
 */
export function restorePrevious(
  workbook: WorkbookGrid,
  options: Omit<EvaluateOptions, "duplicates" | "answers">,
): EvaluationOutcome | null {
  const snapshot = readSnapshot(hiddenSheetRows(workbook, "previous") ?? []);
  if (snapshot === null) return null;
  const { inputs, duplicates, answers } = snapshot;
  return evaluateInto(workbook, inputs, { ...options, duplicates, answers });
}

/** Results that the workbook holds already, from its record; null where it remembers no evaluation. */
export interface RecordedResults {
  readonly outcome: EvaluationOutcome;
  /** "2026-02-20"; null where the record does not say it. */
  readonly date: string | null;
  /** Titles of the sheets that hold them, by role. */
  readonly titles: ReadonlyMap<SheetRole, string>;
}

/** The last evaluation as the record has it, with what the Committee has typed since; nothing of it is to be written. */
export function recordedResults(
  workbook: WorkbookGrid,
  options: Omit<EvaluateOptions, "duplicates" | "answers">,
): RecordedResults | null {
  const record = hiddenSheetRows(workbook, "record") ?? [];
  const snapshot = readSnapshot(record);
  if (snapshot === null) return null;
  const { inputs, duplicates, answers } = snapshot;
  const before = earlierOf(hiddenSheetRows(workbook, "previous") ?? [], {
    kind: "previous",
    date: recordedDate(workbook, "previous"),
  });
  return {
    outcome: evaluateInto(workbook, inputs, { ...options, duplicates, answers }, { before }),
    date: recordedDate(workbook, "record"),
    titles: titlesOfRoles(workbook, resultRoles),
  };
}

/**
 * @param target what the sheets are planned for; `inputs` are what is read and scored
 * @param inPlace the results are in the workbook already, and `before` is what they followed: nothing becomes of its sheets
 */
function evaluateInto(
  target: WorkbookGrid,
  inputs: EvaluationInputs,
  options: EvaluateOptions,
  inPlace: { readonly before: EarlierEvaluation | null } | null = null,
): EvaluationOutcome {
  const reading = readInputs(inputs, options);
  const { editionReading, regions } = reading;
  const standing = inputs.workbook === target ? editionReading : readEdition(target);
  const isTarget = inputs.workbook === target;
  const approval = (isTarget ? options.answers?.approval : undefined) ?? standing.edition.settings.approval;
  const signed = approvedEvaluation(target, approval);
  const last = inPlace === null ? lastEvaluation(target) : inPlace.before;
  const earlier = earlierEvaluation(last, options, signed);
  const doubtedReading = doubted(reading, earlier?.inputs ?? null);
  const understanding = isTarget ? doubtedReading : { ...doubtedReading, ...staffSheetsOf(target, standing) };
  const { edition, intake, language } = understanding;
  if (reading.stops) return { kind: "refused", ...understanding };
  const computed = evaluate(edition, intake.submissions);
  const isOpen = understanding.issues.some(({ code, severity }) => severity === "error" && questionsOfTable.has(code));
  const held = isOpen ? allHeld(computed) : computed;
  const previous = previousResults(target, held, language, options);
  const recorded = recordedApproval(approval, inPlace === null ? last : null, held, previous.decisions);
  const evaluation = withApproval(held, recorded);
  const ownIssues = inPlace === null ? previous.issues : [];
  const previousIssues = regions.length === 0 ? ownIssues : ownIssues.map((issue) => ofFile(issue, target.fileName));
  const offered = new Set(
    understanding.issues.flatMap(({ code, params }) => (code === "organisationNear" ? [params["near"]] : [])),
  );
  // Whom another name is asked to be is not said to be absent as well.
  const scored = scoringIssues(evaluation).filter(
    ({ code, organisation }) => code !== "organisationAbsent" || !offered.has(organisation),
  );
  const issues = [...withRuns([...understanding.issues, ...scored, ...previousIssues])];
  if (evaluation.organisations.length === 0) {
    return { kind: "refused", ...understanding, issues: [...issues, nothingRated()] };
  }
  const rehearsal =
    options.rehearse?.(
      { edition, submissions: intake.submissions },
      (further) => readInputs(inputs, options, further).understanding.intake.submissions,
    ) ?? null;
  if (rehearsal?.kind === "refused") {
    return { kind: "refused", ...understanding, issues: [...issues, ...rehearsal.issues] };
  }
  const { kept, decisions } = previous;
  const compareTo = signed === null && options.compareWith === undefined ? (options.before ?? earlier) : earlier;
  const comparison = compared(compareTo, { edition, submissions: intake.submissions, decisions });
  if (comparison === null && options.compareWith !== undefined) issues.push(nothingToCompare(options.compareWith));
  const claims = claimEffects(edition, intake.submissions, understanding.register, evaluation, decisions);
  const effects = correctionEffects(edition, intake.submissions, understanding.corrections, computed);
  if (approvalState(evaluation, decisions) === "changed" && recorded.reason === "") {
    issues.push(approvedChanged(recorded, standing.sheets.settings, language));
  }
  const awards = awardsAsDecided(evaluation, decisions);
  const undecided = awards.awards.flatMap(({ winners }) => winners.filter((one) => !one.approved));
  if (approvalState(evaluation, decisions) === "approved" && undecided.length > 0) {
    const organisations = undecided.map(({ organisation }) => organisation).join("; ");
    issues.push(issueOn(null, "approvedWithoutDecision", "warning", { organisations }));
  }
  const isSafetyAsked = options.insight === true && evaluation.organisations.length <= mostInsight;
  const safety = isSafetyAsked ? safetyOf(evaluation, intake.submissions, awards) : null;
  const plan = evaluationPlan(
    {
      workbook: target,
      origins: isTarget ? reading.origins : readOrigins(target),
      regions,
      current: standing,
      evaluation,
      statuses: submissionStatuses(intake, edition, issues),
      previous,
      comparison,
      safety,
      correctionEffects: effects,
      slips: understanding.slips,
      staffEdits: isTarget
        ? [
            ...staffCellEdits(target, standing, options.answers ?? noAnswers, recorded),
            ...claimCells(sheetTitled(target, standing.sheets.corrections) ?? null, understanding.register, claims),
          ]
        : [],
      claims,
      keepsPrevious: isTarget && signed?.role === "previous",
      snapshot: () => snapshotOf(inputs, reading, options, decisions),
      issues,
      language,
    },
    options.target,
  );
  const isNew = isTarget && options.target === "newWorkbook";
  const beside = isNew ? textsNotCarried(target, editionReading.sheets, plan.sheets) : [];
  return {
    kind: "evaluated",
    ...understanding,
    issues: [...issues, ...beside],
    evaluation,
    awards,
    correctionEffects: effects,
    claims,
    comparison,
    rehearsal,
    safety,
    plan,
    decisions,
    kept,
  };
}

/** Where criteria and settings stand now, whatever they were read from. */
function staffSheetsOf(
  workbook: WorkbookGrid,
  { sheets, layout }: EditionReading,
): Pick<Understanding, "staffSheets" | "criterionCells"> {
  return {
    staffSheets: sheets,
    criterionCells: criterionCells(sheetTitled(workbook, sheets.criteria), layout.criteria),
  };
}

/** Against the file asked for, else the approved results, else those that are in the workbook; null where there is nothing. */
function earlierEvaluation(
  before: EarlierEvaluation | null,
  { compareWith }: EvaluateOptions,
  signed: ReturnType<typeof approvedEvaluation>,
): EarlierEvaluation | null {
  return compareWith === undefined ? (signed?.earlier ?? before) : evaluationOfFile(compareWith);
}

function withApproval(evaluation: Evaluation, approval: Approval): Evaluation {
  const { edition } = evaluation;
  return { ...evaluation, edition: { ...edition, settings: { ...edition.settings, approval } } };
}

/** Approved results are followed by others, and nobody has said why. */
function approvedChanged({ number, date }: Approval, sheet: string | null, language: Language): Issue {
  const label = settingsList.versionReason.label(createTranslator(language));
  return issueOn({ sheet }, "approvedResultsChanged", "warning", { number, date, label });
}

function compared(earlier: EarlierEvaluation | null, now: EvaluatedInputs): EvaluationComparison | null {
  return earlier === null ? null : { with: earlier.with, comparison: compareEvaluations(earlier.inputs, now) };
}

function nothingToCompare({ fileName }: WorkbookGrid): Issue {
  return issueOn({ file: fileName }, "nothingToCompare", "warning");
}

function snapshotOf(
  inputs: EvaluationInputs,
  reading: InputsReading,
  options: EvaluateOptions,
  decisions: readonly CommitteeDecision[],
): readonly HiddenRow[] {
  const staff = Object.values(reading.editionReading.sheets).filter((title) => title !== null);
  const read = readSheetsOnly(inputs, staff, reading.understanding.intake.tables);
  const snapshot = snapshotRows({
    inputs: { ...read, origins: reading.origins },
    duplicates: options.duplicates,
    answers: options.answers ?? noAnswers,
    decisions,
  });
  return [dateRow(options.today), ...snapshot];
}

function nothingRated(): Issue {
  return issueOn(null, "nothingRated", "error");
}
