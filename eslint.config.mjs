import { readFileSync } from "node:fs";
import js from "@eslint/js";
import formatted from "eslint-config-prettier";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

// What each folder of src may import, beside itself: imports go one way. tests/architecture.test.ts reads the same file.
const IMPORTS = JSON.parse(readFileSync(new URL("scripts/support/import-directions.json", import.meta.url), "utf8"));

/** Doors of `words` that say nothing but what a page says itself. */
const WORDS_OF_PAGES = [
  ...["hasWords", "Language", "LANGUAGES", "languageFrom", "loadPageWords"],
  ...["refusalMessage", "sayAlways", "sayOnPage", "SayRest", "severityLabel", "verdictLabel"],
];

/** Neither Excel, a machine nor a clock. */
const CORE = ["messages", "values", "law", "rules", "checks", "words", "conversion", "member", "zone"];
const OFFICE = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const ONLY_THERE = "Only src/excel and src/functions name what is Office's.";
const OF_OFFICE = OFFICE.map((name) => ({ name, message: ONLY_THERE }));
const TYPES_OF_OFFICE = { selector: `TSQualifiedName[left.name=/^(${OFFICE.join("|")})$/]`, message: ONLY_THERE };
/** docs/privacy.md names what stands in STORES; tests/docs/privacy.test.ts compares them. */
const KEPT = "What is kept in the browser is named in src/workbench/stores.ts.";
const OTHER_STORES = [
  {
    selector:
      "CallExpression[callee.object.name=/^(localStorage|sessionStorage|indexedDB|caches)$/]:not([arguments.0.object.name='STORES'])",
    message: KEPT,
  },
  { selector: "MemberExpression[object.name='document'][property.name='cookie']", message: KEPT },
];
const LOST_FOCUS = {
  selector: "JSXAttribute[name.name='disabled'] Identifier[name=/^(isRunning|isStopping|running)$/]",
  message: "`disabledFocusable`: a button whose own work runs keeps the focus.",
};
const OF_A_MACHINE = ["process", "window", "document", "navigator", "performance", "crypto", "parseFloat"];
const NOT_IN_CORE = [
  { object: "Math", property: "round", message: "Round once, at the rule, with values/coefficient." },
  { object: "Math", property: "random", message: "The same answer every time." },
  { property: "toFixed", message: "Use formatCents." },
  { object: "Number", property: "parseFloat", message: "Use centsFromDecimal." },
  { object: "Date", property: "now", message: "No clock in the core." },
];
const folders = Object.keys(IMPORTS);
const zones = folders.map((target) => ({
  target: `./src/${target}`,
  from: folders
    .filter((other) => other !== target && !IMPORTS[target].includes(other))
    .map((other) => `./src/${other}`),
  message: `src/${target} may import only: ${IMPORTS[target].join(", ") || "nothing"}.`,
}));

// Rules that need types are those of .oxlintrc.json: typescript-eslint's, in a third of the time.
export default tseslint.config(
  { ignores: ["dist", "coverage", ".cache", "src/*/generated", "**/*.cjs"] },
  js.configs.recommended,
  {
    files: ["**/*.mjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
      },
    },
  },
  {
    // What a page runs for it is written in here.
    files: ["scripts/bench-browser.mjs"],
    languageOptions: { globals: { window: "readonly", document: "readonly", MutationObserver: "readonly" } },
  },
  { files: ["webpack.config.js"], languageOptions: { sourceType: "commonjs", globals: { __dirname: "readonly" } } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/functions/**"],
    rules: {
      "no-restricted-globals": ["error", ...OF_OFFICE],
      "no-restricted-syntax": ["error", TYPES_OF_OFFICE, ...OTHER_STORES, LOST_FOCUS],
    },
  },
  {
    files: CORE.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...OF_OFFICE, ...OF_A_MACHINE, "Date"],
      "no-restricted-imports": ["error", { patterns: [{ group: ["node:*"], message: "No machine in the core." }] }],
      "no-restricted-properties": ["error", ...NOT_IN_CORE],
    },
  },
  {
    // `Date.UTC` gives Intl the month that it names; nothing asks what day it is.
    files: ["src/words/format.ts"],
    rules: {
      "no-restricted-globals": ["error", ...OF_OFFICE, ...OF_A_MACHINE],
      "no-restricted-syntax": [
        "error",
        TYPES_OF_OFFICE,
        { selector: "NewExpression[callee.name='Date']", message: "No clock in the core." },
      ],
    },
  },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  {
    files: ["src/**/*.tsx"],
    // A region that scrolls must be reachable by keyboard.
    rules: { "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": ["error", { additionalHooks: "^useAsked$" }],
    },
  },
  {
    // What a page runs itself has the words of a page; desks and books answer from a worker, in words made there.
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/desk/**", "src/workbench/book/**"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: "/words$", allowImportNames: WORDS_OF_PAGES, message: "See docs/decisions/0027." }] },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": ["error", { property: "toBeCloseTo", message: "No tolerance on money." }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  formatted,
);
