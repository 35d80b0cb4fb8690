import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";

export type DocumentCell = string | { readonly text: string; readonly columnSpan?: number; readonly rowSpan?: number };

/** A document with a table after some paragraphs. */
export async function documentOf(
  paragraphs: readonly string[],
  rows: readonly (readonly DocumentCell[])[],
): Promise<Uint8Array> {
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const { text, ...spans } = typeof cell === "string" ? { text: cell } : cell;
            return new TableCell({ ...spans, children: text.split("\n").map((line) => new Paragraph(line)) });
          }),
        }),
    ),
  });
  const children = [...paragraphs.map((text) => new Paragraph(text)), table];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ creator: "Исполком", sections: [{ children }] })));
}
