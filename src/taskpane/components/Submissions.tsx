import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Understanding } from "../../evaluation/outcome";
import { expectedOrganisations, type SubmissionStatus } from "../../intake/submissionStatus";
import { isLanguage, languageNames, type Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { loadPipeline } from "../actions/paneContext";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { CopyButton } from "./CopyButton";
import { Disclosure } from "./Disclosure";
import { LongList } from "./LongList";
import { Note } from "./Note";
import { Section } from "./Section";

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  open: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  message: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    margin: "4px 0",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

type Pipeline = Awaited<ReturnType<typeof loadPipeline>>;
/** Regions are written to in the language of their own office. */
const messageLanguages = ["ru", "kk"] as const;

interface SubmissionsProps {
  readonly understanding: Understanding;
}

/** Who sent, how complete it is and what is open; for each organisation the letter that asks for the rest. */
export function Submissions({ understanding }: SubmissionsProps): React.JSX.Element | null {
  const { saveText, saveMessages } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const [pipeline, setPipeline] = useState<Pipeline | null>(null);
  const [chosen, setChosen] = useState<(typeof messageLanguages)[number]>(language === "kk" ? "kk" : "ru");
  useEffect(() => {
    let shown = true;
    void loadPipeline().then((part) => {
      if (shown) setPipeline(part);
    });
    return () => {
      shown = false;
    };
  }, []);
  const statuses = useMemo(() => pipeline?.statusesForPane(understanding) ?? [], [pipeline, understanding]);
  const messages = useMemo(
    () =>
      new Map(
        (pipeline?.messagesForPane(understanding, chosen) ?? []).map(({ organisation, text }) => [organisation, text]),
      ),
    [pipeline, understanding, chosen],
  );
  if (statuses.length === 0) return null;
  const sent = statuses.filter(({ state }) => state !== "nothing").length;
  return (
    <Section
      heading={t("pane.status.heading", { number: sent, all: expectedOrganisations(statuses, understanding.issues) })}
    >
      <Note>{t("pane.status.help")}</Note>
      <div className={styles.buttons}>
        <Select
          size="small"
          aria-label={t("pane.status.language")}
          value={chosen}
          onChange={(_event, { value }) => {
            if (isLanguage(value) && value !== "en") setChosen(value);
          }}
        >
          {messageLanguages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </Select>
        {messages.size > 0 && (
          <Button
            size="small"
            onClick={() => {
              saveMessages(understanding, chosen);
            }}
          >
            {t("pane.status.saveAll")}
          </Button>
        )}
      </div>
      <LongList items={statuses} keyOf={({ organisation }) => organisation} plain>
        {(status, index) => (
          <Disclosure
            summary={
              <>
                {status.organisation}{" "}
                <span className={status.state === "nothing" ? styles.open : styles.detail}>
                  {statusText(status, t)}
                </span>
              </>
            }
          >
            <Message
              organisation={status.organisation}
              text={messages.get(status.organisation) ?? null}
              language={chosen}
              onSave={(text) => {
                saveText(`${t("pane.status.fileName")}-${String(index + 1).padStart(2, "0")}.txt`, text);
              }}
            />
          </Disclosure>
        )}
      </LongList>
    </Section>
  );
}

function statusText(status: SubmissionStatus, t: Translate): string {
  if (status.state === "nothing") return `– ${t("pane.status.notSent")}`;
  const open = status.errors + status.warnings + status.questions;
  const complete = t("pane.status.complete", { reported: status.reported, expected: status.expected });
  return `– ${complete}, ${open === 0 ? t("pane.status.noQuestions") : t("pane.status.questions", { count: open })}`;
}

interface MessageProps {
  readonly organisation: string;
  /** null where nothing is open. */
  readonly text: string | null;
  readonly language: Language;
  readonly onSave: (text: string) => void;
}

function Message({ organisation, text, language, onSave }: MessageProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  if (text === null) return <Text size={200}>{t("pane.status.noMessage")}</Text>;
  return (
    <>
      <div
        className={styles.message}
        lang={language}
        role="group"
        aria-label={t("pane.status.message", { organisation })}
      >
        {text}
      </div>
      <div className={styles.buttons}>
        <CopyButton label={t("pane.status.copy")} text={text} />
        <Button
          size="small"
          onClick={() => {
            onSave(text);
          }}
        >
          {t("pane.status.save")}
        </Button>
      </div>
    </>
  );
}
