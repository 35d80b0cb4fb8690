/** The answer to `load`: properties named in PascalCase, nested as the paths asked for are. */
import type { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { Json, JsonRecord, WireQuery } from "./wire";

/** The part of the running request that a query needs. */
export interface QueryContext {
  enter(object: HostObject, member: string): void;
  /** The error for the member entered last. */
  unknown(): HostError;
}

type Path = readonly string[];

export function answerToQuery(object: HostObject, query: WireQuery, context: QueryContext): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((part) => `${part}/*`)];
  const wanted = paths.length === 0 ? ["*"] : paths;
  return answer(object, wanted.map(pathOf), query, context);
}

/** "format/fill/color" → Format, Fill, Color. */
function pathOf(path: string): Path {
  return path.split(/[/.]/).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

function answer(object: HostObject, paths: readonly Path[], query: WireQuery, context: QueryContext): JsonRecord {
  if (!object.items) return properties(object, paths, context);
  const own = paths.filter(([name = ""]) => object.scalars?.[name] !== undefined);
  const ofItems = paths.filter((path) => !own.includes(path));
  const first = query.Skip ?? 0;
  const items = object.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
  return {
    ...properties(object, own, context),
    _Items: items.map((item) => answer(item, ofItems, {}, context)),
  };
}

function properties(object: HostObject, paths: readonly Path[], context: QueryContext): JsonRecord {
  const result: Record<string, Json> = { ...object.identity?.() };
  const nested = new Map<string, Path[]>();
  for (const [name = "", ...rest] of paths) {
    if (rest.length > 0 || object.parts?.[name]) nested.set(name, [...(nested.get(name) ?? []), rest]);
    else if (name === "*") Object.assign(result, allScalars(object));
    // Known to office.js alone: it follows from the answer itself.
    else if (name !== "IsNullObject") result[name] = scalar(object, name, context);
  }
  for (const [name, rest] of nested) result[name] = part(object, name, rest, context);
  return result;
}

function allScalars(object: HostObject): JsonRecord {
  const found: Record<string, Json> = {};
  for (const [name, { read, since }] of Object.entries(object.scalars ?? {})) {
    if (read && since === undefined) found[name] = read();
  }
  return found;
}

function scalar(object: HostObject, name: string, context: QueryContext): Json {
  context.enter(object, name);
  const read = object.scalars?.[name]?.read;
  if (!read) throw context.unknown();
  return read();
}

function part(object: HostObject, name: string, paths: readonly Path[], context: QueryContext): Json {
  context.enter(object, name);
  const open = object.parts?.[name];
  if (!open) throw context.unknown();
  const inner = open();
  const wanted = paths.map((path) => (path.length === 0 ? ["*"] : path));
  return inner && answer(inner, wanted, {}, context);
}
