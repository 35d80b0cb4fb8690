/**
 * The Rich API messages ("ProcessQuery") that office.js and Excel exchange. Undocumented; read off the requests that the
 * unmodified excel-web-16.00.debug.js builds (ActionFactory, ObjectPathFactory) and the answers that it takes apart
 * (ClientRequestContext.processRequestExecutorResponseMessage).
 */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Request flag that Excel.run({delayForCellEdit: true}) sets. */
export const delayForCellEditFlag = 64;

export interface WireArguments {
  readonly Arguments?: readonly Json[] | null;
  /** Path id where the argument is an object, 0 where it is a value. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  /** camelCase paths, "format/fill/color"; a collection's are those of its items, "*" all of them. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values"; shown to the adapter as debugInfo.errorLocation. */
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly Error: WireError | null;
}

/** What goes back through the bridge. A status other than 200 means that nothing of the answer's body is used. */
export interface HostAnswer {
  readonly statusCode: number;
  readonly body: string;
}

export function refusal(statusCode: number, code: string, message: string): HostAnswer {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
