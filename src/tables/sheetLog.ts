import { issueOn, type Issue, type IssueCode, type Severity } from "../issues/issue";
import type { TextParams } from "../locales/textParams";
import { positionAddress, type CellPosition } from "../workbook/cellAddress";

/** Collects the faults of one sheet of ours while it is read. */
export class SheetLog {
  constructor(
    private readonly sheet: string,
    private readonly found: Issue[] = [],
    private readonly gravest: Severity = "error",
  ) {}

  get issues(): readonly Issue[] {
    return this.found;
  }

  /** The same log for cells that decide nothing at present: what is wrong there is a warning at most. */
  forUnused(): SheetLog {
    return new SheetLog(this.sheet, this.found, "warning");
  }

  error(code: IssueCode, at: CellPosition | null, params: TextParams = {}): void {
    this.add(this.gravest, code, at, params);
  }

  warning(code: IssueCode, at: CellPosition | null, params: TextParams = {}): void {
    this.add("warning", code, at, params);
  }

  info(code: IssueCode, at: CellPosition | null, params: TextParams = {}): void {
    this.add("info", code, at, params);
  }

  private add(severity: Severity, code: IssueCode, at: CellPosition | null, params: TextParams): void {
    const cell = at === null ? null : positionAddress(at);
    this.found.push(issueOn({ sheet: this.sheet, cell }, code, severity, params));
  }
}
