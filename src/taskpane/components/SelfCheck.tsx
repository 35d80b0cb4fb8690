import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Translate } from "../../locales/translator";
import { factNames, type CheckLine, type SelfCheckReport } from "../../workbook/excel/selfCheck/checkReport";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { CopyButton } from "./CopyButton";
import { Section } from "./Section";

const useStyles = makeStyles({
  frame: {
    marginBottom: "16px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  line: { overflowWrap: "anywhere" },
  failed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface SelfCheckProps {
  /** null before it has run. */
  readonly report: SelfCheckReport | null;
  readonly inExcel: boolean;
  /** Runs without being asked once more: the address asks for it. */
  readonly atOnce: boolean;
  readonly onClose: () => void;
}

/** One list of what works in this Excel and what does not, to be read out or copied to whoever helps. */
export function SelfCheck({ report, inExcel, atOnce, onClose }: SelfCheckProps): React.JSX.Element {
  const { selfCheck } = usePaneActions();
  const { t } = useTexts();
  const styles = useStyles();
  const begun = useRef(false);
  useEffect(() => {
    if (!atOnce || !inExcel || begun.current) return;
    begun.current = true;
    selfCheck();
  }, [atOnce, inExcel, selfCheck]);
  return (
    <div className={styles.frame}>
      <Section heading={t("selfCheck.heading")}>
        <Text size={200}>{t(inExcel ? "selfCheck.help" : "selfCheck.onlyInExcel")}</Text>
        <div role="status">{report !== null && <Text weight="semibold">{summary(report, t)}</Text>}</div>
        {report?.lines.some(({ state }) => state === "failed") && <Text>{t("selfCheck.advice")}</Text>}
        {report !== null && <Report report={report} />}
        <div className={styles.buttons}>
          {inExcel && <Button onClick={selfCheck}>{t(report === null ? "selfCheck.run" : "selfCheck.again")}</Button>}
          {report !== null && <CopyButton label={t("selfCheck.copy")} text={reportText(report, t)} />}
          <Button size="small" onClick={onClose}>
            {t("selfCheck.close")}
          </Button>
        </div>
      </Section>
    </div>
  );
}

function Report({ report }: { readonly report: SelfCheckReport }): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {report.lines.map((line) => (
          <li key={line.name} className={styles.line}>
            <span className={line.state === "failed" ? styles.failed : undefined}>{lineText(line, t)}</span>
            {line.detail !== "" && <div className={styles.detail}>{line.detail}</div>}
          </li>
        ))}
      </ul>
      <div className={styles.detail}>{factLines(report, t).join("\n")}</div>
    </>
  );
}

function summary({ lines }: SelfCheckReport, t: Translate): string {
  const failed = lines.filter(({ state }) => state === "failed").length;
  const skipped = lines.filter(({ state }) => state === "skipped").length;
  if (failed === 0 && skipped === 0) return t("selfCheck.allPassed", { count: lines.length });
  return t("selfCheck.summary", { passed: lines.length - failed - skipped, failed, skipped });
}

/** The sign is for the eye, the words for the ear. */
function lineText({ name, state }: CheckLine, t: Translate): string {
  const signs = { passed: "✓", failed: "✗", skipped: "–" } as const;
  const said = state === "passed" ? "" : ` – ${t(`selfCheck.${state}`)}`;
  return `${signs[state]} ${t(`selfCheck.lines.${name}`)}${said}`;
}

function factLines({ facts }: SelfCheckReport, t: Translate): readonly string[] {
  const told = factNames.map((name) => `${t(`selfCheck.facts.${name}`)}: ${facts[name]}`);
  return [`${t("selfCheck.build")}: ${buildName()}`, ...told];
}

/** The script that runs, "taskpane.3f2a….js": its name is of its contents. */
function buildName(): string {
  const addresses = Array.from(document.scripts, ({ src }) => src);
  return (
    addresses.map((address) => address.split("/").at(-1) ?? "").find((name) => name.startsWith("taskpane.")) ?? "?"
  );
}

function reportText(report: SelfCheckReport, t: Translate): string {
  const lines = report.lines.flatMap((line) => [
    lineText(line, t),
    ...(line.detail === "" ? [] : line.detail.split("\n").map((detail) => `    ${detail}`)),
  ]);
  return [
    t("selfCheck.heading"),
    summary(report, t),
    "",
    ...lines,
    "",
    ...factLines(report, t),
    navigator.userAgent,
    "",
  ].join("\n");
}
