import { cellAddress } from "../../workbook/cellAddress";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { editionLine } from "../kit/editionLine";
import { fingerprintRows } from "../kit/fingerprintFoot";
import { numberAt, textAt } from "../kit/listItem";
import { putBlockHeading, totalWidth } from "../kit/organisationTable";
import { heightOf, pageRoom, pagesDown } from "../kit/pageFit";
import { liveCell, textCell } from "../kit/planCell";
import { SheetDraft } from "../kit/sheetDraft";
import { staleWarningCell, warningRows } from "../kit/staleWarning";
import { watchCell } from "../totals/checksWatch";
import { fittingWidth } from "../kit/textFit";
import { pointsColumn } from "../points/pointsLayout";
import { ranksFormat } from "../ranks/ranksFormat";
import { ranksColumn } from "../ranks/ranksLayout";
import { groupText } from "../awardText";
import type { ReportContext } from "../reportContext";
import { areBlocksLive } from "../liveLimit";
import { blockOrder } from "./blockOrder";

/** Columns of a list, and the empty one that parts it from the next. */
const columns = { place: 0, organisation: 1, sum: 2, number: 3 } as const;
const listColumns = 5;
const rows = { title: 0, edition: 1, warning: warningRows.blocks, hint: 3, heading: 4, firstBlock: 5 } as const;
const most = { across: 5, nameWidth: 34 } as const;

/**
 * By blocks: for each block the organisations in order of its sum, which they follow by themselves (clause 4.3); several
 * lists side by side and by short names, so that a page holds all blocks.
 */
export function blocksSheet(context: ReportContext): SheetPlan {
  const { t, input, evaluation, ranks } = context;
  const names = evaluation.organisations.map(({ name }) => context.shortNames.get(name) ?? name);
  const live = areBlocksLive(evaluation.edition, evaluation.organisations.length);
  const draft = new SheetDraft();
  // Long lists, which no page holds, stand one below the other.
  const across = live ? listsAcross(ranks.blocks.length) : 1;
  const right = across * listColumns - 2;
  draft.put(rows.title, 0, textCell(t("report.blocks.title", { year: evaluation.edition.title.year }), "title"));
  draft.putMerged(rows.edition, 0, right, editionLine(context));
  if (live) draft.putMerged(rows.warning, 0, right, staleWarningCell(context, "blocks", watchCell(context)));
  draft.putMerged(rows.hint, 0, right, textCell(t(live ? "report.blocks.hint" : "report.blocks.hintValues"), "note"));
  const heads = ["place", "organisation", "blockTotal", "inputNumber"] as const;
  const bandRows = evaluation.organisations.length + (evaluation.groups?.length ?? 0) + 2;
  const breaks: number[] = [];
  for (let index = 0; index < ranks.blocks.length; index++) {
    const left = (index % across) * listColumns;
    const top = rows.firstBlock + Math.floor(index / across) * bandRows;
    if (left === 0 && index > 0) breaks.push(top);
    if (top === rows.firstBlock)
      draft.putRow(
        rows.heading,
        left,
        heads.map((head) => textCell(t(`report.columns.${head}`), "columnHeading")),
      );
    putBlock(draft, context, { index, names, live }, { top, left });
  }
  const widths = [7, fittingWidth(names, 18, most.nameWidth), totalWidth(context), 8, 2];
  const sheet = draft.plan("blocks", input.titles.blocks, {
    columnWidths: Array.from({ length: across }, () => widths)
      .flat()
      .slice(0, right + 1),
    frozenRows: rows.firstBlock,
    frozenColumns: 0,
  });
  const onOne = pagesDown(heightOf(sheet, 0, draft.height + fingerprintRows), pageRoom(sheet));
  const print = {
    landscape: true,
    repeatRows: { from: rows.heading, to: rows.heading },
    repeatColumns: null,
    pagesAcross: 1,
    ...(onOne.pagesDown === undefined ? { breaksBefore: breaks } : onOne),
  };
  return { ...sheet, print };
}

/** Two bands of lists, where that many are beside each other on a page that can be read. */
function listsAcross(lists: number): number {
  return lists <= 3 ? Math.max(1, lists) : Math.min(most.across, Math.ceil(lists / 2));
}

interface BlockList {
  readonly index: number;
  readonly names: readonly string[];
  readonly live: boolean;
}

function putBlock(
  draft: SheetDraft,
  context: ReportContext,
  list: BlockList,
  { top, left }: { readonly top: number; readonly left: number },
): void {
  const { evaluation, points, ranks, pointsFormat } = context;
  const { index, names } = list;
  const block = ranks.blocks[index];
  if (block === undefined) return;
  putBlockHeading(draft, context, block.group, top, { left, right: left + columns.number });
  const total = points.blocks.find(({ group }) => group.index === block.group.index)?.total ?? 0;
  const order = blockOrder(evaluation.organisations, block.group.index, context.groups);
  const listed = evaluation.edition.settings.listing === "place" ? order : [...order].reverse();
  let next = top + 1;
  let shown: string | undefined;
  for (const at of listed) {
    const organisation = evaluation.organisations[at];
    if (organisation === undefined) continue;
    const { group } = organisation;
    if (group !== undefined && group !== shown)
      draft.putMerged(next++, left, left + columns.number, textCell(groupText(group, context.t), "note"));
    shown = group;
    const row = next++;
    const number = cellAddress(row, left + columns.number, "column");
    const found = (itemAt: typeof numberAt, area: string) => (): string => `=${itemAt(area, number)}`;
    const ofRanks = (column: number): string => `{ranks}!${ranksColumn(ranks, column, "$")}`;
    const match = (): string => `=MATCH(${order.indexOf(at) + 1},${ofRanks(block.order ?? 0)},0)`;
    const sum = `{points}!${pointsColumn(points, total, "$")}`;
    const { blockPlaces, blockTotals } = organisation;
    const format = ranksFormat(context);
    draft.putRow(row, left + columns.place, [
      liveCell(list, found(numberAt, ofRanks(block.place)), blockPlaces[block.group.index] ?? 0, "place", format),
      liveCell(list, found(textAt, ofRanks(ranks.label)), names[at] ?? "", "text"),
      liveCell(list, found(numberAt, sum), blockTotals[block.group.index] ?? 0, "total", pointsFormat),
      liveCell(list, match, at + 1, "number", "0"),
    ]);
  }
}
