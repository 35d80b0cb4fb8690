import { cellAddress } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { hasMarkedName } from "../../criteria/organisationName";
import { editionLine } from "../kit/editionLine";
import { numberAt, textAt } from "../kit/listItem";
import { putBlockHeading, totalWidth } from "../kit/organisationTable";
import { liveCell, textCell } from "../kit/planCell";
import { SheetDraft } from "../kit/sheetDraft";
import { fittingWidth } from "../kit/textFit";
import { pointsColumn } from "../points/pointsLayout";
import { ranksFormat } from "../ranks/ranksFormat";
import { ranksColumn } from "../ranks/ranksLayout";
import { organisationNames, type ReportContext } from "../reportContext";
import { areBlocksLive } from "../liveLimit";
import { blockOrder } from "./blockOrder";

const columns = { place: 0, organisation: 1, sum: 2, number: 3 } as const;
const rows = { title: 0, edition: 1, hint: 2, heading: 3, firstBlock: 4 } as const;
const organisationWidth = 70;

/** By blocks: block after block the organisations in order of its sum, which they follow by themselves (clause 4.3). */
export function blocksSheet(context: ReportContext): SheetPlan {
  const { t, input, evaluation, ranks, language } = context;
  const names = organisationNames(context);
  const live = areBlocksLive(evaluation.edition, evaluation.organisations.length);
  const draft = new SheetDraft();
  const right = columns.number;
  draft.put(rows.title, 0, textCell(t("report.blocks.title", { year: evaluation.edition.title.year }), "title"));
  draft.putMerged(rows.edition, 0, right, editionLine(context));
  draft.putMerged(rows.hint, 0, right, textCell(t(live ? "report.blocks.hint" : "report.blocks.hintValues"), "note"));
  const heads = ["place", "organisation", "blockTotal", "inputNumber"] as const;
  draft.putRow(
    rows.heading,
    0,
    heads.map((head) => textCell(t(`report.columns.${head}`), "columnHeading")),
  );
  const breaks: number[] = [];
  const count = evaluation.organisations.length;
  let row: number = rows.firstBlock;
  for (let index = 0; index < ranks.blocks.length; index++) {
    // As many blocks as fit: none is cut where a page holds one.
    if (index > 0 && (row - rows.firstBlock) % pageRows > pageRows - count - 1 && count < pageRows) breaks.push(row);
    putBlock(draft, context, { index, names, live }, row);
    row += count + 1;
  }
  if (hasMarkedName(evaluation.organisations, language))
    draft.putMerged(row, 0, right, textCell(t("report.russianName"), "note"));
  return draft.plan("blocks", input.titles.blocks, {
    columnWidths: [8, fittingWidth(names, 28, organisationWidth), totalWidth(context) + 2, 12],
    frozenRows: rows.firstBlock,
    frozenColumns: 0,
    print: { landscape: false, repeatRows: { from: rows.heading, to: rows.heading }, breaksBefore: breaks },
  });
}

/** Rows of one line on an upright page. */
const pageRows = 46;

interface BlockList {
  readonly index: number;
  readonly names: readonly string[];
  readonly live: boolean;
}

function putBlock(draft: SheetDraft, context: ReportContext, list: BlockList, top: number): void {
  const { evaluation, points, ranks, pointsFormat } = context;
  const { index, names } = list;
  const block = ranks.blocks[index];
  if (block === undefined) return;
  putBlockHeading(draft, context, block.group, top, { left: 0, right: columns.number });
  const total = points.blocks.find(({ group }) => group.index === block.group.index)?.total ?? 0;
  const order = blockOrder(evaluation.organisations, block.group.index);
  const listed = evaluation.edition.settings.listing === "place" ? order : [...order].reverse();
  listed.forEach((at, line) => {
    const organisation = evaluation.organisations[at];
    if (organisation === undefined) return;
    const row = top + 1 + line;
    const number = cellAddress(row, columns.number, "column");
    const found = (itemAt: typeof numberAt, area: string) => (): string => `=${itemAt(area, number)}`;
    const ofPoints = (column: number): string => `{points}!${pointsColumn(points, column, "$")}`;
    const match = (): string =>
      `=MATCH(${order.indexOf(at) + 1},{ranks}!${ranksColumn(ranks, block.order ?? 0, "$")},0)`;
    draft.putRow(row, columns.place, [
      liveCell(
        list,
        found(numberAt, `{ranks}!${ranksColumn(ranks, block.place, "$")}`),
        organisation.blockPlaces[block.group.index] ?? 0,
        "place",
        ranksFormat(context),
      ),
      liveCell(list, found(textAt, ofPoints(points.organisationColumn)), names[at] ?? "", "text"),
      liveCell(
        list,
        found(numberAt, ofPoints(total)),
        organisation.blockTotals[block.group.index] ?? 0,
        "total",
        pointsFormat,
      ),
      liveCell(list, match, at + 1, "parameter", "0"),
    ]);
  });
}
