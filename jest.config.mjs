const common = {
  transform: { "^.+\\.tsx?$": "@swc/jest" },
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/support/emptyModule.cjs",
    "^@fluentui/react-icons$": "<rootDir>/tests/support/icons.cjs",
  },
  setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
  setupFiles: ["<rootDir>/tests/support/allWords.ts"],
  globalSetup: "<rootDir>/tests/support/globalSetup.mjs",
};

// unit: plain Node · pane: components in jsdom · system: command line, files, Chromium (slow, one at a time)
export default {
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, "<rootDir>/tests/system/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: [...common.setupFilesAfterEnv, "<rootDir>/tests/support/panePatience.ts"],
    },
    {
      ...common,
      displayName: "system",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/system/**/*.test.ts"],
    },
  ],
};
