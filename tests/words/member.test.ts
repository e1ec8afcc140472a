import { FORM_IDS, memberDetail, memberForms } from "../../src/member";
import { choiceLabel, fieldLabel, formTitle, groupLabel, LANGUAGES } from "../../src/words";
import { checkedWorkbook, NOTE_MEMBER } from "../support/checkedWorkbook";

test("every form, field, group and choice has its words", async () => {
  const forms = memberForms(memberDetail(await checkedWorkbook([{ ...NOTE_MEMBER, status: "C" }]), 0)!);
  expect(forms.map(({ id }) => id)).toEqual([...FORM_IDS]);
  for (const language of LANGUAGES) {
    // The words of a card are counted in tests/rules/cards.test.ts.
    for (const { id, fields, groups } of forms.filter(({ isOfCard }) => !isOfCard)) {
      expect(formTitle(id, language)).not.toBe(id);
      for (const group of groups) expect(groupLabel(group.name, language)).not.toBe(group.name);
      for (const { name, choices = [] } of [...fields, ...groups.flatMap((group) => group.fields)]) {
        expect(fieldLabel(name, language)).not.toBe(name);
        // Levels and classes are their own names.
        for (const choice of choices.filter((one) => !/^[A-D]\d?$/.test(one))) {
          expect([name, choiceLabel(name, choice, "nl") === choiceLabel(name, choice, "en")]).toEqual([name, false]);
        }
      }
    }
  }
});
