import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Criterion } from "../../criteria/criterion";
import type { SlipWithEffect } from "../../insight/repairEffects";
import { issueMessage } from "../../issues/issue";
import { repairEffectText, repairText } from "../../report/checks/slipText";
import type { GivenAnswer } from "../state/paneAnswers";
import { useTexts } from "../texts/useTexts";
import { acceptedRepair } from "../view/acceptedRepair";
import { shortened } from "../view/regions";
import { Location } from "./Location";

const useStyles = makeStyles({
  card: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    paddingLeft: "8px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal", height: "auto" },
});

interface SlipCardProps {
  readonly slip: SlipWithEffect;
  readonly criteria: readonly Criterion[];
  /** Short names of the organisations. */
  readonly names: ReadonlyMap<string, string>;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** A possible slip, the repair it suggests, what that would change, and the press that accepts it. */
export function SlipCard({ slip, criteria, names, onAnswer }: SlipCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const [issue] = slip.issues;
  const { file = null, sheet, cell } = issue;
  const message = issueMessage(shortened(issue, names), t);
  return (
    <div role="group" aria-label={message} tabIndex={-1} data-question className={styles.card}>
      <Text>{message}</Text>
      {sheet !== null && (
        <span>
          <Location location={{ file, sheet, cell }} />
        </span>
      )}
      <span className={styles.detail}>
        {t("corrections.slips.repair")}: {repairText(slip, criteria, t)}
      </span>
      <span className={styles.detail}>
        {t("corrections.slips.effect")}: {repairEffectText(slip, t, (name) => names.get(name) ?? name)}
      </span>
      <span>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            onAnswer({ kind: "repair", corrections: acceptedRepair(slip.repairs, criteria, t) });
          }}
        >
          {t("pane.slips.accept")}
        </Button>
      </span>
    </div>
  );
}
