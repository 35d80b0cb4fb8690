import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ExcelMissing } from "../host/detectOffice";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  message: { marginBottom: "8px" },
  text: { whiteSpace: "normal", overflowWrap: "anywhere" },
  title: { display: "block" },
});

/** Why the pane works on files although Excel opened it, and what to do. */
export function ExcelMissingMessage({ missing }: { readonly missing: ExcelMissing }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <MessageBar className={styles.message} layout="multiline" intent="warning">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle className={styles.title}>{t("pane.missing.heading")}</MessageBarTitle>
        {t(`pane.missing.${missing}`)} {t("pane.missing.meanwhile")}
      </MessageBarBody>
      <MessageBarActions>
        <Link
          inline
          as="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t("pane.missing.again")}
        </Link>
      </MessageBarActions>
    </MessageBar>
  );
}
