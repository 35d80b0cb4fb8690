import { excelCapabilities } from "../capabilities";
import { requestExcel, type ExcelLimits } from "../excelRequest";
import { scratchTitles } from "./scratchSheets";
import type { HostFacts } from "./checkReport";

/** Members that hosts and doubles leave out although the types promise them. */
type GivenContext = Partial<Pick<Office.Context, "diagnostics" | "platform" | "displayLanguage" | "contentLanguage">>;

/** What Office tells without a request. */
export function officeFacts(): HostFacts {
  return factsOf(Office.context);
}

function factsOf({ diagnostics, platform, displayLanguage, contentLanguage }: GivenContext): HostFacts {
  return {
    version: diagnostics?.version ?? "?",
    platform: (platform ?? diagnostics?.platform ?? "?").toString(),
    api: `ExcelApi ${highestApi()}`,
    languages: `${displayLanguage ?? "?"}, ${contentLanguage ?? "?"}`,
    culture: "?",
    decimal: "?",
    list: "?",
    calculation: "?",
  };
}

function highestApi(): string {
  const versions = Array.from({ length: 40 }, (_unused, index) => `1.${index + 1}`);
  return versions.filter((version) => Office.context.requirements.isSetSupported("ExcelApi", version)).at(-1) ?? "?";
}

/** What Excel tells of its regional settings; a part that it does not tell stays "?". */
export async function regionalFacts(limits: ExcelLimits): Promise<Partial<HostFacts>> {
  return { ...(await attempt(() => separators(limits))), ...(await attempt(() => listSeparator(limits))) };
}

function separators(limits: ExcelLimits): Promise<Partial<HostFacts>> {
  return requestExcel("ask for the regional settings", limits, async (context) => {
    const { application } = context.workbook;
    const { culture } = excelCapabilities();
    application.load(culture ? "calculationMode,decimalSeparator" : "calculationMode");
    if (culture) application.cultureInfo.load("name");
    await context.sync();
    const calculation = application.calculationMode;
    return culture
      ? { calculation, decimal: application.decimalSeparator, culture: application.cultureInfo.name }
      : { calculation };
  });
}

/** Excel does not name it: it is between the arguments of a formula as the user sees it. */
function listSeparator(limits: ExcelLimits): Promise<Partial<HostFacts>> {
  return requestExcel("ask for the list separator", limits, async (context) => {
    const range = context.workbook.worksheets.getItem(scratchTitles[0]).getRange("Z1");
    range.values = [["=SUM(1,2)"]];
    range.load("formulasLocal");
    await context.sync();
    const [, separator] = /1(.)2\)$/.exec(String(range.formulasLocal[0]?.[0])) ?? [];
    return separator === undefined ? {} : { list: separator };
  });
}

async function attempt(ask: () => Promise<Partial<HostFacts>>): Promise<Partial<HostFacts>> {
  try {
    return await ask();
  } catch {
    return {};
  }
}
