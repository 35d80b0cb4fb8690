/** What the guides name is there: files they link to, and buttons and sheets by the words that the program shows. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dictionaries } from "../../src/locales/translator";

const documents = ["README.md", "CONTRIBUTING.md", ...markdownBelow("docs")];
const guides = documents.filter((path) => path.includes("guides"));

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
}

/** Targets of links and pictures within the project, without the part that names a heading. */
function linksOf(path: string): readonly string[] {
  return [...readFileSync(path, "utf8").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

it.each(documents)("every link of %s leads to a file", (path) => {
  expect(linksOf(path).filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

it("every document is linked from another", () => {
  const linked = new Set(documents.flatMap((path) => linksOf(path).map((target) => join(dirname(path), target))));
  expect(documents.filter((path) => !["README.md", "CONTRIBUTING.md"].includes(path) && !linked.has(path))).toEqual([]);
});

/** Of Excel, Office and Windows, and what a guide quotes without naming a text. */
const notOurs =
  /^(?:Главная|Надстройки|Дополнительные надстройки|Дополнительные параметры|Отправить мою надстройку|Мои надстройки|Общая папка|Добавить|Удалить|Файл|Параметры|Центр управления безопасностью|Параметры центра управления безопасностью|Доверенные каталоги надстроек|Добавить каталог|Показывать в меню|ОК|Свойства|Доступ|Общий доступ|Интегрированные приложения|Отправить пользовательские приложения|Надстройка Office)$/;

function textsIn(texts: unknown): readonly string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(textsIn) : [];
}

/** Without what is filled in and what stands behind it: "Нужен ваш ответ ({{number}})". */
const shown = (text: string): string => text.replace(/\s*[(:]?\s*\{\{.*$/, "");
const words = new Set([dictionaries.ru, dictionaries.kk].flatMap(textsIn).map(shown));

it.each(guides)("%s names buttons and sheets as the program does", (path) => {
  const quoted = [...readFileSync(path, "utf8").matchAll(/«([^«»]+)»/g)].map(([, text = ""]) =>
    text.replace(/\s+/g, " "),
  );
  expect(quoted.length).toBeGreaterThan(0);
  expect(
    quoted.filter((text) => !words.has(text) && !notOurs.test(text) && !/^(?:Багалау|Бағалау)$/.test(text)),
  ).toEqual([]);
});

it.each(guides)("%s has a version in the other language with as many headings, steps and pictures", (path) => {
  const other = path.includes(".ru.") ? path.replace(".ru.", ".kk.") : path.replace(".kk.", ".ru.");
  const shape = (file: string) =>
    [/^#+ /gm, /^\d\. /gm, /^\*\*\d+\. /gm, /!\[/g, /^```/gm, /^\|/gm].map(
      (pattern) => [...readFileSync(file, "utf8").matchAll(pattern)].length,
    );
  expect(shape(path)).toEqual(shape(other));
});
