/** Pixels above and below that the head, and what is pinned at the foot, lie over. */
function covered(): readonly [above: number, below: number] {
  const { scrollPaddingTop, scrollPaddingBottom } = document.documentElement.style;
  return [Number.parseFloat(scrollPaddingTop) || 0, Number.parseFloat(scrollPaddingBottom) || 0];
}

/**
 * Scrolls what has appeared to below the head, unless its first lines are in view.
 * @param enough pixels from its top on that must be seen
 */
export function reveal(element: Element, enough: number): void {
  const { top } = element.getBoundingClientRect();
  const [above, below] = covered();
  if (top >= above && top + enough <= window.innerHeight - below) return;
  element.scrollIntoView({ block: "start" });
}

/** What has the focus and was in view is so still, where more of the page is covered from now on. */
export function uncoverFocused(): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement.closest("body, [data-pinned], header") !== document.body) return;
  const { top, bottom } = activeElement.getBoundingClientRect();
  if (activeElement !== document.body && bottom > 0 && top < window.innerHeight) uncover(activeElement);
}

/** Scrolls as little as brings the whole of a control in view, or the beginning of what is higher than the window. */
export function uncover(control: Element): void {
  const { top, bottom } = control.getBoundingClientRect();
  const [above, below] = covered();
  const room = window.innerHeight - below - above;
  if (top >= above && bottom <= above + room) return;
  control.scrollIntoView({ block: bottom - top > room ? "start" : "nearest" });
}
