import { makeStyles } from "@fluentui/react-components";

/** What is inside a question's card: its text, and buttons that wrap as long answers need. */
export const useQuestionStyles = makeStyles({
  text: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere", whiteSpace: "normal", height: "auto" },
});
