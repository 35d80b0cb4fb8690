import { useEffect, useRef, type RefObject } from "react";
import { uncoverFocused } from "./reveal";

/** What is scrolled into view, or takes the focus, is not to end below what stays at the top. */
export function useScrollPadding(): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = head.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      // Where the head stays behind, its last part alone remains.
      const height = element.offsetHeight || (element.lastElementChild?.clientHeight ?? 0);
      document.documentElement.style.scrollPaddingTop = `${height + 8}px`;
      uncoverFocused();
    });
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => {
      observer.disconnect();
    };
  }, []);
  return head;
}

/** The same above what stays at the foot for a while. */
export function useFootPadding(): RefObject<HTMLDivElement | null> {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = foot.current;
    if (element === null) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const stays = getComputedStyle(element).position === "sticky";
      style.scrollPaddingBottom = stays ? `${element.offsetHeight + 8}px` : "";
      uncoverFocused();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = "";
    };
  }, []);
  return foot;
}
