import { sheetTitled, type WorkbookGrid } from "../../workbook/grid";
import { formerSheetOf, hiddenRoles, resultRoles, type HiddenRole, type ResultRole } from "../../workbook/sheetRole";
import { decisionsWithoutResult, readDecisions } from "../../committee/readDecisions";
import { committeeDecisions } from "./committeeDecisions";
import { handWork } from "./editedCells";
import { hiddenRowsOf } from "./hiddenSheet";

/** A result sheet that an evaluation has replaced and could not remove any more: it is hidden, under a name of its own. */
export interface FormerResult {
  readonly role: ResultRole | HiddenRole;
  readonly name: string;
  readonly title: string;
}

/** Those of the former results that hold what people typed while that evaluation ran. */
export function editedFormers(workbook: WorkbookGrid): readonly FormerResult[] {
  const formers = workbook.names.flatMap(({ name, sheet }) => {
    const former = formerSheetOf(name);
    return former === null ? [] : [{ ...former, name, title: sheet }];
  });
  return [...new Set(formers.map(({ run }) => run))].flatMap((run) => {
    const ofRun = formers.filter((former) => former.run === run);
    const sheetOf = (role: string) => {
      const title = ofRun.find((one) => one.role === role)?.title;
      return sheetTitled(workbook, title);
    };
    const record = sheetOf("record");
    const titles = new Map(
      resultRoles.flatMap((role) => {
        const title = sheetOf(role)?.title;
        return title === undefined ? [] : [[role, title] as const];
      }),
    );
    const work = handWork(workbook, { titles, record: record === undefined ? [] : hiddenRowsOf(record) });
    const awards = sheetOf("awards");
    const current = new Set(committeeDecisions(workbook).map((decision) => JSON.stringify(decision)));
    const isDecided =
      awards !== undefined &&
      (readDecisions(awards).some((decision) => !current.has(JSON.stringify(decision))) ||
        decisionsWithoutResult(awards).length > 0);
    return ofRun.flatMap(({ role, name, title }) => {
      if (hiddenRoles.some((hidden) => hidden === role)) return [];
      const isTouched = resultRoles.some(
        (one) => one === role && (work.edited.has(one) || work.unproven.has(one) || (one === "awards" && isDecided)),
      );
      return isTouched ? [{ role, name, title }] : [];
    });
  });
}
