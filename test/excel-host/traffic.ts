/** What went to and fro between office.js and the host. */
export interface RoundTrip {
  /** UTF-8 bytes of the message as it went. */
  readonly requestBytes: number;
  /** 0 where no answer was given. */
  answerBytes: number;
  readonly actions: number;
  /** First few method and property names, for reading a log. */
  readonly summary: string;
}

/**
 * Counts what the adapter's `context.sync` sends; office.js' own clean-up after Excel.run and its own services, of which
 * a page uses some, are counted apart.
 */
export class Traffic {
  readonly roundTrips: RoundTrip[] = [];
  cleanups = 0;
  services = 0;

  clear(): void {
    this.roundTrips.length = 0;
    this.cleanups = 0;
    this.services = 0;
  }

  get largestRequest(): number {
    return Math.max(0, ...this.roundTrips.map((trip) => trip.requestBytes));
  }

  get largestAnswer(): number {
    return Math.max(0, ...this.roundTrips.map((trip) => trip.answerBytes));
  }
}

const encoder = new TextEncoder();

export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
