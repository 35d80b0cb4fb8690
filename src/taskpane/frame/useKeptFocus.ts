import { useEffect } from "react";
import { uncover } from "./reveal";

/** Milliseconds in which whoever took the control away may give the focus on. */
const givenOnWithin = 100;
/** Controls that had the focus last. */
const remembered = 8;

interface Focused {
  readonly element: HTMLElement;
  /** What it stood in, from within. */
  readonly around: readonly Element[];
}

/**
 * When the control that has the focus disappears, the focus goes to what stood around it, never to the page as a whole; from a
 * message or a question over the page, back to where it was before. A control that takes it is not left below what is pinned.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: readonly Focused[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      last = [{ element: target, around: ancestors(target) }, ...last].slice(0, remembered);
      // In whatever is scrolled by itself, or stays where it is, nothing is covered.
      if (target.closest("[data-pinned], [role=dialog], [role=alertdialog], header") === null) uncover(target);
    };
    const look = (): void => {
      clearTimeout(timer);
      if (document.activeElement !== document.body) return;
      timer = setTimeout(() => {
        if (document.activeElement === document.body) heir(last)?.focus();
      }, givenOnWithin);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", look);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", look);
    };
  }, []);
}

/** Who takes the focus; null where the control is still there, and the user has only pressed beside it. */
function heir(last: readonly Focused[]): HTMLElement | null {
  const [lost] = last;
  if (lost === undefined || canHold(lost.element)) return null;
  const wasOver = lost.around.some((one) => one.matches("[data-pinned], [role=dialog], [role=alertdialog]"));
  const before = wasOver ? last.find(({ element }) => canHold(element)) : undefined;
  if (before !== undefined) return before.element;
  const room = lost.around.find(
    (one) =>
      one instanceof HTMLElement && canHold(one) && one.matches("section, [role=tabpanel], [role=group], li, main"),
  );
  const taker = room?.querySelector<HTMLElement>("h2, h3") ?? room;
  if (!(taker instanceof HTMLElement)) return null;
  if (taker.tabIndex < 0) taker.tabIndex = -1;
  return taker;
}

function canHold(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled");
}

function ancestors(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement === null ? [] : [parentElement, ...ancestors(parentElement)];
}
