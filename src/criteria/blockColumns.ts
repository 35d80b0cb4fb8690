import { columnsOf, type Column } from "../tables/column";
import { nameInput, textInput, yesNoInput } from "../tables/input";
import { capInput, floorInput, weightInput } from "./criteriaColumns";
import type { Block } from "./criterion";

export type BlockColumn = "code" | "nameRu" | "nameKk" | "nameEn" | "main" | "floor" | "cap" | "weight";

const plain = columnsOf<BlockColumn, Block>((key) => `criteria.blockColumn.${key}`);

/** The table of blocks, which is below the settings. */
export const blockColumns = {
  code: plain("code", 48, textInput, ({ code }) => code),
  nameRu: plain("nameRu", 50, nameInput, ({ name }) => name.ru),
  nameKk: plain("nameKk", 70, nameInput, ({ name }) => name.kk),
  nameEn: plain("nameEn", 50, nameInput, ({ name }) => name.en),
  main: plain("main", 16, yesNoInput, ({ main }) => main),
  floor: plain("floor", 12, floorInput, ({ floor }) => floor ?? null),
  cap: plain("cap", 12, capInput, ({ cap }) => cap ?? null),
  weight: plain("weight", 10, weightInput, ({ weight }) => weight ?? null),
} as const;

/** In the order in which the table is written, from column A on. */
export const blockColumnList: readonly Column<BlockColumn, Block>[] = Object.values(blockColumns);
