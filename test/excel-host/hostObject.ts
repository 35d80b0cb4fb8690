/** An object of the Excel API as the host knows it, and what the interpreter may ask of it. */
import type { Area } from "./area";
import { invalidArgument } from "./hostError";
import type { HostConditions } from "./hostConditions";
import type { SheetModel } from "./sheetModel";
import { isRecord, type Json, type JsonRecord } from "./wire";
import type { WorkbookModel } from "./workbookModel";

/** What every member works on. */
export interface HostScope {
  readonly workbook: WorkbookModel;
  readonly conditions: HostConditions;
}

export interface Scalar {
  readonly read?: () => Json;
  readonly write?: (value: Json) => void;
  /** ExcelApi set that brought it, where newer than the floor 1.9. */
  readonly since?: string;
}

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Members are named as on the wire, in PascalCase. A name that is missing here is an error naming it. */
export interface HostObject {
  /** Name of the class in office.js, for messages. */
  readonly type: string;
  /** What is answered when the object is first asked for: the id by which office.js asks for it later. */
  readonly identity?: () => JsonRecord;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Navigation properties. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that answer a value or nothing. */
  readonly methods?: Readonly<Record<string, (args: Arguments) => Json>>;
  /** Methods that answer an object; null is a null object. */
  readonly objects?: Readonly<Record<string, (args: Arguments) => HostObject | null>>;
  /** The indexer of a collection. */
  readonly item?: (key: Json) => HostObject;
  readonly items?: () => readonly HostObject[];
  /** Set where the object is a range, so that it can be an argument or be kept by reference. */
  readonly range?: RangeTarget;
  /** Set where the object is a worksheet. */
  readonly sheet?: SheetModel;
}

/** Arguments of one call, checked as they are taken. */
export class Arguments {
  constructor(
    private readonly values: readonly (Json | HostObject)[],
    private readonly isObject: readonly boolean[],
  ) {}

  json(index: number): Json {
    const value = this.values[index] ?? null;
    if (this.isObject[index] === true) throw invalidArgument(`argument ${index + 1} is an object`);
    return value as Json;
  }

  isMissing(index: number): boolean {
    return (this.values[index] ?? null) === null;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string") throw invalidArgument(`argument ${index + 1} is no string`);
    return value;
  }

  optionalText(index: number): string | null {
    return this.isMissing(index) ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value))
      throw invalidArgument(`argument ${index + 1} is no integer`);
    return value;
  }

  flag(index: number): boolean {
    return this.json(index) === true;
  }

  record(index: number): JsonRecord {
    const value = this.isMissing(index) ? {} : this.json(index);
    if (!isRecord(value)) throw invalidArgument(`argument ${index + 1} is no object literal`);
    return value;
  }

  object(index: number): HostObject | null {
    return this.isObject[index] === true ? (this.values[index] as HostObject) : null;
  }

  range(index: number): RangeTarget {
    const range = this.object(index)?.range;
    if (!range) throw invalidArgument(`argument ${index + 1} is no range`);
    return range;
  }
}

export function textOf(value: Json, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} is no string`);
  return value;
}

export function numberOf(value: Json, what: string): number {
  if (typeof value !== "number") throw invalidArgument(`${what} is no number`);
  return value;
}

export function booleanOf(value: Json, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} is no boolean`);
  return value;
}

/** The value, if it is one of those that the enumeration allows. */
export function oneOf<Choice extends string>(value: Json, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${what} ${JSON.stringify(value)} is none of ${choices.join(", ")}`);
  return found;
}
