/**
 * Lets a piece of work begin only when the last one has ended, however it ended; a second press meanwhile does nothing
 * and gets null.
 */
export function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result | null> {
  let running = false;
  return async (work) => {
    if (running) return null;
    running = true;
    try {
      return await work();
    } finally {
      running = false;
    }
  };
}
