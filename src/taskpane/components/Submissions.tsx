import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Understanding } from "../../evaluation/outcome";
import { expectedOrganisations, type SubmissionStatus } from "../../intake/submissionStatus";
import { issueMessage } from "../../issues/issue";
import { isLanguage, languageNames } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { startPipeline } from "../actions/paneContext";
import { usePaneActions } from "../paneActions";
import { useTexts } from "../texts/useTexts";
import { organisationNames, regionsOf, shortened, type Region, type Regions } from "../view/regions";
import { Disclosure } from "./Disclosure";
import { Location } from "./Location";
import { LongList } from "./LongList";
import { Note } from "./Note";
import { RegionMessage } from "./RegionMessage";
import { Section } from "./Section";

/** Issues of an organisation that are read at once; the others are one press away. */
const shownAtOnce = 2;

const useStyles = makeStyles({
  region: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  missing: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, fontWeight: "normal" },
  issue: {
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    paddingLeft: "8px",
    display: "flex",
    flexDirection: "column",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

/** Regions are written to in the language of their own office. */
const messageLanguages = ["ru", "kk"] as const;
type MessageLanguage = (typeof messageLanguages)[number];

/** What the pipeline makes of an understanding. */
interface Known {
  readonly understanding: Understanding;
  readonly statuses: readonly SubmissionStatus[];
  /** By organisation. */
  readonly messages: ReadonlyMap<string, string>;
}

const noStatuses: Known["statuses"] = [];
const noMessages: Known["messages"] = new Map();

async function knownOf(understanding: Understanding, language: MessageLanguage): Promise<Known> {
  const { statusesForPane, messagesForPane } = await startPipeline();
  const statuses = await statusesForPane(understanding);
  const letters = await messagesForPane(understanding, language);
  return {
    understanding,
    statuses,
    messages: new Map(letters.map(({ organisation, text }) => [organisation, text])),
  };
}

interface SubmissionsProps {
  readonly understanding: Understanding;
  /** Number of heads that nobody has said the meaning of yet. */
  readonly unanswered: number;
}

/** The organisations in one list, what is open first, each with its own issues and the letter that asks for the rest. */
export function Submissions(props: SubmissionsProps): React.JSX.Element | null {
  const { saveMessages } = usePaneActions();
  const { t, language } = useTexts();
  const styles = useStyles();
  const [known, setKnown] = useState<Known | null>(null);
  const [chosen, setChosen] = useState<MessageLanguage>(language === "kk" ? "kk" : "ru");
  useEffect(() => {
    let shown = true;
    void knownOf(props.understanding, chosen).then((found) => {
      if (shown) setKnown(found);
    });
    return () => {
      shown = false;
    };
  }, [props.understanding, chosen]);
  // What was known before stays until the answer is there.
  const { understanding, statuses, messages } = known ?? { ...props, statuses: noStatuses, messages: noMessages };
  const regions = useMemo(() => regionsOf(understanding, statuses), [understanding, statuses]);
  const names = useMemo(() => organisationNames(understanding, language), [understanding, language]);
  if (statuses.length === 0) return null;
  const sent = statuses.length - regions.nothing.length;
  const numbers = new Map(statuses.map(({ organisation }, index) => [organisation, index + 1]));
  const list = (of: readonly Region[]): React.JSX.Element => (
    <LongList items={of} keyOf={({ status }) => status.organisation} plain>
      {(region) => (
        <RegionCard
          region={region}
          name={names.get(region.status.organisation) ?? region.status.organisation}
          letter={{
            text: messages.get(region.status.organisation) ?? null,
            language: chosen,
            number: numbers.get(region.status.organisation) ?? 0,
          }}
        />
      )}
    </LongList>
  );
  return (
    <Section
      heading={t("pane.status.heading", { number: sent, all: expectedOrganisations(statuses, understanding.issues) })}
    >
      {regions.open.length + regions.nothing.length === 0 && <Text>{t("results.regions.readyAll")}</Text>}
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
        {messages.size > 0 && props.unanswered > 0 && <Note>{t("pane.status.answersFirst")}</Note>}
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
      {groups.map((group) => {
        const own = regions[group];
        if (own.length === 0) return null;
        return (
          <Disclosure
            key={group}
            open={group !== "ready"}
            summary={t(`results.regions.${group}`, { number: own.length })}
          >
            {list(own)}
          </Disclosure>
        );
      })}
    </Section>
  );
}

const groups = ["open", "nothing", "ready"] as const satisfies readonly (keyof Regions)[];

interface RegionCardProps {
  readonly region: Region;
  readonly name: string;
  readonly letter: { readonly text: string | null; readonly language: MessageLanguage; readonly number: number };
}

function RegionCard({ region, name, letter }: RegionCardProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { status, issues } = region;
  const rest = issues.slice(shownAtOnce);
  return (
    <div className={styles.region}>
      <Text weight="semibold" title={status.organisation}>
        {name}{" "}
        <span className={status.state === "nothing" ? styles.missing : styles.detail}>{statusText(region, t)}</span>
      </Text>
      {issues.slice(0, shownAtOnce).map((one, index) => (
        <RegionIssue key={index} organisation={status.organisation} name={name} {...one} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={t("pane.issues.more", { number: rest.length })}>
          <LongList items={rest} keyOf={(_issue, index) => String(index)} plain>
            {(one) => <RegionIssue organisation={status.organisation} name={name} {...one} />}
          </LongList>
        </Disclosure>
      )}
      {letter.text !== null && (
        <Disclosure summary={t("results.regions.letter")}>
          <RegionMessage organisation={status.organisation} {...letter} />
        </Disclosure>
      )}
    </div>
  );
}

type RegionIssueProps = Region["issues"][number] & {
  readonly organisation: string;
  /** Its short one. */
  readonly name: string;
};

function RegionIssue({ issue, decidesAward, organisation, name }: RegionIssueProps): React.JSX.Element {
  const { t } = useTexts();
  const styles = useStyles();
  const { file = null, sheet, cell } = issue;
  return (
    <span className={styles.issue}>
      <span>
        {issueMessage(shortened(issue, new Map([[organisation, name]])), t)}{" "}
        {decidesAward && <strong>{t("results.regions.decides")}</strong>}
      </span>
      {sheet !== null && (
        <span>
          <Location location={{ file, sheet, cell }} />
        </span>
      )}
    </span>
  );
}

function statusText({ status, open, expected }: Region, t: Translate): string {
  if (status.state === "nothing") return `– ${t("pane.status.notSent")}`;
  const complete = t("pane.status.complete", { reported: status.reported, expected });
  return `– ${complete}, ${open === 0 ? t("pane.status.noQuestions") : t("pane.status.questions", { count: open })}`;
}
