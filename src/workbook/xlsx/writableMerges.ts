import type { CellArea } from "../grid";

/**
 * Merged areas as Excel takes them: of several cells, and none over another. A sheet that a region made in another program may
 * break that, and Excel would repair the file by undoing all of them; of two that overlap the upper one stays.
 */
export function writableMerges(merges: readonly CellArea[]): readonly CellArea[] {
  let open: CellArea[] = [];
  return [...merges]
    .sort((one, other) => one.top - other.top)
    .filter((area) => {
      open = open.filter(({ bottom }) => bottom >= area.top);
      const isFree = !open.some(({ left, right }) => left <= area.right && right >= area.left);
      const isArea = area.bottom > area.top || area.right > area.left;
      if (isFree && isArea) open.push(area);
      return isFree && isArea;
    });
}
