import { Button, Text } from "@fluentui/react-components";
import { questionText } from "../../../appendix/readAppendix";
import { anyText } from "../../../locales/language";
import { rowChangeText } from "../../../report/comparison/rowChangeText";
import type { TakenAppendix } from "../../otherRules";
import { usePaneActions } from "../../paneActions";
import type { OtherRules } from "../../state/otherRulesState";
import { useTexts } from "../../texts/useTexts";
import { Answer } from "../Answer";
import { Disclosure } from "../Disclosure";
import { LongList } from "../LongList";
import { Note } from "../Note";
import { Section } from "../Section";
import { OneFileButton } from "./OneFileButton";

interface FromAppendixProps {
  readonly appendix: OtherRules["appendix"];
}

/** The criteria from the official document: first what was understood and what is asked, then a press that writes them. */
export function FromAppendix({ appendix }: FromAppendixProps): React.JSX.Element {
  const { takeAppendix } = usePaneActions();
  const { t } = useTexts();
  return (
    <Section heading={t("appendix.pane.heading")}>
      <Note>{t("appendix.pane.help")}</Note>
      <OneFileButton label={t("appendix.pane.choose")} onFile={takeAppendix} />
      <Answer of={appendix}>{appendix !== null && <Text>{readText(appendix, t)}</Text>}</Answer>
      {appendix?.taken != null && <Taken taken={appendix.taken} />}
    </Section>
  );
}

function readText(
  { name, taken }: NonNullable<FromAppendixProps["appendix"]>,
  t: ReturnType<typeof useTexts>["t"],
): string {
  if (taken === null) return t("appendix.said.notFound", { path: name });
  const { blocks, criteria, questions } = taken.reading;
  const counts = { blocks: blocks.length, criteria: criteria.length, questions: questions.length };
  return t("appendix.said.read", { path: name, ...counts });
}

function Taken({ taken }: { readonly taken: TakenAppendix }): React.JSX.Element {
  const { writeAppendix, show } = usePaneActions();
  const { t } = useTexts();
  const { criteriaSheet, isFaulty, hasSettings, reading } = taken;
  return (
    <>
      <Questions taken={taken} />
      <Changes taken={taken} />
      {isFaulty && <Text>{t("appendix.pane.faulty")}</Text>}
      {show !== null && criteriaSheet !== null && <Text>{t("appendix.pane.there", { title: criteriaSheet })}</Text>}
      {show !== null && hasSettings && (
        <Note>
          {t("appendix.pane.blocks", {
            list: reading.blocks.map(({ code, name }) => `${code} – ${anyText(name)}`).join("; "),
          })}
        </Note>
      )}
      <span style={{ display: "flex", flexWrap: "wrap", gap: "8px" }}>
        {show !== null && (
          <Button
            onClick={() => {
              writeAppendix(taken, "workbook");
            }}
          >
            {t(criteriaSheet === null ? "appendix.pane.write" : "appendix.pane.replace")}
          </Button>
        )}
        <Button
          onClick={() => {
            writeAppendix(taken, "file");
          }}
        >
          {t("appendix.pane.save")}
        </Button>
      </span>
    </>
  );
}

/** What is left to staff, and what the program does not apply. */
function Questions({ taken: { reading } }: { readonly taken: TakenAppendix }): React.JSX.Element {
  const { t } = useTexts();
  const { criteria, questions, ofBlocks, remarks, renumbered } = reading;
  const names = new Map(criteria.map(({ code, name }) => [code, anyText(name)]));
  const asked = questions.map(({ code, question }) => `${code} ${names.get(code) ?? ""}: ${questionText(question, t)}`);
  const others = [
    ...ofBlocks.map(({ block, text }) => `${block}: ${text}`),
    ...remarks,
    ...renumbered.map(({ number, code }) => t("appendix.said.renumbered", { number, code })),
  ];
  return (
    <>
      {asked.length > 0 && <Text weight="semibold">{t("appendix.said.questions")}</Text>}
      <LongList items={asked} keyOf={(text) => text}>
        {(text) => text}
      </LongList>
      {others.length > 0 && (
        <Disclosure summary={t("appendix.pane.others", { number: others.length })}>
          <LongList items={others} keyOf={(_text, index) => String(index)}>
            {(text) => text}
          </LongList>
        </Disclosure>
      )}
    </>
  );
}

/** Row by row, against the criteria that are in the workbook. */
function Changes({ taken: { newer, criteriaSheet } }: { readonly taken: TakenAppendix }): React.JSX.Element | null {
  const { t, language } = useTexts();
  if (newer === null || criteriaSheet === null) return null;
  const { changes, unchanged } = newer;
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count("added"), removed: count("removed"), changed: count("changed"), unchanged };
  return (
    <>
      <Text weight="semibold">{t("appendix.newer.against", { name: criteriaSheet, ...counts })}</Text>
      <LongList items={changes} keyOf={(_change, index) => String(index)}>
        {(change) => rowChangeText(change, t, language)}
      </LongList>
    </>
  );
}
