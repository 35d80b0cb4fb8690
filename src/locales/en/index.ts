import { cli } from "./cli";
import { committee, committeeIssues } from "./committee";
import { corrections, correctionsIssues } from "./corrections";
import { criteria, criteriaIssues } from "./criteria";
import { evaluation, evaluationIssues } from "./evaluation";
import { intakeIssues } from "./intake";
import { pane } from "./pane";
import { regions, regionsIssues } from "./regions";
import { report } from "./report";
import { scorecard } from "./scorecard";
import { workbook, workbookIssues } from "./workbook";

export const en = {
  cli,
  committee,
  corrections,
  criteria,
  evaluation,
  pane,
  regions,
  report,
  scorecard,
  workbook,
  issues: {
    ...committeeIssues,
    ...correctionsIssues,
    ...criteriaIssues,
    ...evaluationIssues,
    ...intakeIssues,
    ...regionsIssues,
    ...workbookIssues,
  },
} as const;
