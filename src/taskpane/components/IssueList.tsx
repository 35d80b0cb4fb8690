import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Issue } from "../../issues/issue";
import { useTexts } from "../texts/useTexts";
import { issueGroups } from "../view/issueGroups";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Location } from "./Location";
import { Section } from "./Section";

const useStyles = makeStyles({
  issue: { borderLeft: "3px solid", paddingLeft: "8px", display: "flex", flexDirection: "column" },
  message: { overflowWrap: "anywhere" },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
});

interface IssueListProps {
  readonly issues: readonly Issue[];
}

export function IssueList({ issues }: IssueListProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
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
          <LongList items={group.issues} keyOf={(_issue, index) => String(index)} plain>
            {(issue) => (
              <div className={mergeClasses(styles.issue, styles[group.severity])}>
                <Text className={styles.message}>
                  {issue.file !== null && <strong>{issue.file}: </strong>}
                  {issue.message}
                </Text>
                {issue.location !== null && (
                  <span>
                    <Location location={issue.location} />
                  </span>
                )}
              </div>
            )}
          </LongList>
        </Disclosure>
      ))}
    </Section>
  );
}
