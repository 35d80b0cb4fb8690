import { getDocument, OPS } from "unpdf/pdfjs";

/** In points from the lower left corner of the page. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A text as one operator shows it, in the order of drawing. */
export interface ShownText {
  readonly text: string;
  /** From below the base line to the height of capitals. */
  readonly box: Box;
  /** Outside of it nothing is seen. */
  readonly clip: Box;
  /** In points on the page. */
  readonly fontSize: number;
}

/** [a b c d e f] of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];
const everywhere: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** Height of letters without the air around them, as a share of the font size. */
const letters = { below: 0.18, above: 0.65 } as const;

/** Every text that each page of a PDF shows. pdf.js reads the file; what it does not tell is which part of a text is seen. */
export async function pagesOfTexts(bytes: Uint8Array): Promise<readonly (readonly ShownText[])[]> {
  // It takes the bytes away from their owner.
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
  const pages: (readonly ShownText[])[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
    const reading = new PageReading();
    fnArray.forEach((code, index) => {
      const args: unknown = argsArray[index];
      reading.execute(names.get(code) ?? "", Array.isArray(args) ? args : []);
    });
    pages.push(reading.shown);
  }
  return pages;
}

class PageReading {
  readonly shown: ShownText[] = [];
  private readonly stack: { readonly matrix: Matrix; readonly clip: Box }[] = [];
  private state = { matrix: identity, clip: everywhere };
  private clips = false;
  private textMatrix = identity;
  private lineMatrix = identity;
  private size = 0;
  private characterSpacing = 0;
  private wordSpacing = 0;
  private scale = 1;

  /** @param operator as pdf.js names it */
  execute(operator: string, args: readonly unknown[]): void {
    const [x = 0, y = 0] = numbersOf(args);
    switch (operator) {
      case "save":
        this.stack.push(this.state);
        return;
      case "restore":
      case "paintFormXObjectEnd":
        this.state = this.stack.pop() ?? this.state;
        return;
      case "transform":
        this.state = { ...this.state, matrix: product(matrixOf(args), this.state.matrix) };
        return;
      case "paintFormXObjectBegin":
        this.stack.push(this.state);
        this.state = { ...this.state, matrix: product(matrixOf(args[0]), this.state.matrix) };
        return;
      case "clip":
      case "eoClip":
        this.clips = true;
        return;
      case "constructPath":
        this.endPath(args[2]);
        return;
      case "beginText":
        this.textMatrix = this.lineMatrix = identity;
        return;
      case "setFont":
        this.size = y;
        return;
      case "setCharSpacing":
        this.characterSpacing = x;
        return;
      case "setWordSpacing":
        this.wordSpacing = x;
        return;
      case "setHScale":
        this.scale = x / 100;
        return;
      case "setTextMatrix":
        this.textMatrix = this.lineMatrix = matrixOf(args.length === 1 ? args[0] : args);
        return;
      case "moveText":
        this.textMatrix = this.lineMatrix = product([1, 0, 0, 1, x, y], this.lineMatrix);
        return;
      case "showText":
        this.show(Array.isArray(args[0]) ? args[0] : []);
        return;
      case "nextLine":
      case "setTextRise":
      case "setLeading":
      case "setLeadingMoveText":
      case "showSpacedText":
      case "nextLineShowText":
      case "nextLineSetSpacingShowText":
        throw new Error(`LibreOffice has not written ${operator} so far`);
      default:
      // Colours, lines and marks show no text.
    }
  }

  /** @param bounds least x and y, most x and y of the path */
  private endPath(bounds: unknown): void {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(bounds);
    if (this.clips)
      this.state = {
        ...this.state,
        clip: common(this.state.clip, boxOf({ left, bottom, right, top }, this.state.matrix)),
      };
    this.clips = false;
  }

  /** Numbers between glyphs move the next one back by thousandths of the font size. */
  private show(parts: readonly unknown[]): void {
    let text = "";
    let width = 0;
    for (const part of parts) {
      if (typeof part === "number") width -= (part / 1000) * this.size * this.scale;
      else if (isGlyph(part)) {
        const spacing = this.characterSpacing + (part.isSpace ? this.wordSpacing : 0);
        text += part.unicode;
        width += ((part.width / 1000) * this.size + spacing) * this.scale;
      }
    }
    const matrix = product(this.textMatrix, this.state.matrix);
    const glyphs = { left: 0, bottom: -letters.below * this.size, right: width, top: letters.above * this.size };
    const fontSize = this.size * Math.hypot(matrix[2], matrix[3]);
    if (text.trim() !== "") this.shown.push({ text, box: boxOf(glyphs, matrix), clip: this.state.clip, fontSize });
    this.textMatrix = product([1, 0, 0, 1, width, 0], this.textMatrix);
  }
}

interface Glyph {
  readonly unicode: string;
  /** In thousandths of the font size. */
  readonly width: number;
  readonly isSpace: boolean;
}

function isGlyph(part: unknown): part is Glyph {
  return typeof part === "object" && part !== null && "unicode" in part && "width" in part && "isSpace" in part;
}

/** The numbers of a list or of a typed array. */
function numbersOf(values: unknown): readonly number[] {
  if (values === null || typeof values !== "object") return [];
  return Object.values(values).map((value) => (typeof value === "number" ? value : 0));
}

function matrixOf(values: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(values);
  return [a, b, c, d, e, f];
}

/** First one, then the other. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** What a box becomes on the page. */
function boxOf({ left, bottom, right, top }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}
