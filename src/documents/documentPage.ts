import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { PaperDraft } from "../report/drafts/paper";
import type { DocumentPart } from "./documentParts";
import { page, smallSize, twips } from "./documentStyles";

/** The pages of a document: A4, the binding margin on the left of an upright page, the number at the foot. */
export function documentSection(
  children: readonly DocumentPart[],
  { landscape, unnumbered = false }: Pick<PaperDraft, "landscape" | "unnumbered">,
): ISectionOptions {
  const { left, right, top, bottom } = page.margins;
  return {
    properties: {
      page: {
        // The library turns width and height itself for a landscape page.
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          left: twips(landscape ? bottom : left),
          right: twips(landscape ? top : right),
          top: twips(landscape ? left : top),
          bottom: twips(landscape ? right : bottom),
        },
      },
    },
    ...(unnumbered ? {} : { footers: { default: pageNumber() } }),
    children: [...children],
  };
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: smallSize });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
