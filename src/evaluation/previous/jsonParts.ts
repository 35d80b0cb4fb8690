import { recordOf } from "../../tables/recordOf";

/** A part of kept JSON that is not what was written: somebody has edited it. */
export class UnexpectedJson extends Error {}

export function fields<Key extends string>(json: unknown, keys: readonly Key[]): Readonly<Record<Key, unknown>> {
  if (typeof json !== "object" || json === null) throw new UnexpectedJson();
  const found = new Map<string, unknown>(Object.entries(json));
  return recordOf(keys, (key) => found.get(key));
}

/** Fields that all hold text. */
export function textFields<Key extends string>(json: unknown, keys: readonly Key[]): Readonly<Record<Key, string>> {
  const found = fields(json, keys);
  return recordOf(keys, (key) => textOf(found[key]));
}

export function listOf(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new UnexpectedJson();
  return json;
}

export function textOf(json: unknown): string {
  if (typeof json !== "string") throw new UnexpectedJson();
  return json;
}

export function indexOf(json: unknown): number {
  if (typeof json !== "number" || !Number.isInteger(json) || json < 0) throw new UnexpectedJson();
  return json;
}
