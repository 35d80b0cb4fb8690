import { describe, expect, it } from "@jest/globals";
import { correctionColumns } from "../../src/criteria/correctionColumns";
import { criteriaColumnList } from "../../src/criteria/criteriaColumns";
import { organisationColumnList } from "../../src/criteria/organisationColumns";
import { createTranslators } from "../../src/locales/translators";
import type { Heading } from "../../src/tables/column";
import { nearHeadings } from "../../src/tables/nearHeadings";

const translators = createTranslators();

/** What each text of a row is taken for: "key", "?key" where it might be, null. */
function taken<Key extends string>(columns: readonly Heading<Key>[], texts: readonly string[]): readonly string[] {
  const found = nearHeadings(columns, translators)(texts, new Set(columns.map(({ key }) => key)));
  const sure = new Map(Array.from(found.columns, ([key, column]) => [column, key]));
  return texts.map((_text, column) => {
    const open = Array.from(found.unsure, ([key, at]) => (at.includes(column) ? [key] : [])).flat();
    return sure.get(column) ?? open.map((key) => `?${key}`).join(" ");
  });
}

describe("a heading of a staff sheet written otherwise", () => {
  it.each([
    ["Способ расчёта", "method"],
    ["Способ расчета баллов", "method"],
    ["Способы", "method"],
    ["Балл", "points"],
    ["Баллы за единицу", "points"],
    ["Баллы (шт.)", "points"],
    ["Код показателя", "code"],
    ["Единица измерения", "unit"],
    ["Ед. измерения", "unit"],
    ["Показатель", "nameRu"],
    ["Наименование показателя (рус.)", "nameRu"],
    ["Показатель на казахском языке", "nameKk"],
    ["Корсеткиш (каз)", "nameKk"],
    ["Есептеу тасили", "method"],
    ["Олш. бирл.", "unit"],
    ["Весовой коэффициент", "weight"],
    ["Учитывается", "counted"],
    ["Не больше", "cap"],
    ["Ступень 2 от", "bandFrom2"],
    ["Ступень 2 – балл", "bandPoints2"],
    ["Максимальный балл", "?points"],
    ["Более", "?cap"],
    ["Ступень 2", "?bandFrom2 ?bandPoints2"],
    ["Примечание", ""],
  ])("of Criteria: %s", (text, expected) => {
    expect(taken(criteriaColumnList, [text])).toEqual([expected]);
  });

  it("is never one column for two, nor two columns for one", () => {
    expect(taken(criteriaColumnList, ["Код показателя", "Код блока", "Показатель"])).toEqual([
      "code",
      "block",
      "nameRu",
    ]);
    expect(taken(criteriaColumnList, ["Баллы за единицу", "Баллы за процент"])).toEqual(["?points", "?points"]);
    expect(taken(criteriaColumnList, ["Показатель", "Көрсеткіш"])).toEqual(["nameRu", "nameKk"]);
  });

  it.each([
    ["Официальное наименование", "name"],
    ["Официальное название (каз.)", "nameKk"],
    ["Другие написания названия", "spellings"],
    ["Участие в оценке", "takesPart"],
    ["Взносы полностью", "duesPaid"],
    ["Наличие коллективного договора", "?collectiveAgreement"],
    ["Причина неучастия", "?reason"],
  ])("of Organisations: %s", (text, expected) => {
    expect(taken(organisationColumnList, [text])).toEqual([expected]);
  });

  it.each([
    ["Наименование организации", "organisation"],
    ["Новое значение показателя", "newValue"],
    ["Прежние значения", "oldValue"],
    ["Основание", "evidence"],
    ["Решение", "decision"],
    ["Значение", "?oldValue ?newValue"],
  ])("of Corrections: %s", (text, expected) => {
    expect(taken(correctionColumns, [text])).toEqual([expected]);
  });
});
