import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** A sentence in small print. */
export function Note({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.note}>
      {children}
    </Text>
  );
}
