/** Excel.Application: calculation and screen updating, which are counted (hostWork.ts); nothing is drawn or calculated. */
import { regions, requireApi } from "../hostConditions";
import { booleanOf, oneOf, type HostObject, type HostScope } from "../hostObject";

export function applicationObject(scope: HostScope): HostObject {
  const { conditions, workbook } = scope;
  const localised = (member: string, value: string) => ({
    since: "1.11",
    read: () => {
      requireApi(conditions, `Application.${member}`, "1.11");
      return value;
    },
  });
  return {
    type: "Application",
    scalars: {
      CalculationMode: { read: () => "Automatic" },
      CalculationState: { read: () => "Done" },
      DecimalSeparator: localised("decimalSeparator", regions[conditions.region].decimal),
      ThousandsSeparator: localised("thousandsSeparator", regions[conditions.region].thousands),
    },
    parts: {
      CultureInfo: () => {
        requireApi(conditions, "Application.cultureInfo", "1.11");
        return { type: "CultureInfo", scalars: { Name: { read: () => conditions.contentLanguage } } };
      },
    },
    objects: {
      CreateWorkbook: (args) => createdWorkbook(scope, args.text(0)),
    },
    methods: {
      Calculate: (args) => {
        oneOf(args.json(0), ["Recalculate", "Full", "FullRebuild"] as const, "calculationType");
        workbook.work.calculations++;
        return null;
      },
      SuspendApiCalculationUntilNextSync: () => {
        workbook.work.calculation = "suspended";
        return null;
      },
      SuspendScreenUpdatingUntilNextSync: () => {
        workbook.work.screen = "suspended";
        return null;
      },
    },
  };
}

/** It is there, unseen, until it is opened in a window of its own. */
function createdWorkbook({ workbook }: HostScope, base64: string): HostObject {
  return {
    type: "WorkbookCreated",
    identity: () => ({ Id: "1" }),
    methods: {
      Open: () => {
        workbook.opened.push(base64);
        return null;
      },
    },
  };
}

/** Excel.Runtime (1.8). */
export function runtimeObject(): HostObject {
  let enableEvents = true;
  return {
    type: "Runtime",
    scalars: {
      EnableEvents: {
        read: () => enableEvents,
        write: (value) => {
          enableEvents = booleanOf(value, "enableEvents");
        },
      },
    },
  };
}
