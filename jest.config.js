import { version } from "esbuild";

const quickGlobals = "Array, Boolean, JSON, Map, Math, Number, Object, RegExp, Set, String, Symbol";

/** Suites: unit (pure code and files), gates (what the build makes), excel and excel-ru (real office.js over the test host), files (Open XML SDK), libreoffice, browser. */
const options = {
  format: "cjs",
  target: "node20",
  // jest resolves what is imported while running only through `require`.
  supported: { "dynamic-import": false },
  jsx: "automatic",
  sourcemap: "external",
  // Jest answers each use of a global by a call, which takes a quarter of a pure test's time; these nobody replaces.
  banner: `"use strict"; const { ${quickGlobals} } = globalThis;`,
};
const shared = {
  transform: {
    "^.+\\.(m?[tj]s|tsx)$": ["<rootDir>/test/esbuildTransform.mjs", { version, options }],
  },
  transformIgnorePatterns: ["/node_modules/(?!(hucre|i18next|@noble|unpdf)/)"],
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/test/fastCheck.mjs",
    // The package names this part for import only, and jest requires.
    "^unpdf/pdfjs$": "<rootDir>/node_modules/unpdf/dist/pdfjs.mjs",
  },
  setupFiles: ["<rootDir>/test/fewDraws.ts"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};

const suite = (displayName, testMatch, more = {}) => ({ ...shared, displayName, testMatch, ...more });
const excel = ["<rootDir>/test/excel/**/*.test.ts", "<rootDir>/test/excel-host/**/*.test.ts"];

export default {
  /** Ends what hangs; not a bar of speed, which only benchmarks measure. */
  testTimeout: 300_000,
  projects: [
    suite("unit", [
      "<rootDir>/test/{locales,issues,formula,criteria,appendix,intake,scoring,insight,report,evaluation,workbook,documents,cli,taskpane,docs}/**/*.test.{ts,tsx}",
    ]),
    suite("gates", ["<rootDir>/test/gates/**/*.test.ts"]),
    suite("files", ["<rootDir>/test/files/**/*.test.ts"]),
    suite("excel", excel),
    // Under Russian regional settings what they can change: texts that Excel reads and writes, and a few faults. Who loses
    // what in all others, how requests follow one another, the bytes of large workbooks, and formulas, which go in English, are the same everywhere.
    suite("excel-ru", excel, {
      globals: { excelRegion: "ru" },
      testPathIgnorePatterns: [
        "/node_modules/",
        "test/excel/(?:roundTrips|meanwhile|coAuthors|twoPanes|implicitIntersection|pictures|openCopy)\\.test",
        "test/excel-host/(?:boundFormula|circumstances|faults|formula|implicit|names|office|page|workbook)\\w*\\.test",
      ],
    }),
    suite("libreoffice", ["<rootDir>/test/libreoffice/**/*.test.ts"]),
    suite("browser", ["<rootDir>/test/browser/**/*.test.ts"]),
  ],
};
