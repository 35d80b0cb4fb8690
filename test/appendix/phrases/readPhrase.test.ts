import fc from "fast-check";
import { readPhrase } from "../../../src/appendix/phrases/readPhrase";
import { inShort } from "./inShort";
import { asked, given, understood } from "./phrases";

describe("a wording of the Appendix", () => {
  it.each([...given, ...understood])("%s", (phrase, meaning) => {
    expect(inShort(readPhrase(phrase))).toBe(meaning);
  });

  it.each(asked)("%s: a question", (phrase, question) => {
    expect(inShort(readPhrase(phrase))).toBe(question);
  });

  it("is counted: of 210 of our own 109 are read, 101 asked, none is read in another way than it is meant", () => {
    const own = [...understood, ...asked];
    const read = own.filter(([phrase]) => readPhrase(phrase).state !== "question");
    const wrong = own.filter(([phrase, meaning]) => inShort(readPhrase(phrase)) !== meaning);
    process.stdout.write(
      `phrases: ${own.length}, read ${read.length}, asked ${own.length - read.length}, wrong ${wrong.length}\n`,
    );
    expect([own.length, read.length, wrong.length]).toEqual([210, 109, 0]);
  });

  it("is never read where something is said that the grammar does not know", () => {
    const additions = [
      ", кроме сельских организаций",
      " сверх нормы",
      " в двойном размере",
      ", но не для всех",
      " или по решению комиссии",
      " при условии подтверждения",
      " ежеквартально",
      ", затем 3 балла",
      " (см. примечание)",
      " / 2",
      " 7",
      " (ауылдық жерден басқа)",
      " екі есе",
    ];
    const readable = [...given, ...understood].filter(([, meaning]) => !meaning.startsWith("?"));
    fc.assert(
      fc.property(fc.constantFrom(...readable), fc.constantFrom(...additions), ([phrase], addition) => {
        expect(readPhrase(phrase + addition).state).toBe("question");
      }),
      { numRuns: 500 },
    );
  });

  it("is read alike with other spaces, dashes, letters and cases", () => {
    const readable = [...given, ...understood].filter(([phrase]) => !phrase.includes("\n"));
    fc.assert(
      fc.property(fc.constantFrom(...readable), ([phrase, meaning]) => {
        const changed = phrase
          .replaceAll(" ", "\u00a0 ")
          .replaceAll("–", "—")
          .replace(/[её]/g, (letter) => (letter === "ё" ? "е" : letter))
          .replace(/^\p{L}/u, (letter) => letter.toUpperCase());
        expect(inShort(readPhrase(`${changed}.`))).toBe(meaning);
      }),
    );
  });

  it("is a question where it is long or hostile, at once", () => {
    for (const text of [
      "5 баллов ".repeat(5000),
      "1-".repeat(3000),
      "а ".repeat(5000),
      "(".repeat(5000),
      "__proto__",
    ]) {
      expect(readPhrase(text).state).toBe("question");
    }
  });
});
