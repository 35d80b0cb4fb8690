import { cli } from "./cli";
import { criteria, criteriaIssues } from "./criteria";
import { evaluation, evaluationIssues } from "./evaluation";
import { intakeIssues } from "./intake";
import { pane } from "./pane";
import { report } from "./report";
import { workbook, workbookIssues } from "./workbook";

export const kk = {
  cli,
  criteria,
  evaluation,
  pane,
  report,
  workbook,
  issues: {
    ...criteriaIssues,
    ...evaluationIssues,
    ...intakeIssues,
    ...workbookIssues,
  },
} as const;
