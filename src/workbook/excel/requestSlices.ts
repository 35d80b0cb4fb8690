/** Something to be queued into a request, with the bytes it will take there. */
export interface SizedAction {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Bytes of an object path and its actions around what they carry; measured 150 to 400. */
export const actionBytes = 400;

/**
 * Packs actions, in their order, into as few slices as hold at most `limit` bytes each. An action above the limit gets
 * a slice of its own.
 */
export function slicesWithin<Sized extends { readonly bytes: number }>(
  actions: readonly Sized[],
  limit: number,
): readonly (readonly Sized[])[] {
  const slices: Sized[][] = [];
  let free = 0;
  for (const action of actions) {
    const last = slices.at(-1);
    if (last && action.bytes <= free) {
      last.push(action);
      free -= action.bytes;
    } else {
      slices.push([action]);
      free = limit - action.bytes;
    }
  }
  return slices;
}

const encoder = new TextEncoder();

/** Bytes of a value as it is in a request: JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
