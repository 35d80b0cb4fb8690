import type { Words } from "./words";
import { words } from "./words";

export type BlockColumn = "code" | "nameRu" | "nameKk" | "nameEn" | "main";

/** In the order in which the table of blocks is written, from column A on. */
export const blockColumns: readonly BlockColumn[] = ["code", "nameRu", "nameKk", "nameEn", "main"];

export const blockColumnWords: Words<BlockColumn> = words(blockColumns, (column) => `criteria.blockColumn.${column}`);
