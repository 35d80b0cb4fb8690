import type { Issue, IssueCode, Severity } from "../issues/issue";
import type { TextParams } from "../locales/translator";
import { cellAddress } from "../workbook/cellAddress";

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export function placeAddress({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

/** Collects the faults of one staff sheet while it is read. */
export class StaffLog {
  constructor(
    private readonly sheet: string,
    private readonly found: Issue[] = [],
    private readonly gravest: Severity = "error",
  ) {}

  get issues(): readonly Issue[] {
    return this.found;
  }

  /** The same log for cells that decide nothing at present: what is wrong there is a warning at most. */
  forUnused(): StaffLog {
    return new StaffLog(this.sheet, this.found, "warning");
  }

  error(code: IssueCode, place: CellPlace | null, params: TextParams = {}): void {
    this.add(this.gravest, code, place, params);
  }

  warning(code: IssueCode, place: CellPlace | null, params: TextParams = {}): void {
    this.add("warning", code, place, params);
  }

  private add(severity: Severity, code: IssueCode, place: CellPlace | null, params: TextParams): void {
    const cell = place === null ? null : placeAddress(place);
    this.found.push({ code, severity, sheet: this.sheet, cell, params });
  }
}
