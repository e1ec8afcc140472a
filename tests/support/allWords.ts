import { LANGUAGES, learn, type Catalogue } from "../../src/words";
import de from "../../src/words/generated/de";
import deCommands from "../../src/words/generated/deCommands";
import deReasons from "../../src/words/generated/deReasons";
import en from "../../src/words/generated/en";
import enCommands from "../../src/words/generated/enCommands";
import enReasons from "../../src/words/generated/enReasons";
import fr from "../../src/words/generated/fr";
import frCommands from "../../src/words/generated/frCommands";
import frReasons from "../../src/words/generated/frReasons";
import nl from "../../src/words/generated/nl";
import nlCommands from "../../src/words/generated/nlCommands";
import nlReasons from "../../src/words/generated/nlReasons";

/** Tests speak every language: the product loads only the one in use. */
const words = {
  fr: { ...fr, ...frReasons, ...frCommands },
  nl: { ...nl, ...nlReasons, ...nlCommands },
  de: { ...de, ...deReasons, ...deCommands },
  en: { ...en, ...enReasons, ...enCommands },
};
for (const language of LANGUAGES) learn(language, words[language] as unknown as Catalogue);
