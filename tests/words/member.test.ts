import { FORM_IDS } from "../../src/member";
import { ANSWER_LINES } from "../../src/words/member/answerLines";
import {
  choiceLabel,
  fieldLabel,
  formTitle,
  groupLabel,
  LANGUAGES,
  memberText,
  MEMBER_KEYS,
  type Wording,
} from "../../src/words";
import { memberDetail, memberForms } from "../../src/member";
import { checkedWorkbook, NOTE_MEMBER } from "../support/checkedWorkbook";

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(MEMBER_KEYS)("%s names the same data in every language", (key) => {
  for (const language of LANGUAGES) {
    expect(memberText(key, language)).not.toBe("");
    expect(places(memberText(key, language))).toEqual(places(memberText(key, "fr")));
  }
});

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

test("the lines of the answers name the same data in every language", () => {
  for (const [id, wording] of Object.entries<Wording>(ANSWER_LINES)) {
    for (const language of LANGUAGES) expect([id, places(wording[language])]).toEqual([id, places(wording.fr)]);
    expect(new Set(Object.values(wording)).size).toBe(LANGUAGES.length);
  }
});
