/** Excel.DataValidation (1.8): rules on typed input. */
import { intersection } from "../area";
import { HostError, invalidArgument } from "../hostError";
import { booleanOf, type HostObject, type HostScope, type RangeTarget } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import { isRecord, type Json, type JsonRecord } from "../wire";

/** Excel specifications: the entries of a list written out in the rule have at most 255 characters together. */
const listLimit = 255;
const ruleTypes = new Map([
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

export function dataValidationObject(scope: HostScope, target: RangeTarget): HostObject {
  const { sheet, area } = target;
  const settings = (): ReadonlyMap<string, Json> =>
    sheet.validations.find((validation) => intersection(validation.area, area))?.settings ?? new Map<string, Json>();
  const write = (key: string, value: Json): void => {
    requireUnprotected(sheet);
    const changed = new Map([...settings(), [key, value]]);
    sheet.validations = [
      ...sheet.validations.filter((validation) => !intersection(validation.area, area)),
      { area, settings: changed },
    ];
  };
  const setting = (key: string, fallback: Json, check: (value: Json) => Json) => ({
    read: () => settings().get(key) ?? fallback,
    write: (value: Json) => {
      write(key, check(value));
    },
  });
  return {
    type: "DataValidation",
    scalars: {
      Rule: setting("rule", {}, (value) => checkedRule(scope, value)),
      ErrorAlert: setting("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }, checkedAlert),
      Prompt: setting("prompt", { message: "", showPrompt: true, title: "" }, record),
      IgnoreBlanks: setting("ignoreBlanks", true, (value) => booleanOf(value, "ignoreBlanks")),
      Type: { read: () => ruleType(settings().get("rule")) },
    },
    methods: {
      Clear: () => {
        requireUnprotected(sheet);
        sheet.validations = sheet.validations.filter((validation) => !intersection(validation.area, area));
        return null;
      },
    },
  };
}

function record(value: Json): JsonRecord {
  if (!isRecord(value)) throw invalidArgument("no object literal");
  return value;
}

/** Excel specifications: a title of at most 32 characters, a message of 255; we let no alert be without either. */
function checkedAlert(value: Json): JsonRecord {
  const alert = record(value);
  for (const [key, limit] of [
    ["title", 32],
    ["message", 255],
  ] as const) {
    const text = alert[key];
    if (typeof text !== "string" || text === "" || text.length > limit) throw invalidArgument(`errorAlert.${key}`);
  }
  return alert;
}

function ruleType(rule: Json | undefined): string {
  const [key = ""] = isRecord(rule) ? Object.keys(rule) : [];
  return ruleTypes.get(key) ?? "None";
}

/** One kind of rule; a range as the source of a list arrives as its path id and is not supported: give its address. */
function checkedRule(scope: HostScope, value: Json): Json {
  const rule = record(value);
  const [key = "", ...others] = Object.keys(rule);
  if (others.length > 0 || !ruleTypes.has(key)) throw invalidArgument(`rule ${Object.keys(rule).join(", ")}`);
  const details = record(rule[key] ?? null);
  if (key === "list") checkList(details["source"] ?? null);
  else if (key !== "custom") checkComparison(details);
  return rule;
}

function checkList(source: Json): void {
  if (isRecord(source))
    throw new HostError("NotImplemented", "DataValidation.rule: a range as source; give '=Sheet!A1:A9'.");
  if (typeof source !== "string" || source === "") throw invalidArgument("list source");
  if (!source.startsWith("=") && source.length > listLimit)
    throw invalidArgument(`list of ${source.length} characters`);
}

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

function checkComparison(details: JsonRecord): void {
  const operator = details["operator"];
  if (typeof operator !== "string" || !operators.includes(operator)) throw invalidArgument("operator");
  if (details["formula1"] === undefined) throw invalidArgument("formula1 is missing");
  const two = operator === "Between" || operator === "NotBetween";
  if (two && details["formula2"] === undefined) throw invalidArgument("formula2 is missing");
}
