/** A file that the user chose or dropped; its bytes are read when they are needed. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export function chosenFile(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
