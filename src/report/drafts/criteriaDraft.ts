import { limitParts } from "../../criteria/criterionNote";
import { localisedText, type Language } from "../../locales/language";
import { unitText } from "../../locales/unitText";
import { criterionGroups } from "../criterionGroups";
import type { DraftContext } from "./draftContext";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";
import { givenName } from "./draftNames";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import { annexText, body, chairLine, heading, paperOf } from "./paperParts";

/** Annex 2: the criteria in words, block by block. */
export function criteriaDraft(material: PaperMaterial, language: Language): PaperDraft {
  const context = newDraft(material, language);
  const { t, evaluation } = context;
  const { title } = evaluation.edition;
  const heads = t("resolution.criteria.title", { union: givenName("union", context), year: String(title.year) });
  const isSettled = title.approved && !title.sample;
  return paperOf(context, { title: heads, landscape: false }, [
    { kind: "annex", text: annexText(2, context) },
    { kind: "title", text: heads },
    ...(isSettled ? [] : [box(context)]),
    ...evaluation.edition.blocks.flatMap((block) => blockTable(block, context)),
    chairLine(context),
  ]);
}

function box({ t, evaluation }: DraftContext): DraftParagraph {
  const { sample } = evaluation.edition.title;
  return {
    kind: "box",
    heading: t("resolution.criteria.notApproved"),
    lines: [t(sample ? "resolution.withheld.sample" : "resolution.withheld.notApproved")],
  };
}

function blockTable(
  limited: DraftContext["evaluation"]["edition"]["blocks"][number],
  { t, evaluation, language }: DraftContext,
): readonly (DraftParagraph | DraftTable)[] {
  const { code, name, main } = limited;
  const limits = limitParts(limited, t, language);
  const group = criterionGroups(evaluation.edition).find((one) => one.block.code === code);
  const counted = group?.criteria.map(({ criterion }) => criterion) ?? [];
  if (counted.length === 0) return [];
  const block = { code, name: localisedText(name, language) };
  return [
    heading(t(main ? "report.columns.mainBlock" : "report.columns.block", block)),
    ...(limits.length === 0 ? [] : [body(t("resolution.criteria.blockLimits", { limits: limits.join("; ") }))]),
    {
      kind: "table",
      columns: [
        tableColumn(t("report.columns.code"), 14),
        tableColumn(t("report.columns.indicator"), 60),
        tableColumn(t("report.columns.unit"), 20),
        tableColumn(t("resolution.criteria.counting"), 58),
      ],
      rows: counted.map((one) => [
        one.code,
        (one.partOf === undefined ? "" : "– ") + localisedText(one.name, language),
        unitText(one.unit, language),
        localisedText(one.note, language),
      ]),
    },
  ];
}
