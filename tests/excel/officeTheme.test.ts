import { isDarkOffice } from "../../src/excel";

const officeWith = (officeTheme: object | null | undefined): { context: { officeTheme?: object | null } } => ({
  context: officeTheme === undefined ? {} : { officeTheme },
});

// Reference of Office.OfficeTheme: isDarkTheme is true for Black and Dark Gray; colours as #RRGGBB. The colours of the
// themes themselves: office-js-docs-pr issue 4350 and the theme files of Office.
test.each([
  ["black", { isDarkTheme: true, bodyBackgroundColor: "#262626" }, true],
  ["white", { isDarkTheme: false, bodyBackgroundColor: "#ffffff" }, false],
  ["black, in a version that tells colours only", { bodyBackgroundColor: "#262626" }, true],
  ["dark grey, in a version that tells colours only", { bodyBackgroundColor: "#666666" }, true],
  ["colourful, in a version that tells colours only", { bodyBackgroundColor: "#E6E6E6" }, false],
  ["said without a colour that can be read", { bodyBackgroundColor: "" }, null],
  ["not there, as on the web (office-js issue 6134)", undefined, null],
  ["null", null, null],
  ["of high contrast, black", { bodyBackgroundColor: "#000000" }, true],
  ["a colour without its sign", { bodyBackgroundColor: "1F1F1F" }, true],
  ["named by a word that is no colour", { bodyBackgroundColor: "Window" }, null],
  ["without anything", {}, null],
  ["light by its word against its colour", { isDarkTheme: false, bodyBackgroundColor: "#262626" }, false],
])("a theme that is %s", (_, theme, isDark) => {
  expect(isDarkOffice(officeWith(theme))).toBe(isDark);
});

test("before Office is ready there is no theme", () => {
  expect(isDarkOffice({})).toBeNull();
});
