/** Excel.NamedItemCollection of the workbook, and its items. */
import { addressOf, parseArea, type Area } from "../area";
import { normalisedFormula } from "../boundFormula";
import { isFormula } from "../formulaSyntax";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { booleanOf, textOf, type Arguments, type HostObject, type HostScope, type RangeTarget } from "../hostObject";
import { sameTitle, titleInFormula } from "../sheetTitle";
import type { NameModel, WorkbookModel } from "../workbookModel";
import { rangeObject } from "./range";

export function namedItemCollectionObject(scope: HostScope): HostObject {
  const { names } = scope.workbook;
  return {
    type: "NamedItemCollection",
    identity: () => ({}),
    item: (key) => {
      const name = names.get(textOf(key, "name").toLowerCase());
      if (!name) throw itemNotFound(`name ${textOf(key, "name")}`);
      return namedItemObject(scope, name);
    },
    items: () => [...names.values()].map((name) => namedItemObject(scope, name)),
    objects: {
      Add: (args) => namedItemObject(scope, addName(scope, args)),
      GetItemOrNullObject: (args) => {
        const name = names.get(args.text(0).toLowerCase());
        return name ? namedItemObject(scope, name) : null;
      },
    },
    methods: { GetCount: () => names.size },
  };
}

function namedItemObject(scope: HostScope, name: NameModel): HostObject {
  const { workbook } = scope;
  const target = () => areaOfName(workbook, name);
  return {
    type: "NamedItem",
    identity: () => ({ _Id: name.name }),
    scalars: {
      Name: { read: () => name.name },
      Formula: {
        read: () => name.formula,
        write: (value) => {
          name.formula = checkedFormula(workbook, textOf(value, "formula"));
        },
      },
      Value: {
        read: () =>
          target() ? name.formula.slice(1) : name.formula.includes("#REF!") ? "#REF!" : name.formula.slice(1),
      },
      Type: { read: () => (target() ? "Range" : name.formula.includes("#REF!") ? "Error" : "String") },
      Scope: { read: () => "Workbook" },
      Visible: {
        read: () => name.visible,
        write: (value) => {
          name.visible = booleanOf(value, "visible");
        },
      },
      Comment: {
        read: () => name.comment,
        write: (value) => {
          name.comment = textOf(value, "comment");
        },
      },
    },
    parts: {
      /** Only a sheet-scoped name belongs to a sheet; these belong to the workbook (d.ts, 1.4). */
      WorksheetOrNullObject: () => null,
    },
    objects: {
      GetRange: () => {
        const found = target();
        if (!found) throw itemNotFound(`range of ${name.name}`);
        return rangeObject(scope, found);
      },
      GetRangeOrNullObject: () => {
        const found = target();
        return found && rangeObject(scope, found);
      },
    },
    methods: {
      Delete: () => {
        workbook.names.delete(name.name.toLowerCase());
        return null;
      },
    },
  };
}

/** The range that a name leads to; null for constants, #REF! and other formulas. */
export function areaOfName(workbook: WorkbookModel, name: NameModel): RangeTarget | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(name.formula);
  if (!match) return null;
  const title = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  const sheet = workbook.sheets.find((candidate) => sameTitle(candidate.title, title));
  const area = parseArea(match[3] ?? "");
  return sheet && area ? { sheet, area } : null;
}

export function referenceFormula(title: string, area: Area): string {
  return `=${titleInFormula(title)}!${addressOf(area, "$")}`;
}

function addName(scope: HostScope, args: Arguments): NameModel {
  const wanted = args.text(0);
  checkName(wanted);
  const { names } = scope.workbook;
  if (names.has(wanted.toLowerCase()))
    throw new HostError("ItemAlreadyExists", `A resource with the same name: ${wanted}`);
  const range = args.object(1)?.range;
  const formula = range
    ? referenceFormula(range.sheet.title, range.area)
    : checkedFormula(scope.workbook, args.text(1));
  const name = { name: wanted, formula, visible: true, comment: args.optionalText(2) ?? "" };
  names.set(wanted.toLowerCase(), name);
  return name;
}

function checkedFormula(workbook: WorkbookModel, formula: string): string {
  if (!formula.startsWith("=") || !isFormula(formula)) throw invalidArgument(`formula of a name: ${formula}`);
  return normalisedFormula(formula, (title) => workbook.findSheet(title));
}

/** support.microsoft.com "Names in formulas": letters, digits, full stops, underscores; no cell reference; 255 characters. */
function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeReference = parseArea(name) !== null || /^(?:r\d*c\d*|r|c)$/i.test(name);
  if (!wellFormed || likeReference) throw invalidArgument(`name ${name}`);
}
