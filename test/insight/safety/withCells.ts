import type { CellValue } from "../../../src/insight/safety/whatIf";
import type { Submission } from "../../../src/intake/submission";
import { reading } from "../../scoring/appendix";

/** The submissions with other values in some cells, rows counted among the rated. */
export function withCells(sent: readonly Submission[], names: readonly string[], cells: readonly CellValue[]) {
  return sent.map((one) => ({
    ...one,
    readings: one.readings.map((own, index) => {
      const cell = cells.find((at) => names[at.row] === one.organisation && at.criterion === index);
      return cell === undefined ? own : reading(cell.value ?? "missing");
    }),
  }));
}
