import { callFunction, CalogError, DEFAULT_ENVIRONMENT, findFunction, FUNCTIONS, namesOf } from "../../src/functions";
import { functionFiles, supportFiles } from "../../src/functions/assets";
import { functionMetadata, type FunctionMetadata } from "../../src/functions/metadata";
import { ACCEPTED_CHOICES } from "../../src/messages";
import {
  choiceOf,
  choiceValues,
  choiceWords,
  LANGUAGES,
  parameterName,
  type ChoiceKey,
  type ParameterKey,
} from "../../src/words";
import { messagesIn } from "../support/locales";
import { registeredFunctions } from "./fakeExcel";

const BASE = "https://calog.example/";
/** Properties that the reference of custom functions metadata knows, by object. */
const KNOWN = {
  top: ["allowErrorForDataTypeAny", "functions", "enums"],
  function: ["id", "name", "description", "helpUrl", "parameters", "result"],
  parameter: ["name", "description", "type", "dimensionality", "optional", "repeating", "customEnumId"],
  result: ["type", "dimensionality"],
};
const LONGEST_DESCRIPTION = 255;

const SITE = functionFiles(BASE);

function file(name: string): FunctionMetadata {
  const text = SITE.get(name);
  if (text === undefined) throw new Error(name);
  return JSON.parse(text) as FunctionMetadata;
}

const FILES = ["functions.json", "functions-nl.json", "functions-de.json", "functions-en.json"];

describe.each(FILES)("%s", (name) => {
  const metadata = file(name);

  test("follows the reference of custom functions metadata", () => {
    expect(Object.keys(metadata)).toEqual(KNOWN.top);
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of metadata.functions) {
      expect(Object.keys(one).filter((key) => !KNOWN.function.includes(key))).toEqual([]);
      expect(one.id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(one.name).toBe(one.id);
      expect(one.description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      expect(one.description).toMatch(/^\p{Lu}.*\.$/su);
      expect(new URL(one.helpUrl ?? "").protocol).toBe("https:");
      expect(Object.keys(one.result)).toEqual(KNOWN.result);
      expect(["number", "string", "any"]).toContain(one.result.type);
      expect(["scalar", "matrix"]).toContain(one.result.dimensionality);
    }
  });

  test("has parameters that Excel can show, the optional ones last and a repeating one at the end", () => {
    for (const { parameters } of metadata.functions) {
      const names = parameters.map((parameter) => parameter.name);
      expect(new Set(names).size).toBe(names.length);
      parameters.forEach((parameter, index) => {
        expect(Object.keys(parameter).filter((key) => !KNOWN.parameter.includes(key))).toEqual([]);
        expect(parameter.name).toMatch(/^[\p{L}_][\p{L}\p{N}_]{0,31}$/u);
        expect(parameter.description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
        expect(parameter.description).not.toBe("");
        expect(parameter.type).toBe("any");
        const next = parameters[index + 1];
        if (parameter.optional && next) expect(next.optional ?? next.repeating).toBe(true);
        if (parameter.repeating) expect(next).toBeUndefined();
      });
    }
  });

  // Reference of custom functions metadata, enums: an id from three characters on that begins with a letter.
  test("offers the words of every choice that an argument takes, and reads each of them", () => {
    const offered = new Map(metadata.enums.map((one) => [one.id, one]));
    expect(offered.size).toBe(metadata.enums.length);
    const asked = metadata.functions.flatMap(({ parameters }) => parameters.flatMap((one) => one.customEnumId ?? []));
    expect(new Set(asked)).toEqual(new Set(offered.keys()));
    for (const { id, type, values } of metadata.enums) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/);
      expect(type).toBe("string");
      expect(values.length).toBeGreaterThan(1);
      const choice = Object.keys(ACCEPTED_CHOICES).find((key) => `CALOG_${key.toUpperCase()}` === id);
      values.forEach(({ name: word, stringValue }, index) => {
        expect(stringValue).toBe(word);
        expect(choiceOf(choice as ChoiceKey, stringValue)).toBe(choiceValues(choice as ChoiceKey)[index]);
      });
    }
  });

  test("differs from the French one in words only", () => {
    const shape = ({ functions }: FunctionMetadata): unknown =>
      functions.map(({ id, name: called, parameters, result }) => [
        id,
        called,
        result,
        parameters.map(({ type, dimensionality, optional, repeating }) => [type, dimensionality, optional, repeating]),
      ]);
    expect(shape(metadata)).toEqual(shape(file("functions.json")));
    for (const { helpUrl } of metadata.functions) {
      expect(SITE.has((helpUrl ?? "").replace(BASE, ""))).toBe(true);
    }
  });
});

describe("metadata and behaviour", () => {
  const registered = registeredFunctions();

  test("name the same functions", () => {
    expect([...registered.keys()]).toEqual(functionMetadata("fr").functions.map(({ id }) => id));
    expect([...registered.keys()]).toContain("INSCALE");
  });

  test("agree on which arguments may be left out: nothing else is called missing", () => {
    for (const declaration of FUNCTIONS) {
      const required = declaration.parameters.filter(([, { optional }]) => !optional);
      const answer = callFunction(
        declaration,
        declaration.parameters.map(() => null),
        DEFAULT_ENVIRONMENT,
      );
      if (required.length === 0) expect(answer).not.toBeInstanceOf(CalogError);
      else {
        // One that only holds its place may be an empty cell.
        const { message } = answer as CalogError;
        expect(answer).toMatchObject({ code: "#VALUE!" });
        expect(required.filter(([key]) => message.includes(parameterName(key, "fr")))).not.toEqual([]);
      }
    }
  });

  test("an alias answers what the function answers", () => {
    for (const declaration of FUNCTIONS) {
      for (const name of namesOf(declaration)) expect(findFunction(name.toLowerCase())).toBe(declaration);
    }
  });
});

describe("help pages", () => {
  const pages = [...SITE].filter(([path]) => path.endsWith(".html"));

  test("exist for every function and language, with no script and no address elsewhere", () => {
    expect(pages.length).toBe(LANGUAGES.length * (FUNCTIONS.length + 1));
    for (const [path, html] of pages) {
      expect(html).toContain(`<html lang="${path.split("/")[1] ?? ""}">`);
      expect(html).not.toMatch(/<script|https?:|src=|undefined|NaN/);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      for (const [, link = ""] of html.matchAll(/href="([^"]+)"/g)) {
        expect(pages.some(([other]) => other === path.replace(/[^/]+$/, link))).toBe(true);
      }
    }
  });
});

test("the page of help and contact names whom to ask, in every language, and every link of it leads somewhere", () => {
  for (const [path, html] of supportFiles("aide@zone.example")) {
    expect(html).toContain("aide@zone.example");
    expect(html).toContain('<a href="all.html">');
    expect(html).not.toMatch(/<script|https?:|src=|undefined/);
    expect(SITE.has(path.replace("support", "all"))).toBe(true);
  }
  expect([...supportFiles()].map(([path]) => path)).toEqual(LANGUAGES.map((one) => `help/${one}/support.html`));
  expect(supportFiles().get("help/nl/support.html")).toContain("de informaticadienst van uw zone");
});

test("a help page lists every word that chooses and every setting of its function", () => {
  for (const language of LANGUAGES) {
    for (const { name, parameters } of FUNCTIONS) {
      const html = SITE.get(`help/${language}/${name}.html`) ?? "";
      for (const [, { choices = [], settings = {} }] of parameters) {
        for (const word of choices.flatMap((choice) => choiceWords(choice, language))) {
          expect(html).toContain(`<li>${word}</li>`);
        }
        for (const key of Object.keys(settings)) {
          expect(html).toContain(`<th scope="row">${parameterName(key as ParameterKey, language)}</th>`);
        }
      }
    }
  }
});

test("no wording of the functions is left in another language", () => {
  const wordings = [
    ...Object.values(messagesIn("function-error")),
    ...Object.values(messagesIn("expected")),
    ...Object.values(messagesIn("function")),
  ];
  for (const wording of wordings) {
    expect(new Set(LANGUAGES.map((language) => wording[language])).size).toBe(LANGUAGES.length);
  }
});
