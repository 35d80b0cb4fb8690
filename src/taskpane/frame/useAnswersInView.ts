import { useEffect, type RefObject } from "react";
import { reveal } from "./reveal";

/** Pixels of what stands below an answer that are to be seen with it. */
const seenBelow = 100;

/** After a press the first answer that appears, wherever it is said aloud, is scrolled to, unless the user scrolls first. */
export function useAnswersInView(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    let isAwaited = false;
    const pressed = (): void => {
      isAwaited = true;
    };
    const scrolled = (): void => {
      isAwaited = false;
    };
    const observer = new MutationObserver((mutations) => {
      if (!isAwaited) return;
      const answer = mutations
        .map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]'))
        .find((one) => one?.isConnected === true && element.contains(one) && one.textContent !== "");
      if (answer == null) return;
      isAwaited = false;
      if (answer.closest("[data-pinned]") !== null) return;
      const rest = answer.closest("section")?.getBoundingClientRect().bottom ?? 0;
      const { top, bottom } = answer.getBoundingClientRect();
      reveal(answer, Math.max(bottom, Math.min(bottom + seenBelow, rest)) - top);
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    element.addEventListener("click", pressed);
    element.addEventListener("change", pressed);
    window.addEventListener("wheel", scrolled, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("click", pressed);
      element.removeEventListener("change", pressed);
      window.removeEventListener("wheel", scrolled);
    };
  }, [page]);
}
