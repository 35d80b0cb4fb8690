/** Values by cell, sparse: a sheet has 17 thousand million cells. */
import { columnCount, columnLimit, isInside, rowCount, type Area } from "./area";

export class CellMap<Value> {
  private readonly values = new Map<number, Value>();

  get(row: number, column: number): Value | undefined {
    return this.values.get(row * columnLimit + column);
  }

  set(row: number, column: number, value: Value): void {
    this.values.set(row * columnLimit + column, value);
  }

  delete(row: number, column: number): void {
    this.values.delete(row * columnLimit + column);
  }

  get size(): number {
    return this.values.size;
  }

  /** What is there within the area, in no particular order; a copy, so entries may be changed meanwhile. */
  within(area: Area): readonly (readonly [row: number, column: number, value: Value])[] {
    const found: [number, number, Value][] = [];
    if (rowCount(area) * columnCount(area) > this.values.size) {
      for (const [key, value] of this.values) {
        const row = Math.floor(key / columnLimit);
        if (isInside(area, row, key % columnLimit)) found.push([row, key % columnLimit, value]);
      }
      return found;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = this.get(row, column);
        if (value !== undefined) found.push([row, column, value]);
      }
    }
    return found;
  }
}
