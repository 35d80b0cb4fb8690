import { Button, makeStyles, Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "../texts/useTexts";
import { CopyButton } from "./CopyButton";
import { Section } from "./Section";

interface CrashGuardProps {
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly fault: string | null;
}

/** Keeps a fault of drawing to the part in which it happened: Evaluate and the other steps stay usable. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { fault: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { fault: error instanceof Error ? (error.stack ?? String(error)) : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Crashed
        detail={fault}
        onAgain={() => {
          this.setState({ fault: null });
        }}
      />
    );
  }
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

function Crashed({ detail, onAgain }: { readonly detail: string; readonly onAgain: () => void }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div role="alert">
      <Section heading={t("pane.crash.heading")}>
        <Text>{t("pane.crash.help")}</Text>
        <div className={styles.buttons}>
          <Button onClick={onAgain}>{t("pane.crash.again")}</Button>
          <CopyButton label={t("pane.crash.copy")} text={detail} />
        </div>
      </Section>
    </div>
  );
}
