import type { Translate } from "../locales/translator";

/** Wrong usage, or a file that cannot be read or written: exit status 2, nothing written. */
export class UsageFault extends Error {
  constructor(readonly text: (t: Translate) => string) {
    super("usage");
    this.name = "UsageFault";
  }
}

export const exitStatus = { evaluated: 0, refused: 1, usage: 2 } as const;
