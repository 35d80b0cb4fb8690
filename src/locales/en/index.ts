import { appendix } from "./appendix";
import { cli } from "./cli";
import { committee, committeeIssues } from "./committee";
import { comparison, rehearsalIssues } from "./comparison";
import { corrections, correctionsIssues } from "./corrections";
import { criteria } from "./criteria";
import { criteriaIssues } from "./criteriaIssues";
import { criterionRuleIssues } from "./criterionRules";
import { evaluation, evaluationIssues } from "./evaluation";
import { formulaIssues } from "./formula";
import { intakeIssues } from "./intake";
import { pane } from "./pane";
import { regions, regionsIssues } from "./regions";
import { report } from "./report";
import { resolution } from "./resolution";
import { results } from "./results";
import { safety } from "./safety";
import { scorecard } from "./scorecard";
import { selfCheck } from "./selfCheck";
import { workbook, workbookIssues } from "./workbook";

export const en = {
  appendix,
  cli,
  committee,
  comparison,
  corrections,
  criteria,
  evaluation,
  pane,
  regions,
  report,
  resolution,
  results,
  safety,
  scorecard,
  selfCheck,
  workbook,
  issues: {
    ...committeeIssues,
    ...correctionsIssues,
    ...criteriaIssues,
    ...criterionRuleIssues,
    ...formulaIssues,
    ...evaluationIssues,
    ...intakeIssues,
    ...regionsIssues,
    ...rehearsalIssues,
    ...workbookIssues,
  },
} as const;
