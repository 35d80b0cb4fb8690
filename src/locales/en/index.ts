import { cli, cliIssues } from "./cli";
import { criteria, criteriaIssues } from "./criteria";
import { evaluation, evaluationIssues } from "./evaluation";
import { intake, intakeIssues } from "./intake";
import { pane, paneIssues } from "./pane";
import { report, reportIssues } from "./report";
import { scoring, scoringIssues } from "./scoring";
import { workbook, workbookIssues } from "./workbook";

export const en = {
  cli,
  criteria,
  evaluation,
  intake,
  pane,
  report,
  scoring,
  workbook,
  issues: {
    ...cliIssues,
    ...criteriaIssues,
    ...evaluationIssues,
    ...intakeIssues,
    ...paneIssues,
    ...reportIssues,
    ...scoringIssues,
    ...workbookIssues,
  },
} as const;
