import { PdfFont } from "./pdfFont";
import { entriesOf, nameOf, PdfReader, type PdfFile, type PdfValue } from "./pdfObjects";

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
  readonly font: string;
}

/** [a b c d e f] of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];
const everywhere: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** Height of letters without the air around them, as a share of the font size. */
const letters = { below: 0.18, above: 0.65 } as const;

interface GraphicsState {
  readonly matrix: Matrix;
  readonly clip: Box;
}

/** Every text that a page shows. */
export function shownTexts(file: PdfFile, page: PdfValue): readonly ShownText[] {
  const content = file.items(entriesOf(page).get("Contents")).map((stream) => file.content(stream));
  return new PageReading(file, file.entry(page, "Resources"), { matrix: identity, clip: everywhere }).read(
    content.join("\n"),
  );
}

class PageReading {
  private readonly shown: ShownText[] = [];
  private readonly fonts = new Map<string, PdfFont>();
  private readonly stack: GraphicsState[] = [];
  private state: GraphicsState;
  private path: (readonly [number, number])[] = [];
  private clips = false;
  private textMatrix = identity;
  private lineMatrix = identity;
  private font: PdfFont | null = null;
  private size = 0;
  private characterSpacing = 0;
  private wordSpacing = 0;
  private scale = 1;
  private leading = 0;
  private rise = 0;

  constructor(
    private readonly file: PdfFile,
    private readonly resources: PdfValue,
    start: GraphicsState,
  ) {
    this.state = start;
  }

  read(content: string): readonly ShownText[] {
    const reader = new PdfReader(content);
    let operands: PdfValue[] = [];
    for (let value = reader.value(); value !== undefined; value = reader.value()) {
      if (typeof value === "object" && value?.kind === "operator") {
        this.execute(value.name, operands);
        operands = [];
      } else operands.push(value);
    }
    return this.shown;
  }

  private execute(operator: string, operands: readonly PdfValue[]): void {
    const numbers = operands.map((one) => (typeof one === "number" ? one : 0));
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (operator) {
      case "q":
        this.stack.push(this.state);
        return;
      case "Q":
        this.state = this.stack.pop() ?? this.state;
        return;
      case "cm":
        this.state = { ...this.state, matrix: product([a, b, c, d, e, f], this.state.matrix) };
        return;
      case "m":
      case "l":
        this.path.push([a, b]);
        return;
      case "c":
        this.path.push([a, b], [c, d], [e, f]);
        return;
      case "v":
      case "y":
        this.path.push([a, b], [c, d]);
        return;
      case "re":
        this.path.push([a, b], [a + c, b + d]);
        return;
      case "W":
      case "W*":
        this.clips = true;
        return;
      case "n":
      case "S":
      case "s":
      case "f":
      case "F":
      case "f*":
      case "B":
      case "B*":
      case "b":
      case "b*":
        this.endPath();
        return;
      case "BT":
        this.textMatrix = this.lineMatrix = identity;
        return;
      case "Tf":
        this.font = this.fontNamed(nameOf(operands[0]));
        this.size = b;
        return;
      case "Tc":
        this.characterSpacing = a;
        return;
      case "Tw":
        this.wordSpacing = a;
        return;
      case "Tz":
        this.scale = a / 100;
        return;
      case "TL":
        this.leading = a;
        return;
      case "Ts":
        this.rise = a;
        return;
      case "Tm":
        this.textMatrix = this.lineMatrix = [a, b, c, d, e, f];
        return;
      case "TD":
        this.leading = -b;
        this.nextLine(a, b);
        return;
      case "Td":
        this.nextLine(a, b);
        return;
      case "T*":
        this.nextLine(0, -this.leading);
        return;
      case "Tj":
        this.show(operands);
        return;
      case "'":
        this.nextLine(0, -this.leading);
        this.show(operands);
        return;
      case "TJ":
        this.show(this.file.items(operands[0]));
        return;
      case "Do":
        this.form(nameOf(operands[0]));
        return;
      default:
      // Colours, lines and marks show no text.
    }
  }

  private endPath(): void {
    if (this.clips) this.state = { ...this.state, clip: common(this.state.clip, boxOf(this.path, this.state.matrix)) };
    this.clips = false;
    this.path = [];
  }

  private nextLine(x: number, y: number): void {
    this.textMatrix = this.lineMatrix = product([1, 0, 0, 1, x, y], this.lineMatrix);
  }

  private fontNamed(name: string): PdfFont {
    const known = this.fonts.get(name);
    if (known !== undefined) return known;
    const font = new PdfFont(this.file, this.file.entry(this.file.entry(this.resources, "Font"), name));
    this.fonts.set(name, font);
    return font;
  }

  /** A picture shows no text; a form is a page within the page. */
  private form(name: string): void {
    const form = this.file.entry(this.file.entry(this.resources, "XObject"), name);
    if (nameOf(this.file.entry(form, "Subtype")) !== "Form") return;
    const numbers = this.file.items(this.file.entry(form, "Matrix")).map(Number);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
    const own = this.file.entry(form, "Resources");
    const start = { ...this.state, matrix: product([a, b, c, d, e, f], this.state.matrix) };
    this.shown.push(...new PageReading(this.file, own ?? this.resources, start).read(this.file.content(form)));
  }

  /** Numbers between strings move the next one back by thousandths of the font size. */
  private show(parts: readonly PdfValue[]): void {
    const { font } = this;
    if (font === null) throw new Error("A text without a font");
    let text = "";
    let width = 0;
    for (const part of parts) {
      if (typeof part === "number") width -= (part / 1000) * this.size * this.scale;
      else if (typeof part === "object" && part?.kind === "string") {
        for (const glyph of font.glyphs(part.codes)) {
          const spacing = this.characterSpacing + (glyph.isSpace ? this.wordSpacing : 0);
          text += glyph.text;
          width += (glyph.width * this.size + spacing) * this.scale;
        }
      }
    }
    const matrix = product(this.textMatrix, this.state.matrix);
    const bottom = this.rise - letters.below * this.size;
    const top = this.rise + letters.above * this.size;
    const box = boxOf(
      [
        [0, bottom],
        [width, bottom],
        [width, top],
        [0, top],
      ],
      matrix,
    );
    const fontSize = this.size * Math.hypot(matrix[2], matrix[3]);
    if (text.trim() !== "") this.shown.push({ text, box, clip: this.state.clip, fontSize, font: font.name });
    this.textMatrix = product([1, 0, 0, 1, width, 0], this.textMatrix);
  }
}

/** First one, then the other. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function boxOf(points: readonly (readonly [number, number])[], [a, b, c, d, e, f]: Matrix): Box {
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
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
