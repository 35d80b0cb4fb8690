import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Issue } from "../../issues/issue";
import { useTexts } from "../texts/useTexts";
import { issueGroups, type IssueGroup } from "../view/issueGroups";
import { Disclosure } from "./Disclosure";
import { Place, type ShowCell } from "./Place";
import { Section } from "./Section";

/** As many as a reader can take in; the rest stands one press away. */
const shownAtFirst = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  issue: { borderLeft: "3px solid", paddingLeft: "8px", display: "flex", flexDirection: "column" },
  message: { overflowWrap: "anywhere" },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  more: { marginTop: "8px" },
});

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly show: ShowCell;
}

/** All issues by severity, each with its place. */
export function IssueList({ issues, show }: IssueListProps): React.JSX.Element {
  const { t } = useTexts();
  const groups = useMemo(() => issueGroups(issues, t), [issues, t]);
  return (
    <Section heading={t("pane.issues.heading")}>
      {groups.length === 0 && <Text>{t("pane.issues.none")}</Text>}
      {groups.map((group) => (
        <Disclosure
          key={group.severity}
          open={group.severity !== "info"}
          summary={t(`pane.issues.${group.severity}`, { number: group.issues.length })}
        >
          <IssueItems group={group} show={show} />
        </Disclosure>
      ))}
    </Section>
  );
}

function IssueItems({ group, show }: { readonly group: IssueGroup; readonly show: ShowCell }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const listed = all ? group.issues : group.issues.slice(0, shownAtFirst);
  const rest = group.issues.length - listed.length;
  return (
    <>
      <ul className={styles.list}>
        {listed.map((issue, index) => (
          <li key={index} className={mergeClasses(styles.issue, styles[group.severity])}>
            <Text className={styles.message}>
              {issue.file !== null && <strong>{issue.file}: </strong>}
              {issue.message}
            </Text>
            {issue.place !== null && (
              <span>
                <Place place={issue.place} show={show} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Link
          inline
          as="button"
          className={styles.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {t("pane.issues.more", { number: rest })}
        </Link>
      )}
    </>
  );
}
