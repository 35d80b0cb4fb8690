/** A file that the user chose or dropped; its bytes are read when they are needed. */
export interface ChosenFile {
  readonly name: string;
  /** Its figures are invented. */
  readonly isSample?: true;
  readonly bytes: () => Promise<Uint8Array>;
  /** Whether it can still be read as it was chosen: a browser gives nothing of one that was saved anew since. */
  readonly isUnchanged?: () => Promise<boolean>;
}

export function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    isUnchanged: () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => true,
          () => false,
        ),
  };
}
