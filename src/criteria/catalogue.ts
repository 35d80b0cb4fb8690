import { noText, type LocalisedText } from "../locales/language";
import { plainCriterion, type Band, type Block, type Criterion, type MethodName } from "./criterion";

/** A criterion with the catalogue's own note instead of the generated one. */
export interface CatalogueCriterion extends Omit<Criterion, "note"> {
  readonly ownNote: LocalisedText;
}

type Rule = Omit<CatalogueCriterion, "code" | "block" | "name" | "headers">;

export const catalogueTitle = {
  id: "sample-2025",
  year: 2025,
  title: {
    ru: "Образец перечня критериев (не является официальным текстом Приложения № 1)",
    kk: "Өлшемшарттар тізбесінің үлгісі (№ 1 қосымшаның ресми мәтіні емес)",
    en: "Sample catalogue of criteria (not the official text of Appendix No. 1)",
  },
} as const;

export const catalogueBlocks: readonly Block[] = [
  block("A", "main", {
    ru: "Организационное укрепление и профсоюзное членство",
    kk: "Ұйымдық нығайту және кәсіподақ мүшелігі",
    en: "Organisational strength and membership",
  }),
  block("B", "main", {
    ru: "Социальное партнёрство и коллективно-договорное регулирование",
    kk: "Әлеуметтік әріптестік және ұжымдық-шарттық реттеу",
    en: "Social partnership and collective bargaining",
  }),
  block("C", "main", {
    ru: "Правозащитная работа",
    kk: "Құқық қорғау жұмысы",
    en: "Legal defence of members",
  }),
  block("D", "main", {
    ru: "Безопасность и охрана труда, общественный контроль",
    kk: "Еңбек қауіпсіздігі және еңбекті қорғау, қоғамдық бақылау",
    en: "Occupational safety and public control",
  }),
  block("E", "other", {
    ru: "Обучение профсоюзных кадров и актива",
    kk: "Кәсіподақ кадрлары мен белсенділерін оқыту",
    en: "Training of officers and activists",
  }),
  block("F", "other", {
    ru: "Информационная работа",
    kk: "Ақпараттық жұмыс",
    en: "Information work",
  }),
  block("G", "other", {
    ru: "Оздоровление, социальная поддержка, культурно-массовая работа",
    kk: "Сауықтыру, әлеуметтік қолдау, мәдени-бұқаралық жұмыс",
    en: "Health, social support, culture and sport",
  }),
  block("H", "other", {
    ru: "Финансовая, отчётная и исполнительская дисциплина",
    kk: "Қаржылық, есептілік және атқарушылық тәртіп",
    en: "Financial, reporting and executive discipline",
  }),
];

/** What earlier versions called an indicator: tables that are filled in by those names are read as before. */
const formerNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A1: "Жұмыс істейтіндерді кәсіподақ мүшелігімен қамту",
    A5: "Студенттер мен оқушыларды мүшелікпен қамту",
    A6: "Мүшелерді есепке алудың бірыңғай базасының толықтығы",
    B2: "Действующих коллективных договоров",
    B3: "Колдоговоров, прошедших правовую экспертизу",
    C3: "Судебных дел, решённых в пользу работников",
    C6: "Досудебных урегулирований (медиация, согласительные комиссии)",
    D1: "Технических инспекторов по охране труда",
    D3: "Жойылған бұзушылықтар",
    D5: "Жұмыс берушінің кінәсінен болған жазатайым оқиғалар",
    E3: "Школ профсоюзного актива",
    F2: "Материалов на портале отраслевого профсоюза",
    F3: "Публикаций и выступлений в СМИ",
    F4: "Публикаций в социальных сетях",
    G4: "Культурных и спортивных мероприятий",
  }),
);

/** What the indicators are is published in part; all points, bands, caps and floors are assumptions (docs/method.md). */
export const catalogueCriteria: readonly CatalogueCriterion[] = [
  criterion("A1", bands("%", [61, 200], [71, 300], [81, 400], [91, 500]), {
    ru: "Охват профсоюзным членством работающих",
    kk: "Қызметкерлерді кәсіподақ мүшелігімен қамту",
    en: "Membership coverage of employees",
  }),
  criterion("A2", rule("perUnit", "чел.", 0.05), {
    ru: "Численность членов профсоюза на конец года",
    kk: "Жыл соңындағы кәсіподақ мүшелерінің саны",
    en: "Members at year end",
  }),
  criterion("A3", rule("perUnit", "чел.", 1), {
    ru: "Впервые принято в члены профсоюза за год",
    kk: "Жыл ішінде кәсіподаққа алғаш қабылданғандар",
    en: "First-time admissions in the year",
  }),
  criterion("A4", rule("perUnit", "ед.", 50), {
    ru: "Создано новых первичных организаций",
    kk: "Құрылған жаңа бастауыш ұйымдар",
    en: "New primary organisations created",
  }),
  criterion("A5", rule("percent", "%", 2, { cap: 200 }), {
    ru: "Охват членством студентов и учащихся",
    kk: "Студенттер мен білім алушыларды мүшелікпен қамту",
    en: "Membership coverage of students",
  }),
  criterion("A6", rule("percent", "%", 5, { cap: 500 }), {
    ru: "Полнота единой базы учёта членов профсоюза",
    kk: "Кәсіподақ мүшелерін есепке алудың бірыңғай базасының толықтығы",
    en: "Completeness of the single member register",
  }),
  criterion(
    "A7",
    rule("per100", "чел.", -50, {
      base: "A2",
      floor: -500,
      betterIs: "lower",
      ownNote: {
        ru: "считается на 100 членов профсоюза (A2)",
        kk: "100 мүшеге шаққанда есептеледі (A2)",
        en: "counted per 100 members (A2)",
      },
    }),
    {
      ru: "Вышло из профсоюза по собственному желанию",
      kk: "Өз еркімен кәсіподақтан шыққандар",
      en: "Left the union voluntarily",
    },
  ),
  criterion("B1", rule("percent", "%", 5, { cap: 500 }), {
    ru: "Доля организаций, охваченных коллективными договорами",
    kk: "Ұжымдық шарттармен қамтылған ұйымдардың үлесі",
    en: "Share of organisations covered by collective agreements",
  }),
  criterion("B2", rule("perUnit", "ед.", 2), {
    ru: "Количество действующих коллективных договоров",
    kk: "Қолданыстағы ұжымдық шарттар",
    en: "Collective agreements in force",
  }),
  criterion("B3", rule("perUnit", "ед.", 5), {
    ru: "Количество коллективных договоров, прошедших правовую экспертизу",
    kk: "Құқықтық сараптамадан өткен ұжымдық шарттар",
    en: "Collective agreements given legal review",
  }),
  criterion("B4", rule("perUnit", "ед.", 50), {
    ru: "Заключено отраслевых соглашений (область, город, район)",
    kk: "Жасалған салалық келісімдер (облыс, қала, аудан)",
    en: "Sector agreements concluded (region, city, district)",
  }),
  criterion("C1", rule("perUnit", "ед.", 3), {
    ru: "Рассмотрено обращений членов профсоюза",
    kk: "Кәсіподақ мүшелерінің қаралған өтініштері",
    en: "Members' appeals considered",
  }),
  criterion("C2", rule("percent", "%", 2, { cap: 200 }), {
    ru: "Доля положительно разрешённых обращений",
    kk: "Оң шешілген өтініштердің үлесі",
    en: "Share of appeals resolved in the member's favour",
  }),
  criterion("C3", rule("perUnit", "ед.", 50), {
    ru: "Количество судебных дел, решённых в пользу работников",
    kk: "Жұмыскерлердің пайдасына шешілген сот істері",
    en: "Court cases decided for workers",
  }),
  criterion("C4", rule("perUnit", "тыс. тг", 0.1), {
    ru: "Взыскано в пользу работников",
    kk: "Жұмыскерлердің пайдасына өндірілген сома",
    en: "Sum recovered for workers",
  }),
  criterion("C5", rule("perUnit", "ед.", 0.5), {
    ru: "Проведено консультаций",
    kk: "Өткізілген кеңестер",
    en: "Consultations given",
  }),
  criterion("C6", rule("perUnit", "ед.", 20), {
    ru: "Количество досудебных урегулирований (медиация, согласительные комиссии)",
    kk: "Сотқа дейінгі реттеулер (медиация, келісу комиссиялары)",
    en: "Pre-trial settlements (mediation, conciliation)",
  }),
  criterion("D1", rule("perUnit", "чел.", 2), {
    ru: "Количество технических инспекторов по охране труда",
    kk: "Еңбекті қорғау жөніндегі техникалық инспекторлар",
    en: "Technical safety inspectors",
  }),
  criterion("D2", rule("perUnit", "ед.", 3), {
    ru: "Проведено проверок в порядке общественного контроля",
    kk: "Қоғамдық бақылау тәртібімен жүргізілген тексерулер",
    en: "Public-control inspections",
  }),
  criterion("D3", rule("perUnit", "ед.", 2), {
    ru: "Устранено выявленных нарушений",
    kk: "Анықталған бұзушылықтардың жойылғаны",
    en: "Violations remedied",
  }),
  criterion("D4", rule("percent", "%", 3, { cap: 300 }), {
    ru: "Создано производственных советов по БиОТ (доля организаций)",
    kk: "ЕҚжЕҚ жөніндегі өндірістік кеңестер құрылған ұйымдар үлесі",
    en: "Share of workplaces with a safety council",
  }),
  criterion("D5", rule("penalty", "случай", -50, { betterIs: "lower" }), {
    ru: "Несчастные случаи на производстве по вине работодателя",
    kk: "Жұмыс берушінің кінәсінен өндірісте болған жазатайым оқиғалар",
    en: "Work accidents, employer at fault",
  }),
  criterion("E1", rule("perUnit", "ед.", 10), {
    ru: "Проведено семинаров и тренингов",
    kk: "Өткізілген семинарлар мен тренингтер",
    en: "Seminars and trainings held",
  }),
  criterion("E2", rule("perUnit", "чел.", 1), {
    ru: "Обучено профсоюзных работников и активистов",
    kk: "Оқытылған кәсіподақ қызметкерлері мен белсенділері",
    en: "Officers and activists trained",
  }),
  criterion("E3", rule("perUnit", "ед.", 20), {
    ru: "Количество школ профсоюзного актива",
    kk: "Кәсіподақ белсенділерінің мектептері",
    en: "Schools for activists",
  }),
  criterion("E4", bands("%", [3, 100], [6, 200], [10, 300]), {
    ru: "Доля расходов на обучение в смете",
    kk: "Сметадағы оқытуға жұмсалған шығын үлесі",
    en: "Share of budget spent on training",
  }),
  criterion("F1", rule("yesNo", "да/нет", 100), {
    ru: "Действующий сайт или страница организации",
    kk: "Ұйымның жұмыс істейтін сайты немесе парақшасы",
    en: "Working web site or page",
  }),
  criterion("F2", rule("perUnit", "ед.", 5), {
    ru: "Количество материалов на портале отраслевого профсоюза",
    kk: "Салалық кәсіподақ порталындағы материалдар",
    en: "Items on the union's portal",
  }),
  criterion("F3", rule("perUnit", "ед.", 10), {
    ru: "Количество публикаций и выступлений в СМИ",
    kk: "БАҚ-тағы жарияланымдар мен сөз сөйлеулер",
    en: "Media items",
  }),
  criterion("F4", rule("perUnit", "ед.", 1), {
    ru: "Количество публикаций в социальных сетях",
    kk: "Әлеуметтік желілердегі жарияланымдар",
    en: "Social-media posts",
  }),
  criterion("F5", rule("perUnit", "чел.", 0.1), {
    ru: "Охват аудитории в социальных сетях",
    kk: "Әлеуметтік желілердегі аудиторияны қамту",
    en: "Social-media reach",
  }),
  criterion("G1", rule("perUnit", "чел.", 5), {
    ru: "Оздоровлено членов профсоюза",
    kk: "Сауықтырылған кәсіподақ мүшелері",
    en: "Members sent to sanatoria and rest",
  }),
  criterion("G2", rule("perUnit", "чел.", 3), {
    ru: "Оздоровлено детей членов профсоюза",
    kk: "Сауықтырылған кәсіподақ мүшелерінің балалары",
    en: "Members' children sent to camps",
  }),
  criterion("G3", rule("perUnit", "тыс. тг", 0.05), {
    ru: "Оказана материальная помощь",
    kk: "Көрсетілген материалдық көмек",
    en: "Material aid paid",
  }),
  criterion("G4", rule("perUnit", "ед.", 10), {
    ru: "Количество культурных и спортивных мероприятий",
    kk: "Мәдени және спорттық іс-шаралар",
    en: "Cultural and sports events",
  }),
  criterion("H1", bands("%", [90, 100], [95, 300], [100, 500]), {
    ru: "Полнота перечисления членских взносов",
    kk: "Мүшелік жарналарды аудару толықтығы",
    en: "Dues transferred against the norm",
  }),
  criterion("H2", rule("yesNo", "да/нет", 200), {
    ru: "Статистический отчёт сдан в срок и без исправлений",
    kk: "Статистикалық есеп мерзімінде және түзетусіз тапсырылды",
    en: "Statistical report on time and without corrections",
  }),
  criterion("H3", rule("yesNo", "да/нет", 200), {
    ru: "Финансовый отчёт сдан в срок",
    kk: "Қаржылық есеп мерзімінде тапсырылды",
    en: "Financial report on time",
  }),
  criterion("H4", rule("penalty", "случай", -50, { betterIs: "lower" }), {
    ru: "Нарушение сроков, повторное представление сведений",
    kk: "Мерзімді бұзу, мәліметтерді қайта ұсыну",
    en: "Late or repeated submissions",
  }),
  criterion("H5", rule("perUnit", "ед.", 50), {
    ru: "Призовые места в республиканских конкурсах профсоюза",
    kk: "Кәсіподақтың республикалық байқауларындағы жүлделі орындар",
    en: "Prizes in the union's national contests",
  }),
];

function block(code: string, kind: "main" | "other", name: LocalisedText): Block {
  return { code, name, main: kind === "main" };
}

/** In the block that its code begins with. */
function criterion(code: string, rule: Rule, name: LocalisedText): CatalogueCriterion {
  const former = formerNames.get(code);
  return { code, block: code.slice(0, 1), name, ...rule, headers: former === undefined ? [] : [former] };
}

/** @param facts what is not usual: usually more is better, without limits */
function rule(method: MethodName, unit: string, points: number | null, facts: Partial<Rule> = {}): Rule {
  return {
    unit,
    method,
    points,
    ...plainCriterion,
    ownNote: noText,
    ...facts,
  };
}

/** @param steps from which value, and its points; ascending */
function bands(unit: string, ...steps: readonly (readonly [from: number, points: number])[]): Rule {
  return rule("bands", unit, null, { bands: steps.map(([from, points]): Band => ({ from, points })) });
}
