import { LANGUAGES } from "../../src/words";
import { calog } from "../cli/support";
import { call, failure } from "../functions/support";

// Each case was found by `npm run fuzz` and mended; it stays here.
describe("what fuzzing found", () => {
  test.each(LANGUAGES)(
    "a scale of a thousand letters is cut in the sentence, not the sentence in front of it, in %s",
    (language) => {
      // Was "scale:…".
      for (const name of ["INSERT", "AMOUNT", "NEWSCALE"]) {
        const { message } = failure(call(name, ["a,".repeat(500), 200204], { language }));
        expect([name, message.length > 60, message.length <= 255]).toEqual([name, true, true]);
      }
    },
  );

  test.each(LANGUAGES)("CALOG.BRUSSELSREPAY without a day of breach names the argument, in %s", (language) => {
    // Threw: "a breach is read with the commitment that it breaks".
    for (const inputs of [
      ["15/03/2009", null, null],
      ["15/03/2009", "10/06/2010", null],
    ]) {
      const { code, message } = failure(call("BRUSSELSREPAY", inputs, { language }));
      expect([code, message.length > 10]).toEqual(["#VALUE!", true]);
    }
  });

  test("an empty command is not understood, and nothing undefined is named", async () => {
    // Said: "La commande undefined n’existe pas ; vouliez-vous dire check".
    const { code, stdout, stderr } = await calog("", "faults.xlsx");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/calog --help/);
    expect(stderr).not.toMatch(/undefined|check/);
  });
});
