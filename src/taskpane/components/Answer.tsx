import { useEffect, useRef, type ReactNode } from "react";

interface AnswerProps {
  /** What was asked for; another object is another answer. null: nothing yet. */
  readonly of: object | null;
  readonly children: ReactNode;
}

/** What an action found, as its first line: the eye and the focus are taken there. */
export function Answer({ of, children }: AnswerProps): React.JSX.Element {
  const line = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useEffect(() => {
    if (of === before.current) return;
    before.current = of;
    if (of === null) return;
    line.current?.focus({ preventScroll: true });
    line.current?.scrollIntoView({ block: "start" });
  }, [of]);
  return (
    <div ref={line} role="status" tabIndex={-1}>
      {children}
    </div>
  );
}
