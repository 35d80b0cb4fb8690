/**
 * Writes assets/samples/indicators-2025.xlsx and close-2025.xlsx, a year in which little decides: 21 organisations × 40 indicators, synthetic, in a realistic layout.
 * Six names and three totals are the published ones (resolution of 20.02.2026); every other figure is invented, from a
 * fixed seed, so the file is the same at every run.
 */
import { writeFile } from "node:fs/promises";
import { defaultEdition } from "../src/criteria/defaultEdition";
import { correctionsSheetPlan } from "../src/criteria/correctionsSheet";
import { createTranslator } from "../src/locales/translator";
import { closeYear, pendingClaim } from "./sample/closeYear";
import { evaluate } from "../src/scoring/evaluate";
import { writeXlsx } from "../src/workbook/xlsx/writeXlsx";
import { sampleOrganisations, type SampleOrganisation } from "./sample/organisations";
import { indicatorSheet } from "./sample/indicatorSheet";
import { submissionOf } from "./sample/submission";
import { invention, type Values } from "./sample/values";

const target = "assets/samples/indicators-2025.xlsx";
const closeTarget = "assets/samples/close-2025.xlsx";
const edition = defaultEdition();

/** First-time admissions (A3) give one point each: what is missing to a published total is put there. */
function withPublishedTotal(organisation: SampleOrganisation, values: Values): Values {
  if (organisation.publishedTotal === null) return values;
  const [evaluated] = evaluate(edition, [submissionOf(organisation.name, values, edition)]).organisations;
  const missing = organisation.publishedTotal - (evaluated?.total ?? 0);
  const admissions = Number(values.get("A3")) + missing;
  if (admissions < 0)
    throw new Error(`${organisation.name}: invented figures exceed the published total by ${-missing}`);
  return new Map([...values, ["A3", admissions]]);
}

const rows = sampleOrganisations.map((organisation, index) => ({
  name: organisation.name,
  values: withPublishedTotal(organisation, invention(edition, organisation, index)),
}));
await writeFile(
  target,
  await writeXlsx({ sheets: [indicatorSheet(edition, rows)], existing: [], active: "indicators" }),
);

const closeRows = closeYear(edition, rows);
const claimed = closeRows.find(({ name }) => name.includes("Павлодарская"));
const register = correctionsSheetPlan(edition, createTranslator("ru"), {
  entries: claimed === undefined ? [] : [pendingClaim(claimed)],
  organisations: closeRows.map(({ name }) => name),
});
await writeFile(
  closeTarget,
  await writeXlsx({ sheets: [indicatorSheet(edition, closeRows), register], existing: [], active: "indicators" }),
);
