import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { Translate } from "../../locales/translator";
import type { Language } from "../../locales/language";
import { dateText } from "../../report/comparison/comparedWithText";
import { usePaneActions } from "../paneActions";
import type { Asked } from "../state/paneState";
import { useTexts } from "../texts/useTexts";

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    maxWidth: "calc(100vw - 32px)",
    padding: "16px",
    "@media (max-width: 200px)": { padding: "8px" },
  },
  text: { overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap" },
});

/** Asks before something is replaced; Escape leaves everything as it is. */
export function Confirmation({ asked }: { readonly asked: Asked }): React.JSX.Element {
  const { reply } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const answer = (agreed: boolean) => (): void => {
    reply(asked, agreed);
  };
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) reply(asked, false);
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(`pane.frame.ask.${asked.kind}.title`)}</DialogTitle>
          <DialogContent className={styles.text}>{askedText(asked, t, language)}</DialogContent>
          <DialogActions fluid className={styles.actions}>
            {/* The first takes the focus: whoever presses Enter at once loses nothing. */}
            <Button appearance="primary" onClick={answer(false)}>
              {t("pane.frame.ask.no")}
            </Button>
            <Button onClick={answer(true)}>{t(`pane.frame.ask.${asked.kind}.yes`)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function askedText(asked: Asked, t: Translate, language: Language): string {
  if (asked.kind === "sample") return t("pane.frame.ask.sample.text");
  const { date, organisations: count } = asked;
  return date === null
    ? t("pane.frame.ask.restore.undated", { count })
    : t("pane.frame.ask.restore.text", { date: dateText(date, language), count });
}
