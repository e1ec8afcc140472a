import { LANGUAGES, learn, type Catalogue } from "../../src/words";
import de from "../../src/words/generated/de";
import deCommands from "../../src/words/generated/deCommands";
import en from "../../src/words/generated/en";
import enCommands from "../../src/words/generated/enCommands";
import fr from "../../src/words/generated/fr";
import frCommands from "../../src/words/generated/frCommands";
import nl from "../../src/words/generated/nl";
import nlCommands from "../../src/words/generated/nlCommands";

/** Tests speak every language: the product loads only the one in use. */
const words = {
  fr: { ...fr, ...frCommands },
  nl: { ...nl, ...nlCommands },
  de: { ...de, ...deCommands },
  en: { ...en, ...enCommands },
};
for (const language of LANGUAGES) learn(language, words[language] as unknown as Catalogue);
