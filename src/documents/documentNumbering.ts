import { AlignmentType, LevelFormat, type INumberingOptions } from "docx";
import { firstLine, twips } from "./documentStyles";

export const itemNumbering = "items";
export const bulletNumbering = "bullets";
export const noteBulletNumbering = "noteBullets";

/** Items number themselves, so that one that staff remove leaves no gap; bullets are dashes. */
export const documentNumbering: INumberingOptions = {
  config: [
    { reference: itemNumbering, levels: [level(LevelFormat.DECIMAL, "%1.", { firstLine })] },
    { reference: bulletNumbering, levels: [level(LevelFormat.BULLET, "–", { firstLine })] },
    { reference: noteBulletNumbering, levels: [dash(twips(6))] },
  ],
};

type Level = INumberingOptions["config"][number]["levels"][number];

function dash(left: number): Level {
  return level(LevelFormat.BULLET, "–", { left, hanging: twips(6) });
}

function level(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  indent: { readonly left?: number; readonly hanging?: number; readonly firstLine?: number },
): Level {
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
