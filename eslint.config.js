import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The flow is one way: a folder imports only folders to its left. */
const flow = [
  "locales",
  "issues",
  "workbook",
  "tables",
  "formula",
  "criteria",
  "appendix",
  "intake",
  "scoring",
  "committee",
  "insight",
  "report",
  "evaluation",
  "workbook/xlsx",
  "workbook/excel",
  "documents",
  "cli",
  "taskpane",
];

const adapters = ["workbook/xlsx", "workbook/excel", "documents", "cli", "taskpane"];

function importsOf(folder) {
  const later = flow.slice(flow.indexOf(folder) + 1);
  const pure = !adapters.includes(folder);
  return {
    files: [folder === "workbook" ? "src/workbook/*.ts" : `src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...later.map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)` + (folder === "workbook" ? `|^\\./(xlsx|excel)/` : ""),
              message: `${folder} comes before ${other} in the flow intake → scoring → report → workbook; what it needs from there belongs further down.`,
            })),
            ...(pure
              ? [
                  {
                    regex: "^(node:|hucre|docx|react|@fluentui)",
                    message:
                      "Between read and write everything is pure: no file, no Office, no screen (docs/architecture.md).",
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts", "**/*.tsx"] })),
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-console": "error" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", performance: "readonly" },
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended.rules },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...flow.map(importsOf),
);
