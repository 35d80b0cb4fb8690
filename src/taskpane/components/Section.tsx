import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { overflowWrap: "anywhere" },
  heardOnly: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface SectionProps {
  readonly heading: string;
  /** 3 below the heading of the results. */
  readonly level?: 2 | 3;
  /** true: what is seen around it says the same; a screen reader still finds it. */
  readonly heardOnly?: boolean;
  readonly children: ReactNode;
}

/** A part of a step under a heading that a screen reader can jump to. */
export function Section({ heading, level = 2, heardOnly = false, children }: SectionProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2
        as={level === 2 ? "h2" : "h3"}
        id={id}
        className={heardOnly ? styles.heardOnly : styles.heading}
        style={{ margin: 0 }}
      >
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}
