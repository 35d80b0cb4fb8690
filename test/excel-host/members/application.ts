/** Excel.Application: calculation and screen updating. Nothing is drawn here and formulas are calculated on request. */
import { requireApi } from "../hostConditions";
import { booleanOf, oneOf, type HostObject, type HostScope } from "../hostObject";

export function applicationObject(scope: HostScope): HostObject {
  const { conditions } = scope;
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
      DecimalSeparator: localised("decimalSeparator", ","),
      ThousandsSeparator: localised("thousandsSeparator", "\u00A0"),
    },
    parts: {
      CultureInfo: () => {
        requireApi(conditions, "Application.cultureInfo", "1.11");
        return { type: "CultureInfo", scalars: { Name: { read: () => conditions.contentLanguage } } };
      },
    },
    methods: {
      Calculate: (args) => {
        oneOf(args.json(0), ["Recalculate", "Full", "FullRebuild"] as const, "calculationType");
        return null;
      },
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
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
