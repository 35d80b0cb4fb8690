import { actionBytes, jsonBytes, type SizedAction } from "./requestSlices";
import { sheetTitled } from "./sheetTitled";

/** Rows of equal length; null leaves a cell as it is. */
type Matrix<Value> = readonly (readonly (Value | null)[])[];

interface MatrixPart<Value> {
  readonly top: number;
  left: number;
  right: number;
  /** Whole rows; what lies outside left and right is not written. */
  readonly rows: (readonly (Value | null)[])[];
  bytes: number;
}

/**
 * Blocks of rows within the limit; rows and columns that say nothing are left out.
 * @param nothing what stands within a block for a cell that says nothing
 */
export function matrixActions<Value, Nothing>(
  title: string,
  matrix: Matrix<Value>,
  blockBytes: number,
  write: (range: Excel.Range, block: (Value | Nothing)[][]) => void,
  nothing: Nothing,
): readonly SizedAction[] {
  return blocks(matrix, blockBytes, nothing).map(({ top, left, right, rows, bytes }) => ({
    bytes: bytes + actionBytes * (1 + 2 * pieces(rows.length, right - left + 1)),
    queue: (context) => {
      const sheet = sheetTitled(context, title);
      const range = sheet.getRangeByIndexes(top, left, rows.length, right - left + 1);
      write(
        range,
        rows.map((row) => row.slice(left, right + 1).map((value) => value ?? nothing)),
      );
    },
  }));
}

/** Pieces of about 1,500 cells into which office.js cuts a larger range of values or formats, each an object of its own. */
function pieces(height: number, width: number): number {
  return height * width > 1_500 ? Math.ceil(height / Math.max(1, Math.round(1_500 / width))) : 0;
}

/** "null," */
const nullBytes = 5;

function blocks<Value>(matrix: Matrix<Value>, limit: number, nothing: unknown): readonly MatrixPart<Value>[] {
  const done: MatrixPart<Value>[] = [];
  for (const [index, row] of matrix.entries()) {
    const left = row.findIndex((value) => value !== null);
    if (left < 0) continue;
    const right = row.length - 1 - [...row].reverse().findIndex((value) => value !== null);
    const bytes = jsonBytes(row.slice(left, right + 1).map((value) => value ?? nothing)) + 1;
    const last = done.at(-1);
    const wider = last ? widened(last, left, right) : null;
    if (
      last &&
      wider &&
      last.top + last.rows.length === index &&
      last.bytes + bytes + wider.nulls <= limit &&
      wider.nulls <= actionBytes
    ) {
      last.rows.push(row);
      last.left = wider.left;
      last.right = wider.right;
      last.bytes += bytes + wider.nulls;
    } else {
      done.push({ top: index, left, right, rows: [row], bytes });
    }
  }
  return done;
}

/** The block made wide enough for a row, and the bytes of the empty cells that this takes. */
function widened<Value>(block: MatrixPart<Value>, left: number, right: number) {
  const wider = { left: Math.min(block.left, left), right: Math.max(block.right, right) };
  const ofRow = wider.right - wider.left - (right - left);
  const ofBlock = wider.right - wider.left - (block.right - block.left);
  return { ...wider, nulls: nullBytes * (ofRow + ofBlock * block.rows.length) };
}
