import { cli } from "./cli";
import { criteria, criteriaIssues } from "./criteria";
import { evaluation, evaluationIssues } from "./evaluation";
import { intakeIssues } from "./intake";
import { pane } from "./pane";
import { regions, regionsIssues } from "./regions";
import { report } from "./report";
import { workbook, workbookIssues } from "./workbook";

export const en = {
  cli,
  criteria,
  evaluation,
  pane,
  regions,
  report,
  workbook,
  issues: {
    ...criteriaIssues,
    ...evaluationIssues,
    ...intakeIssues,
    ...regionsIssues,
    ...workbookIssues,
  },
} as const;
